import { Refusal } from "#domain/refusals";

export const teamOffers = ["join", "transfer"] as const;
/** `join` makes a co-applicant of who accepts; `transfer` makes them bear the dossier. */
export type TeamOffer = (typeof teamOffers)[number];

/** An offer waits 14 days of 24 hours, in milliseconds: also after the call has closed. */
export const teamOfferLifetime = 14 * 24 * 60 * 60 * 1000;

/** People in a team and offers that wait, the one who bears the dossier left out. */
export const largestTeam = 20;

export type OfferFacts = { expiresAt: number; acceptedAt: number | null; cancelledAt: number | null };

/** @param now UTC milliseconds. At `expiresAt` exactly, the offer is over. */
export const isOpenOffer = ({ expiresAt, acceptedAt, cancelledAt }: OfferFacts, now: number): boolean =>
  acceptedAt === null && cancelledAt === null && now < expiresAt;

export type Team = {
  ownerEmail: string;
  memberEmails: readonly string[];
  openOffers: readonly { email: string; offer: TeamOffer }[];
};

/** Why this offer cannot be made, or null. A member may be offered to take over; one offer of a kind an address. */
export function offerRefusal(team: Team, offer: TeamOffer, email: string): Refusal | null {
  if (email === team.ownerEmail) return new Refusal("already_in_team");
  if (offer === "join" && team.memberEmails.includes(email)) return new Refusal("already_in_team");
  if (team.openOffers.some((open) => open.email === email && open.offer === offer))
    return new Refusal("already_invited_to_team");
  const places = team.memberEmails.length + team.openOffers.length;
  return offer === "join" && places >= largestTeam
    ? new Refusal("team_full", { parameters: { max: largestTeam } })
    : null;
}
