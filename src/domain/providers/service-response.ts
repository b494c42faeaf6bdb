import { serviceNo, type ServiceNo } from "#domain/providers/service-refusals";
import { serviceRequestState, type RequestFacts } from "#domain/providers/service-request";

/** What a provider said of a request, and what was decided of it. Instants in UTC milliseconds. */
export type ResponseFacts = {
  answeredAt: number;
  /** They are not interested: said, so that nobody waits for them. */
  declined: boolean;
  withdrawnAt: number | null;
  chosenAt: number | null;
};

export const responseStates = ["answered", "declined", "withdrawn", "chosen", "not_chosen"] as const;
export type ResponseState = (typeof responseStates)[number];

/** A request that ends leaves those that were not chosen where they are: `not_chosen` is read from its end. */
export function responseState(
  response: ResponseFacts,
  request: Pick<RequestFacts, "closedAt">,
): ResponseState {
  if (response.chosenAt !== null) return "chosen";
  if (response.withdrawnAt !== null) return "withdrawn";
  if (response.declined) return "declined";
  return request.closedAt === null ? "answered" : "not_chosen";
}

/** A provider answers, changes their answer, or says no, while answers are taken; what was chosen stays. */
export function respondRefusal(
  request: RequestFacts,
  response: ResponseFacts | null,
  now: number,
): ServiceNo | null {
  if (serviceRequestState(request, now) !== "open") return serviceNo("service_request_not_open");
  return response !== null && response.chosenAt !== null ? serviceNo("response_already_chosen") : null;
}

/** An answer can be withdrawn until something is decided of it, also once the time to answer is over. */
export function withdrawRefusal(request: RequestFacts, response: ResponseFacts): ServiceNo | null {
  const state = responseState(response, request);
  if (state === "chosen") return serviceNo("response_already_chosen");
  return state === "answered" ? null : serviceNo("response_not_standing");
}

/** Only an answer that stands can be chosen. */
export const chooseRefusal = (request: RequestFacts, response: ResponseFacts): ServiceNo | null => {
  const state = responseState(response, request);
  if (state === "chosen") return serviceNo("response_already_chosen");
  return state === "answered" ? null : serviceNo("response_not_standing");
};
