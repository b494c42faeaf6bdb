import { z } from "zod";

import { instant } from "#domain/input";
import { limits } from "#domain/forms/limits";
import { lineSchema } from "#domain/forms/plain-text";

/** What evaluators may do and see during one phase. */
export const rightsSchema = z.strictObject({
  /** `own`: dossiers given to them. `assigned`: given to somebody. `all`: every dossier of the session. */
  dossiers: z.enum(["own", "assigned", "all"]),
  /** Others’ final evaluations of a dossier: `after_own` once theirs of the same dossier is final. */
  othersEvaluations: z.enum(["never", "after_own", "always"]),
  /** Whether the others’ evaluations are signed. */
  evaluatorNames: z.boolean(),
  /** Whether the session’s blinding applies: no applicant, only the questions shown. */
  blind: z.boolean(),
  /** Evaluations may still be finalised after their deadline; they are marked late. */
  acceptsLate: z.boolean(),
});

/** A span of the session with its rights: from `opensAt`, included, to `closesAt`, excluded. */
export const phaseSchema = z.strictObject({
  id: z.string().regex(/^phs_[0-9A-Za-z]{1,40}$/),
  name: lineSchema(limits.title),
  opensAt: instant,
  closesAt: instant,
  rights: rightsSchema,
});
export const phasesSchema = z.array(phaseSchema).max(10);

export type Rights = z.output<typeof rightsSchema>;
export type Phase = z.output<typeof phaseSchema>;

/** The last phase that began: its rights stand until the next one begins. `null` before the first. */
export const phaseAt = (phases: readonly Phase[], now: number): Phase | null =>
  phases.findLast(({ opensAt }) => opensAt <= now) ?? null;
