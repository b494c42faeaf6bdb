import { recheckClient } from "#actions/clients/recheck-client";
import { perform } from "#actions/perform";
import type { Handlers } from "#queues/dispatch";

export const clientsHandlers = {
  "clients.recheck": ({ organisationId, clientId }, call) =>
    perform(recheckClient, call, organisationId ?? "", { clientId }),
} satisfies Partial<Handlers>;
