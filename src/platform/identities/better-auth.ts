import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";

import type { Identities } from "#platform/identities";
import { cookieValue, headersWith, refusable } from "#platform/identities/calls";
import { challengeCookie, configure, type Auth, type Secrets } from "#platform/identities/configuration";
import { applicationUri, inBase32, matchingStep } from "#platform/identities/totp";

/** Our port over better-auth: its errors become answers, its cookies become tokens. */
export function betterIdentities(d1: D1Database, secrets: Secrets, clock: () => number): Identities {
  const { current: secret } = secrets;
  const { auth, seen } = configure(d1, secrets, clock);

  return {
    async signIn(email, password, userAgent) {
      const headers = new Headers({ "user-agent": userAgent });
      const answered = await refusable(() =>
        auth.api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
      );
      if ("refused" in answered) return { status: "refused" };
      const { response } = answered.value;
      const { password: passwords } = await auth.$context;
      const renewed = seen.outdated ? await passwords.hash(password) : null;
      const checked = { hash: seen.hash, renewed };
      if ("user" in response)
        return { status: "signed_in", personId: response.user.id, token: response.token, ...checked };
      const challenge = cookieValue(answered.value.headers, challengeCookie);
      return { status: "second_factor_required", challenge, ...checked };
    },

    async challenged(challenge) {
      const { internalAdapter } = await auth.$context;
      const found = await internalAdapter.findVerificationValue(challenge);
      return found && found.expiresAt > new Date() ? found.value : undefined;
    },

    async finishSignIn(challenge, { kind, code }, userAgent) {
      const headers = headersWith(secret, challengeCookie, challenge);
      headers.set("user-agent", userAgent);
      const answered = await refusable(() =>
        kind === "totp"
          ? auth.api.verifyTOTP({ body: { code }, headers })
          : auth.api.verifyBackupCode({ body: { code }, headers }),
      );
      if ("refused" in answered) return { status: "refused" };
      const { token, user } = answered.value;
      return token ? { status: "signed_in", personId: user.id, token } : { status: "refused" };
    },

    async checkPassword(personId, password) {
      const { internalAdapter, password: passwords } = await auth.$context;
      const credential = await internalAdapter.findCredentialAccount(personId);
      if (credential?.password) return passwords.verify({ hash: credential.password, password });
      await passwords.hash(password);
      return false;
    },

    hashPassword: async (password) => (await auth.$context).password.hash(password),

    async codeStep(personId, code) {
      const found = await secondFactorOf(auth, personId);
      return found ? stepOf(auth, found.secret, code, clock()) : undefined;
    },

    async newSecondFactor(email) {
      const secret = generateRandomString(32);
      const { sealedCodes } = await newCodes(auth);
      const shown = inBase32(new TextEncoder().encode(secret));
      return {
        shown: { secret: shown, uri: applicationUri("Parvis", email, shown) },
        sealed: { secret: await sealed(auth, secret), backupCodes: sealedCodes },
      };
    },

    async startedSecondFactor(personId, code) {
      const found = await secondFactorOf(auth, personId);
      if (!found) return undefined;
      const step = await stepOf(auth, found.secret, code, clock());
      if (step === undefined) return undefined;
      const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: personId } });
      return { sealedSecret: found.secret, step, recoveryCodes: backupCodes };
    },

    newRecoveryCodes: () => newCodes(auth),
  };
}

/** As the library makes, keeps and checks them. */
async function newCodes(auth: Auth) {
  const half = () => generateRandomString(5, "a-z", "0-9", "A-Z");
  const recoveryCodes = Array.from({ length: 10 }, () => `${half()}-${half()}`);
  return { recoveryCodes, sealedCodes: await sealed(auth, JSON.stringify(recoveryCodes)) };
}

async function sealed(auth: Auth, data: string): Promise<string> {
  const { secretConfig } = await auth.$context;
  return symmetricEncrypt({ key: secretConfig, data });
}

async function secondFactorOf(auth: Auth, personId: string): Promise<{ secret: string } | null> {
  const { adapter } = await auth.$context;
  return adapter.findOne<{ secret: string }>({
    model: "twoFactor",
    where: [{ field: "userId", value: personId }],
  });
}

/** The time step whose code this is, for a secret as it is stored. */
async function stepOf(auth: Auth, sealed: string, code: string, now: number): Promise<number | undefined> {
  const { secretConfig } = await auth.$context;
  const key = await symmetricDecrypt({ key: secretConfig, data: sealed });
  return matchingStep(new TextEncoder().encode(key), code, now);
}
