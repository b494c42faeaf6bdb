import { seeOrganisation } from "#actions/organisations/see-organisation";
import { endpoint } from "#routes/endpoint";
import { organisationSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

export const seeOrganisationEndpoint = endpoint(seeOrganisation, {
  method: "get",
  path: "/organisations/{organisation}",
  capability: "organisations",
  summary: "See an organisation",
  description: "Its settings, its state, what that state opens, and your role in it.",
  answer: { status: 200, schema: organisationSchema },
  present: ({ trialEndsAt, accessEndsAt, purgeAt, ...rest }) => ({
    ...rest,
    trialEndsAt: toWire(trialEndsAt),
    accessEndsAt: toWireOrNull(accessEndsAt),
    purgeAt: toWireOrNull(purgeAt),
  }),
});
