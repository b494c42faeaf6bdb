import { perform } from "#actions/perform";
import { sealAudit } from "#actions/organisations/seal-audit";
import type { Handlers } from "#queues/dispatch";

export const organisationsHandlers = {
  "audit.seal": ({ organisationId }, call) => perform(sealAudit, call, organisationId ?? "", {}),
} satisfies Partial<Handlers>;
