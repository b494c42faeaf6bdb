import { perform } from "#actions/perform";
import { announceTrialEnd } from "#actions/organisations/announce-trial-end";
import { sealAudit } from "#actions/organisations/seal-audit";
import type { Handlers } from "#queues/dispatch";

export const organisationsHandlers = {
  "audit.seal": ({ organisationId }, call) => perform(sealAudit, call, organisationId ?? "", {}),
  "organisations.announce-trial-end": ({ organisationId }, call) =>
    perform(announceTrialEnd, call, organisationId ?? "", {}),
} satisfies Partial<Handlers>;
