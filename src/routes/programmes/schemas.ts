import { z } from "@hono/zod-openapi";

import { dossierStates } from "#domain/dossiers/states";
import type { DossiersByState } from "#domain/programmes/counts";
import { defaultReminders, reminderOffsetSchema, type ReminderOffset } from "#domain/programmes/reminders";
import { programmeStates, type ProgrammeState } from "#domain/programmes/states";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

/** Counts by state, as they travel: camelCase like every other name. */
const countsSchema = z
  .object({
    draft: z.int(),
    submitted: z.int(),
    underReview: z.int(),
    correctionRequested: z.int(),
    stepPending: z.int(),
    accepted: z.int(),
    refused: z.int(),
    noAction: z.int(),
    withdrawn: z.int(),
  })
  .openapi("DossierCounts", {
    description: `Dossiers by state (${dossierStates.join(", ")}), tests left out.`,
  });

const summaryShape = {
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  state: z.enum(programmeStates),
  opensAt: instantSchema.nullable(),
  closesAt: instantSchema.nullable(),
  graceMinutes: z.int(),
  reminders: z.array(reminderOffsetSchema),
  retentionMonths: z.int(),
  listed: z.boolean().openapi({ description: "Whether the portal lists it; its address answers anyway." }),
  publishedAt: instantSchema.nullable(),
  archivedAt: instantSchema.nullable(),
  trashedAt: instantSchema.nullable(),
  purgeAt: instantSchema.nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  version: z.int(),
  counts: countsSchema,
};

export const programmeSummarySchema = z.object(summaryShape).openapi("ProgrammeSummary");
export const programmeSchema = z
  .object({
    ...summaryShape,
    description: z.string(),
    formVersion: z.int(),
    revisionNumber: z.int().nullable(),
    hasChangesToPublish: z.boolean(),
  })
  .openapi("Programme");

type Summary = {
  id: string;
  title: string;
  summary: string;
  state: ProgrammeState;
  opensAt: number | null;
  closesAt: number | null;
  graceMinutes: number;
  reminders: readonly ReminderOffset[] | null;
  retentionMonths: number;
  listed: boolean;
  publishedAt: number | null;
  archivedAt: number | null;
  trashedAt: number | null;
  purgeAt: number | null;
  createdAt: number;
  updatedAt: number;
  version: number;
  counts: DossiersByState;
};
type Programme = Summary & {
  description: string;
  formVersion: number;
  revisionNumber: number | null;
  hasChangesToPublish: boolean;
};

export const presentSummary = (programme: Summary): z.input<typeof programmeSummarySchema> => ({
  id: programme.id,
  title: programme.title,
  summary: programme.summary,
  state: programme.state,
  opensAt: toWireOrNull(programme.opensAt),
  closesAt: toWireOrNull(programme.closesAt),
  graceMinutes: programme.graceMinutes,
  reminders: [...(programme.reminders ?? defaultReminders)],
  retentionMonths: programme.retentionMonths,
  listed: programme.listed,
  publishedAt: toWireOrNull(programme.publishedAt),
  archivedAt: toWireOrNull(programme.archivedAt),
  trashedAt: toWireOrNull(programme.trashedAt),
  purgeAt: toWireOrNull(programme.purgeAt),
  createdAt: toWire(programme.createdAt),
  updatedAt: toWire(programme.updatedAt),
  version: programme.version,
  counts: presentCounts(programme.counts),
});

export const presentProgramme = (programme: Programme): z.input<typeof programmeSchema> => ({
  ...presentSummary(programme),
  description: programme.description,
  formVersion: programme.formVersion,
  revisionNumber: programme.revisionNumber,
  hasChangesToPublish: programme.hasChangesToPublish,
});

const presentCounts = (counts: DossiersByState): z.input<typeof countsSchema> => ({
  draft: counts.draft,
  submitted: counts.submitted,
  underReview: counts.under_review,
  correctionRequested: counts.correction_requested,
  stepPending: counts.step_pending,
  accepted: counts.accepted,
  refused: counts.refused,
  noAction: counts.no_action,
  withdrawn: counts.withdrawn,
});

export const pageOf = <T extends z.ZodType>(row: T) =>
  z.object({ data: z.array(row), nextCursor: z.string().nullable() });
