import type { DossierCounts, ProgrammeSummary } from "#api/generated/types.gen";

const soon = 30 * 24 * 60 * 60_000;

/** Dossiers of all programmes, by what is to be done with them. */
export function totalsOf(programmes: readonly Pick<ProgrammeSummary, "counts">[]) {
  const sum = (...states: (keyof DossierCounts)[]) =>
    programmes.reduce(
      (total, { counts }) => total + states.reduce((some, state) => some + counts[state], 0),
      0,
    );
  return {
    toReview: sum("submitted"),
    underReview: sum("underReview"),
    waiting: sum("correctionRequested", "stepPending"),
    drafts: sum("draft"),
    decided: sum("accepted", "refused", "noAction"),
  };
}

/** Every dossier that was sent, whatever became of it. */
export const sentTo = ({ draft: _draft, ...sent }: DossierCounts): number =>
  Object.values(sent).reduce((total, count) => total + count, 0);

type Dated = Pick<ProgrammeSummary, "state" | "closesAt">;

/** Programmes that take dossiers, the first to close first; those with no end come last. */
export const openOnes = <One extends Dated>(programmes: readonly One[]): One[] =>
  programmes
    .filter(({ state }) => state === "open" || state === "closing")
    .toSorted((one, other) => closing(one) - closing(other));

const closing = ({ closesAt }: Dated) =>
  closesAt === null ? Number.POSITIVE_INFINITY : new Date(closesAt).getTime();

export const closesSoon = ({ closesAt }: Dated, now: number): boolean =>
  closesAt !== null && new Date(closesAt).getTime() - now < soon;
