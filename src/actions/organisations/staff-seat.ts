import type { Actor } from "#actions/actor";
import type { Seat } from "#domain/organisations/staff";
import { Refusal } from "#domain/refusals";

/** The seat of who acts. Keys and the system have none: what staff do to staff is done in person. */
export function seatOf(actor: Actor): Seat {
  if (actor.kind !== "person" || !actor.membership) throw new Refusal("not_allowed");
  return actor.membership;
}
