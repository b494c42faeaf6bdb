import { canStart } from "#domain/programmes/deadlines";
import { programmeState, type ProgrammeFacts } from "#domain/programmes/states";
import { Refusal } from "#domain/refusals";

/** What the public is told of a programme: `notice` says why nobody can begin now, when nobody can. */
export function portalView<P extends ProgrammeFacts>(programme: P, now: number) {
  const start = canStart(programme, { extendedUntil: null }, now);
  const { publishedAt: _publishedAt, archivedAt, trashedAt: _trashedAt, ...shown } = programme;
  return {
    ...shown,
    state: archivedAt === null ? programmeState(programme, now) : ("closed" as const),
    notice: start instanceof Refusal ? start : null,
  };
}
