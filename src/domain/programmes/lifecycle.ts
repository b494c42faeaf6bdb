import { binMs, programmeState, type ProgrammeFacts, type ProgrammeState } from "#domain/programmes/states";
import type { FieldError } from "#domain/field-errors";
import { Refusal, type RefusalCode } from "#domain/refusals";

export const programmeVerbs = ["publish", "unpublish", "archive", "unarchive", "trash", "restore"] as const;
export type ProgrammeVerb = (typeof programmeVerbs)[number];

/** What a verb looks at besides the facts. `undecided` counts dossiers submitted and not decided. */
export type ProgrammeContext = {
  publicationErrors: readonly FieldError[];
  beyondDraft: number;
  undecided: number;
};

/** The dated fact that a verb writes; the rest of the programme stays as it is. */
export type ProgrammeChange = Partial<Pick<ProgrammeFacts, "publishedAt" | "archivedAt" | "trashedAt">>;

type Rule = {
  from: readonly ProgrammeState[];
  change: (now: number) => ProgrammeChange;
  /** What else stands in the way. */
  obstacle?: (context: ProgrammeContext) => RefusalCode | null;
};

const published: readonly ProgrammeState[] = ["scheduled", "open", "closing", "closed"];

const rules: Readonly<Record<ProgrammeVerb, Rule>> = {
  publish: {
    from: ["draft"],
    change: (now) => ({ publishedAt: now }),
    obstacle: ({ publicationErrors }) => (publicationErrors.length > 0 ? "programme_not_ready" : null),
  },
  unpublish: {
    from: published,
    change: () => ({ publishedAt: null }),
    obstacle: ({ beyondDraft }) => (beyondDraft > 0 ? "programme_has_dossiers" : null),
  },
  archive: { from: ["closed"], change: (now) => ({ archivedAt: now }) },
  unarchive: { from: ["archived"], change: () => ({ archivedAt: null }) },
  trash: {
    from: ["draft", "closed", "archived"],
    change: (now) => ({ trashedAt: now }),
    obstacle: ({ undecided }) => (undecided > 0 ? "programme_has_dossiers" : null),
  },
  restore: { from: ["trashed"], change: () => ({ trashedAt: null }) },
};

/** What to write, or why not. Facts and `now` are UTC milliseconds. */
export function planProgrammeVerb(
  facts: ProgrammeFacts,
  verb: ProgrammeVerb,
  now: number,
  context: ProgrammeContext,
): ProgrammeChange | Refusal {
  const rule = rules[verb];
  const state = programmeState(facts, now);
  if (state === "purged") return new Refusal("programme_purged");
  if (!rule.from.includes(state))
    return new Refusal(isOpenDuring(verb, state) ? "programme_still_open" : "programme_state_forbids");
  const obstacle = rule.obstacle?.(context) ?? null;
  if (obstacle === null) return rule.change(now);
  const errors = obstacle === "programme_not_ready" ? { errors: context.publicationErrors } : {};
  return new Refusal(obstacle, errors);
}

const isOpenDuring = (verb: ProgrammeVerb, state: ProgrammeState): boolean =>
  (verb === "archive" || verb === "trash") && published.includes(state);

/** When the bin is emptied; `null` outside the bin. */
export const purgeAt = ({ trashedAt }: Pick<ProgrammeFacts, "trashedAt">): number | null =>
  trashedAt === null ? null : trashedAt + binMs;
