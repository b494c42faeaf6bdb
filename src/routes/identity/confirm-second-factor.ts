import { confirmSecondFactor } from "#actions/identity/confirm-second-factor";
import { publicEndpoint } from "#routes/endpoint";
import { enter } from "#routes/identity/cookies";
import { recoveryCodesAnswer } from "#routes/identity/schemas";

export const confirmSecondFactorEndpoint = publicEndpoint(confirmSecondFactor, {
  method: "post",
  path: "/account/second-factor/confirm",
  capability: "identity",
  summary: "Turn the second factor on",
  description:
    "With a first code of the application. Answers ten recovery codes, shown this once; other sessions end.",
  idempotencyKey: "ignored",
  answer: recoveryCodesAnswer,
  respond: async (context, { result: { token, recoveryCodes } }) => {
    await enter(context, token);
    return context.json({ recoveryCodes });
  },
});
