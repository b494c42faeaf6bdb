import type { Endpoint } from "#routes/endpoint";
import { changeEmailEndpoint } from "#routes/identity/change-email";
import { changePasswordEndpoint } from "#routes/identity/change-password";
import { completeSignUpEndpoint } from "#routes/identity/complete-sign-up";
import { confirmEmailEndpoint } from "#routes/identity/confirm-email";
import { confirmSecondFactorEndpoint } from "#routes/identity/confirm-second-factor";
import { editProfileEndpoint } from "#routes/identity/edit-profile";
import { forgetPasswordEndpoint } from "#routes/identity/forget-password";
import { listSessionsEndpoint } from "#routes/identity/list-sessions";
import { passSecondFactorEndpoint } from "#routes/identity/pass-second-factor";
import { renewRecoveryCodesEndpoint } from "#routes/identity/renew-recovery-codes";
import { resetPasswordEndpoint } from "#routes/identity/reset-password";
import { revokeOtherSessionsEndpoint } from "#routes/identity/revoke-other-sessions";
import { revokeSessionEndpoint } from "#routes/identity/revoke-session";
import { seeLinkEndpoint } from "#routes/identity/see-link";
import { seeProfileEndpoint } from "#routes/identity/see-profile";
import { seeSessionEndpoint } from "#routes/identity/see-session";
import { signInEndpoint } from "#routes/identity/sign-in";
import { signOutEndpoint } from "#routes/identity/sign-out";
import { signUpEndpoint } from "#routes/identity/sign-up";
import { startSecondFactorEndpoint } from "#routes/identity/start-second-factor";
import { stopSecondFactorEndpoint } from "#routes/identity/stop-second-factor";

export const identityEndpoints: readonly Endpoint[] = [
  signUpEndpoint,
  completeSignUpEndpoint,
  seeLinkEndpoint,
  signInEndpoint,
  passSecondFactorEndpoint,
  signOutEndpoint,
  seeSessionEndpoint,
  forgetPasswordEndpoint,
  resetPasswordEndpoint,
  seeProfileEndpoint,
  editProfileEndpoint,
  changePasswordEndpoint,
  changeEmailEndpoint,
  confirmEmailEndpoint,
  listSessionsEndpoint,
  revokeSessionEndpoint,
  revokeOtherSessionsEndpoint,
  startSecondFactorEndpoint,
  confirmSecondFactorEndpoint,
  stopSecondFactorEndpoint,
  renewRecoveryCodesEndpoint,
];
