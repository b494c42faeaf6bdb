import { isDecided } from "#domain/dossiers/transitions";
import type { DossierState } from "#domain/dossiers/states";
import { addMonths } from "#domain/programmes/civil-time";
import { Refusal } from "#domain/refusals";

/** 30 × 24 hours in the bin, in milliseconds; then nothing is left. */
export const dossierBinMs = 30 * 24 * 60 * 60 * 1000;

/** What was brought back from the bin is kept this long at least, so that warnings come again first. */
export const keptAfterRestoring = 60 * 24 * 60 * 60 * 1000;

export const shelfVerbs = ["archive", "unarchive", "trash", "restore"] as const;
export type ShelfVerb = (typeof shelfVerbs)[number];

/** Instants are UTC milliseconds. */
export type ShelfFacts = {
  state: DossierState;
  archivedAt: number | null;
  trashedAt: number | null;
  purgeAt: number | null;
};

export type ShelfChange = Partial<Pick<ShelfFacts, "archivedAt" | "trashedAt" | "purgeAt">>;

/** Only what is over is put away: a dossier that somebody waits for stays in sight. */
export function planShelf(facts: ShelfFacts, verb: ShelfVerb, now: number): ShelfChange | Refusal {
  const over = isDecided(facts.state) || facts.state === "withdrawn";
  const [archived, trashed] = [facts.archivedAt !== null, facts.trashedAt !== null];
  const inBin = trashed && now < (facts.purgeAt ?? 0);
  switch (verb) {
    case "archive":
      return over && !archived && !trashed ? { archivedAt: now } : forbidden();
    case "unarchive":
      return archived && !trashed ? { archivedAt: null } : forbidden();
    case "trash":
      return over && !trashed ? { trashedAt: now, purgeAt: now + dossierBinMs } : forbidden();
    case "restore":
      return inBin ? { trashedAt: null, purgeAt: null } : forbidden();
  }
}

const forbidden = () => new Refusal("dossier_state_forbids");

/** A draft of which only its applicant knows; one that was sent is the organisation's too, wherever it is. */
export const wasNeverSent = (
  facts: Pick<Parameters<typeof isOpenToStaff>[0], "state" | "submittedAt">,
): boolean => facts.state === "draft" && facts.submittedAt === null;

/** How long somebody may ask to keep a dossier: 60 months after it was decided, withdrawn or given back (anchors: retention). */
export const latestKeeping = (overAt: number): number => addMonths(overAt, 60);

/** Whether the staff may read a dossier: once it was sent, or once its applicant opened the draft to them. */
export const isOpenToStaff = (facts: {
  state: DossierState;
  isTest: boolean;
  sharedAt: number | null;
  submittedAt: number | null;
}): boolean =>
  facts.state !== "draft" || facts.isTest || facts.sharedAt !== null || facts.submittedAt !== null;

/**
 * Until when the staff read what the applicant wrote: a draft that went back to its applicant is theirs from then on, unless
 * they open it. UTC milliseconds; Infinity for all of it.
 * @param since when the dossier came to its state; null for a draft that was never sent.
 */
export const readUntil = (
  { state, isTest, sharedAt }: Omit<Parameters<typeof isOpenToStaff>[0], "submittedAt">,
  since: number | null,
): number => (state !== "draft" || isTest || sharedAt !== null ? Infinity : (since ?? -Infinity));
