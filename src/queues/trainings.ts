import { lapseOffer, offerAgain, offerPlaces } from "#actions/trainings/offers";
import { tellTrainees } from "#actions/trainings/tell-trainees";
import { perform } from "#actions/perform";
import type { Handlers } from "#queues/dispatch";

export const trainingsHandlers = {
  "trainings.offer-places": ({ organisationId, sessionId }, call) =>
    perform(offerPlaces, call, organisationId ?? "", { sessionId }),
  "trainings.offer-again": ({ organisationId, after }, call) =>
    perform(offerAgain, call, organisationId ?? "", { after }),
  "trainings.lapse-offer": ({ organisationId, registrationId }, call) =>
    perform(lapseOffer, call, organisationId ?? "", { registrationId }),
  "trainings.tell-trainees": ({ organisationId, sessionId, what, round, after }, call) =>
    perform(tellTrainees, call, organisationId ?? "", { sessionId, what, round, after }),
} satisfies Partial<Handlers>;
