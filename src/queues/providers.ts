import { perform, performPublic } from "#actions/perform";
import { offerPage } from "#actions/providers/offer-request";
import { readAccount } from "#actions/providers/payment-account";
import { spread } from "#actions/providers/prices";
import { readProvidersAgain } from "#actions/providers/read-again";
import { synchroniseProvider } from "#actions/providers/synchronise";
import { walkSellerEvents } from "#actions/providers/walk-events";
import type { Handlers } from "#queues/dispatch";

export const providersHandlers = {
  "providers.synchronise": ({ organisationId, providerId, at }, call) =>
    perform(synchroniseProvider, call, organisationId ?? "", { providerId, at }),
  "providers.spread": ({ organisationId, after }, call) =>
    perform(spread, call, organisationId ?? "", { after }),
  "providers.read-account": ({ organisationId }, call) =>
    perform(readAccount, call, organisationId ?? "", {}),
  "providers.read-again": ({ at, readAt, row }, call) =>
    performPublic(readProvidersAgain, call, { at, readAt, row }),
  "providers.walk-events": ({ organisationId }, call) =>
    perform(walkSellerEvents, call, organisationId ?? "", {}),
  "providers.offer-page": ({ organisationId, requestId, after }, call) =>
    perform(offerPage, call, organisationId ?? "", { requestId, after }),
} satisfies Partial<Handlers>;
