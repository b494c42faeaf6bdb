import { z } from "@hono/zod-openapi";

import { formDefinitionSchema, type FormDefinition } from "#domain/forms/definition";
import type { Locale } from "#domain/locale";
import { programmeStates, type ProgrammeState } from "#domain/programmes/states";
import { sayRefusal, type Refusal } from "#domain/refusals";
import { instantSchema, toWireOrNull } from "#routes/organisations/schemas";

const shape = {
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  state: z.enum(programmeStates),
  opensAt: instantSchema.nullable(),
  closesAt: instantSchema.nullable(),
  graceMinutes: z.int(),
  notice: z
    .object({ code: z.string(), message: z.string() })
    .nullable()
    .openapi({ description: "Why nobody can begin now; null when the call is open." }),
};

export const portalSummarySchema = z.object(shape).openapi("PortalProgrammeSummary");
export const portalProgrammeSchema = z
  .object({
    ...shape,
    description: z.string(),
    revisionNumber: z.int().nullable(),
    definition: z.clone(formDefinitionSchema).openapi("FormDefinition"),
  })
  .openapi("PortalProgramme");

type Summary = {
  id: string;
  title: string;
  summary: string;
  state: ProgrammeState;
  opensAt: number | null;
  closesAt: number | null;
  graceMinutes: number;
  notice: Refusal | null;
};
type Whole = Summary & { description: string; revisionNumber: number | null; definition: FormDefinition };

export const presentOnPortal = (
  { id, title, summary, state, opensAt, closesAt, graceMinutes, notice }: Summary,
  locale: Locale,
): z.input<typeof portalSummarySchema> => ({
  id,
  title,
  summary,
  state,
  opensAt: toWireOrNull(opensAt),
  closesAt: toWireOrNull(closesAt),
  graceMinutes,
  notice: notice && { code: notice.code, message: sayRefusal(notice, locale) },
});

export const presentWhole = (programme: Whole, locale: Locale): z.input<typeof portalProgrammeSchema> => ({
  ...presentOnPortal(programme, locale),
  description: programme.description,
  revisionNumber: programme.revisionNumber,
  definition: programme.definition,
});
