import { deactivateAccount } from "#actions/organisations/deactivate-account";
import { endpoint } from "#routes/endpoint";
import { deactivationSchema } from "#routes/organisations/closure-schemas";
import { toWire } from "#routes/organisations/schemas";

export const deactivateAccountEndpoint = endpoint(deactivateAccount, {
  method: "post",
  path: "/organisations/{organisation}/account/deactivation",
  capability: "organisations",
  summary: "Deactivate the account",
  description:
    "Once the subscription has ended. `confirmation` is the name of the organisation. Everything is kept 14 × 24 hours, during which this can be revoked; then it is destroyed for ever, accounting documents excepted.",
  answer: { status: 200, schema: deactivationSchema },
  present: ({ deactivatedAt, purgeAt }) => ({
    deactivatedAt: toWire(deactivatedAt),
    purgeAt: toWire(purgeAt),
  }),
});
