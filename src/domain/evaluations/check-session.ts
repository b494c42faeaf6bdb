import { checkGrid } from "#domain/evaluations/check-grid";
import type { Grid } from "#domain/evaluations/criteria";
import type { Phase } from "#domain/evaluations/phases";
import type { FieldError } from "#domain/field-errors";
import { under } from "#domain/forms/parsed";

export type SessionParts = {
  grid: Grid;
  /** In order of their dates. */
  phases: readonly Phase[];
  dossierCount: number;
  evaluatorCount: number;
};

/** What stands between a session and its opening; pointers name its parts: `/grid/…`, `/phases/…`. */
export function checkSession({ grid, phases, dossierCount, evaluatorCount }: SessionParts): FieldError[] {
  const lacking: FieldError[] = [];
  if (dossierCount === 0) lacking.push({ pointer: "/dossiers", code: "no_dossier" });
  if (evaluatorCount === 0) lacking.push({ pointer: "/evaluators", code: "no_evaluator" });
  return [...under("/grid", checkGrid(grid)), ...under("/phases", checkPhases(phases)), ...lacking];
}

/** One phase at a time, each with a length, in whatever order they are given; pointers start at the list as it was given. */
export function checkPhases(phases: readonly Phase[]): FieldError[] {
  if (phases.length === 0) return [{ pointer: "", code: "no_phase" }];
  const inOrder = phases
    .map((phase, index) => ({ ...phase, index }))
    .sort((one, other) => one.opensAt - other.opensAt);
  return inOrder.flatMap(({ id, opensAt, closesAt, index }, rank): FieldError[] => {
    const before = inOrder.slice(0, rank);
    if (before.some((other) => other.id === id)) return [{ pointer: `/${index}/id`, code: "duplicate_id" }];
    if (before.some((other) => opensAt < other.closesAt))
      return [{ pointer: `/${index}/opensAt`, code: "phases_overlap" }];
    return closesAt <= opensAt ? [{ pointer: `/${index}/closesAt`, code: "closes_before_opening" }] : [];
  });
}
