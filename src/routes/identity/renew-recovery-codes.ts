import { renewRecoveryCodes } from "#actions/identity/renew-recovery-codes";
import { publicEndpoint } from "#routes/endpoint";
import { recoveryCodesAnswer } from "#routes/identity/schemas";

export const renewRecoveryCodesEndpoint = publicEndpoint(renewRecoveryCodes, {
  method: "post",
  path: "/account/second-factor/recovery-codes",
  capability: "identity",
  summary: "Get new recovery codes",
  description: "Ten new codes, shown this once; those before no longer work.",
  idempotencyKey: "ignored",
  answer: recoveryCodesAnswer,
});
