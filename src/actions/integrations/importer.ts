import type { ImportColumns, ImportMapping } from "#domain/integrations/import-columns";
import {
  readLines,
  repeatedLines,
  type FileLine,
  type LineOutcome,
  type ReadLine,
} from "#domain/integrations/import-lines";
import type { Sentence } from "#domain/locale";
import type { ActionContext } from "#actions/action";
import type { Change } from "#db/commit";

/** What a capability decides about lines that were read: what to write, and what became of each. */
export type Judgement = Pick<Change, "steps" | "mails" | "messages"> & { outcomes: readonly LineOutcome[] };

type Definition<C extends ImportColumns, F extends string> = {
  columns: C;
  /** Choices that hold for the whole file, each a box to tick. */
  flags: Readonly<Record<F, Sentence>>;
  /** What two lines of a file that say the same thing have in common: the later one is left alone. */
  keysOf?: (line: ReadLine<C>) => readonly string[];
  /** Whether they do, when a common key does not say it all. */
  areOne?: (first: ReadLine<C>, later: ReadLine<C>) => boolean;
  /**
   * Judges the lines of a chunk. Its steps are written in the batch that keeps its outcomes, or thrown away when the
   * run is dry: it reads, and writes nothing itself. `by` is who asked for the import.
   */
  judge: (
    context: ActionContext,
    lines: readonly ReadLine<C>[],
    flags: ReadonlySet<F>,
    by: string,
  ) => Promise<Judgement>;
};

/** What the engine knows of a kind of import, its types erased once it is whole. */
export type Importer = {
  columns: ImportColumns;
  flags: Readonly<Record<string, Sentence>>;
  repeatsOf: (lines: readonly FileLine[], mapping: ImportMapping) => [line: number, first: number][];
  judge: (
    context: ActionContext,
    lines: readonly FileLine[],
    mapping: ImportMapping,
    flags: readonly string[],
    by: string,
  ) => Promise<Judgement>;
};

/** An import of a capability. Lines with a wrong cell never reach it: they are refused with each error. */
export function importer<C extends ImportColumns, const F extends string>(
  definition: Definition<C, F>,
): Importer {
  const { columns, flags, keysOf, areOne } = definition;
  const isFlag = (name: string): name is F => Object.hasOwn(flags, name);
  return {
    columns,
    flags,
    repeatsOf: (lines, mapping) =>
      keysOf ? repeatedLines(readLines(columns, mapping, lines).read, keysOf, areOne) : [],
    async judge(context, lines, mapping, chosen, by) {
      const { read, refused } = readLines(columns, mapping, lines);
      const judged = await definition.judge(context, read, new Set(chosen.filter(isFlag)), by);
      return { ...judged, outcomes: [...refused, ...judged.outcomes] };
    },
  };
}
