import { offerPage } from "#actions/providers/offer-request";
import { perform } from "#actions/perform";
import type { Handlers } from "#queues/dispatch";

export const providersHandlers = {
  "providers.offer-page": ({ organisationId, requestId, after }, call) =>
    perform(offerPage, call, organisationId ?? "", { requestId, after }),
} satisfies Partial<Handlers>;
