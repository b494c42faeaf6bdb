import type { Criterion, Grid } from "#domain/evaluations/criteria";
import type { Option } from "#domain/forms/fields";
import { Refusal } from "#domain/refusals";

export type GridChange = {
  criterionId: string;
  /** Into the new grid; `/criteria` for what it no longer has. */
  pointer: string;
  /** The property that differs, or what happened to the criterion as a whole. */
  aspect: string;
  /** Only what evaluators read: still allowed once the grid is frozen. */
  wording: boolean;
};

/** What one grid changes in another, criterion by criterion; criteria are the same when their ids are. */
export function gridChanges(before: Grid, after: Grid): GridChange[] {
  const old = new Map(before.criteria.map((criterion) => [criterion.id, criterion]));
  const stays = new Set(after.criteria.map(({ id }) => id));
  const rank = new Map(before.criteria.filter(({ id }) => stays.has(id)).map(({ id }, index) => [id, index]));
  const kept = after.criteria.filter(({ id }) => old.has(id));
  const moved = new Set(kept.filter(({ id }, index) => rank.get(id) !== index).map(({ id }) => id));
  const fresh = after.criteria.flatMap((criterion, index) => {
    const was = old.get(criterion.id);
    const pointer = `/criteria/${index}`;
    if (was === undefined) return [wholeChange(criterion.id, pointer, "added")];
    const place = moved.has(criterion.id) ? [wholeChange(criterion.id, pointer, "moved")] : [];
    return [...place, ...changesOf(was, criterion, pointer)];
  });
  const removed = before.criteria
    .filter(({ id }) => !stays.has(id))
    .map(({ id }) => wholeChange(id, "/criteria", "removed"));
  return [...fresh, ...removed];
}

const wholeChange = (
  criterionId: string,
  pointer: string,
  aspect: "added" | "removed" | "moved",
): GridChange => ({
  criterionId,
  pointer,
  aspect,
  wording: false,
});

function changesOf(before: Criterion, after: Criterion, pointer: string): GridChange[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const aspects = [...new Set([...was.keys(), ...is.keys()])].filter(
    (aspect) => JSON.stringify(was.get(aspect)) !== JSON.stringify(is.get(aspect)),
  );
  return aspects.map((aspect) => ({
    criterionId: after.id,
    pointer: `${pointer}/${aspect}`,
    aspect,
    wording:
      aspect === "label" ||
      aspect === "help" ||
      (aspect === "options" && optionIds(before) === optionIds(after)),
  }));
}

const optionIds = (criterion: Criterion): string =>
  JSON.stringify("options" in criterion ? criterion.options.map(({ id }: Option) => id) : []);

/**
 * What the new grid changes, or why it cannot. The grid is frozen from the first evaluation ever finalised
 * in the session, even when that one was put back to draft since: what was judged on one scale is never
 * read on another.
 */
export function planGridChange(before: Grid, after: Grid, frozen: boolean): readonly GridChange[] | Refusal {
  const changes = gridChanges(before, after);
  const forbidden = frozen ? changes.filter(({ wording }) => !wording) : [];
  if (forbidden.length === 0) return changes;
  return new Refusal("grid_frozen", {
    errors: forbidden.map(({ pointer }) => ({ pointer, code: "frozen" as const })),
  });
}
