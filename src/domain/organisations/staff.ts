import type { StaffRole } from "#domain/permissions";
import type { RefusalCode } from "#domain/refusals";

/** A place in the staff that can be given: there is one owner, and ownership is transferred, not given. */
export const givenRoles = ["admin", "manager"] as const;
export type GivenRole = (typeof givenRoles)[number];
export type Place = { role: GivenRole; accountManagement: boolean };

/** A person of the staff: `id` is the membership's. */
export type Seat = { id: string; staffRole: StaffRole | null; accountManagement: boolean };

/** *Account management* belongs to the owner, who alone grants it or takes it back (product: access). */
export function grantRefusal(by: Seat, place: Place): RefusalCode | undefined {
  return place.accountManagement && by.staffRole !== "owner" ? "owner_decides_management" : undefined;
}

/** Why somebody may not touch a seat of the staff; nothing when they may. */
export function seatRefusal(by: Seat, target: Seat): RefusalCode | undefined {
  if (target.staffRole === "owner") return "owner_is_fixed";
  if (target.id === by.id) return "not_yourself";
  return target.accountManagement && by.staffRole !== "owner" ? "owner_decides_management" : undefined;
}

/** Only admins carry *account management*: a manager who had it as an admin loses it. */
export const isPossible = ({ role, accountManagement }: Place): boolean =>
  role === "admin" || !accountManagement;

/** The place after a partial change. Becoming a manager drops *account management* unless it is asked for. */
export function changedPlace(current: Seat, wanted: Partial<Place>): Place {
  const role = wanted.role ?? (current.staffRole === "manager" ? "manager" : "admin");
  const kept = role === "admin" && current.accountManagement;
  return { role, accountManagement: wanted.accountManagement ?? kept };
}
