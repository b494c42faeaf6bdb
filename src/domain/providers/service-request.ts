import { serviceNo, type ServiceNo } from "#domain/providers/service-refusals";

/** Dated facts of a service request, in UTC milliseconds. */
export type RequestFacts = {
  offeredAt: number | null;
  /** Answers are taken until this instant, excluded. */
  answersUntil: number | null;
  closedAt: number | null;
  closedAs: RequestEnd | null;
};

export const requestEnds = ["settled", "cancelled"] as const;
export type RequestEnd = (typeof requestEnds)[number];

/**
 * `received`: staff have not offered it yet. `open`: providers can answer. `to_choose`: the time to answer is over,
 * nothing was decided. `settled`: decided, whoever was chosen.
 */
export const serviceRequestStates = ["received", "open", "to_choose", ...requestEnds] as const;
export type ServiceRequestState = (typeof serviceRequestStates)[number];

export function serviceRequestState(request: RequestFacts, now: number): ServiceRequestState {
  if (request.closedAt !== null) return request.closedAs ?? "cancelled";
  if (request.offeredAt === null) return "received";
  return request.answersUntil !== null && now < request.answersUntil ? "open" : "to_choose";
}

const day = 24 * 60 * 60 * 1000;
/** Providers have between an hour and 90 days to answer. In milliseconds. */
export const answerTime = { min: day / 24, default: 7 * day, max: 90 * day } as const;

/** Offering, and giving more time once it was offered: answers can be taken again until something is decided. */
export function planOffer(
  request: RequestFacts,
  answersUntil: number,
  now: number,
): { offeredAt: number; answersUntil: number; isFirst: boolean } | ServiceNo {
  if (request.closedAt !== null) return serviceNo("service_request_closed");
  if (answersUntil < now + answerTime.min || answersUntil > now + answerTime.max)
    return serviceNo("answer_time_out_of_range");
  return { offeredAt: request.offeredAt ?? now, answersUntil, isFirst: request.offeredAt === null };
}

/** What staff may do with a request in each state. */
export const requestVerbs = ["edit", "offer", "choose", "settle", "cancel"] as const;
export type RequestVerb = (typeof requestVerbs)[number];

const verbsOf: Readonly<Record<ServiceRequestState, readonly RequestVerb[]>> = {
  received: ["edit", "offer", "cancel"],
  open: ["offer", "choose", "settle", "cancel"],
  to_choose: ["offer", "choose", "settle", "cancel"],
  settled: [],
  cancelled: [],
};

export const verbsOpenTo = (request: RequestFacts, now: number): readonly RequestVerb[] =>
  verbsOf[serviceRequestState(request, now)];

/** Why a verb is refused now, or null. */
export function requestRefusal(request: RequestFacts, verb: RequestVerb, now: number): ServiceNo | null {
  if (verbsOpenTo(request, now).includes(verb)) return null;
  if (request.closedAt !== null) return serviceNo("service_request_closed");
  return serviceNo(request.offeredAt === null ? "service_request_not_offered" : "service_request_offered");
}
