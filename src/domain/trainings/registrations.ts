import { foldForSearch } from "#domain/dossiers/search-text";

/** Dated facts of a registration, in UTC milliseconds. */
export type RegistrationFacts = {
  placedAt: number | null;
  validatedAt: number | null;
  offeredAt: number | null;
  offerExpiresAt: number | null;
  endedAt: number | null;
  endReason: EndReason | null;
  attendance: Attendance | null;
};

export const endReasons = [
  "rejected",
  "cancelled",
  "replaced",
  "lapsed",
  "moved",
  "session_cancelled",
] as const;
export type EndReason = (typeof endReasons)[number];
export const attendances = ["present", "absent"] as const;
export type Attendance = (typeof attendances)[number];

export const registrationStates = ["registered", "validated", "waiting", "offered", ...endReasons] as const;
export type RegistrationState = (typeof registrationStates)[number];

/** `registered` holds a place; `offered` holds one until the offer ends; `waiting` holds none. */
export function registrationState(facts: RegistrationFacts): RegistrationState {
  if (facts.endedAt !== null) return facts.endReason ?? "cancelled";
  if (facts.validatedAt !== null) return "validated";
  if (facts.placedAt !== null) return "registered";
  return facts.offeredAt === null ? "waiting" : "offered";
}

/** A place that comes free is offered to the next for 48 hours. In milliseconds. */
export const offerLifetime = 48 * 60 * 60 * 1000;
/** The link that proves an address before the form waits 48 hours. In milliseconds. */
export const requestLifetime = 48 * 60 * 60 * 1000;

/** Who a civil is, without an account: their address and their name, so that a family may share a mailbox. */
export const personKeyOf = (email: string, lastName: string, firstName: string): string =>
  `${email.toLowerCase()}|${foldForSearch(`${lastName} ${firstName}`).split(" ").sort().join(" ")}`;

/** How many of those who wait are offered a place now. */
export const placesToOffer = (capacity: number, taken: number, waiting: number): number =>
  Math.max(0, Math.min(capacity - taken, waiting));
