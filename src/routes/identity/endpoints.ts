import type { Endpoint } from "#routes/endpoint";
import { completeSignUpEndpoint } from "#routes/identity/complete-sign-up";
import { seeLinkEndpoint } from "#routes/identity/see-link";
import { seeSessionEndpoint } from "#routes/identity/see-session";
import { signInEndpoint } from "#routes/identity/sign-in";
import { signOutEndpoint } from "#routes/identity/sign-out";
import { signUpEndpoint } from "#routes/identity/sign-up";

export const identityEndpoints: readonly Endpoint[] = [
  signUpEndpoint,
  completeSignUpEndpoint,
  seeLinkEndpoint,
  signInEndpoint,
  signOutEndpoint,
  seeSessionEndpoint,
];
