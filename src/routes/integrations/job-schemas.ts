import { z } from "@hono/zod-openapi";

import { jobKinds, jobStates, type JobFailure, type JobKind, type JobState } from "#domain/integrations/jobs";
import type { Skip } from "#domain/invitations/invitation";
import { skipWords } from "#domain/invitations/words";
import { jobNames } from "#domain/integrations/job-names";
import { say, type Locale } from "#domain/locale";
import { refusals, type RefusalCode } from "#domain/refusals";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

export const jobSchema = z
  .object({
    id: z.string(),
    kind: z.enum(jobKinds),
    name: z.string().openapi({ description: "What it is called, in the language asked." }),
    state: z.enum(jobStates),
    askedBy: z.string().nullable(),
    done: z.int().openapi({ description: "Rows treated so far." }),
    total: z.int().nullable(),
    failures: z
      .array(z.object({ row: z.string(), code: z.string(), detail: z.string() }))
      .openapi({ description: "Rows that could not be treated, and why, in words." }),
    leftAlone: z.array(z.object({ code: z.string(), detail: z.string(), count: z.int() })).openapi({
      description: "How many rows a general reminder left alone, by reason; `failures` names the first.",
    }),
    createdAt: instantSchema,
    startedAt: instantSchema.nullable(),
    finishedAt: instantSchema.nullable(),
    expiresAt: instantSchema.nullable().openapi({ description: "Until when the result is kept." }),
    resultUrl: z.string().nullable(),
    version: z.int(),
  })
  .openapi("Job", {
    example: {
      id: "job_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
      kind: "dossiers.export",
      name: "Export of dossiers",
      state: "running",
      askedBy: "Camille Lefèvre",
      done: 1500,
      total: null,
      failures: [],
      leftAlone: [],
      createdAt: "2026-11-21T20:00:00.000Z",
      startedAt: "2026-11-21T20:00:01.000Z",
      finishedAt: null,
      expiresAt: null,
      resultUrl: null,
      version: 1,
    },
  });

export const startedJobSchema = z.object({ id: z.string() }).openapi("StartedJob");

type JobRow = {
  id: string;
  kind: JobKind;
  state: JobState;
  askerName: string | null;
  done: number;
  total: number | null;
  failures: JobFailure[];
  parameters: Record<string, unknown>;
  createdAt: number;
  startedAt: number | null;
  finishedAt: number | null;
  expiresAt: number | null;
  resultFileId: string | null;
  version: number;
};

export const presentJob = (job: JobRow, organisation: string, locale: Locale) => ({
  id: job.id,
  kind: job.kind,
  name: say(jobNames[job.kind], locale),
  state: job.state,
  askedBy: job.askerName,
  done: job.done,
  total: job.total,
  failures: job.failures.map((failure) => ({ ...failure, detail: reasonOf(failure.code, locale) })),
  leftAlone: leftOf(job.parameters, locale),
  createdAt: toWire(job.createdAt),
  startedAt: toWireOrNull(job.startedAt),
  finishedAt: toWireOrNull(job.finishedAt),
  expiresAt: toWireOrNull(job.expiresAt),
  resultUrl:
    job.state === "finished" && job.resultFileId !== null
      ? `/v1/organisations/${organisation}/jobs/${job.id}/result`
      : null,
  version: job.version,
});

/** A refusal, or what a reminder left alone, in words; what an import says of its lines has its own report. */
function reasonOf(code: string, locale: Locale): string {
  if (isSkip(code)) return say(skipWords[code], locale);
  return isRefusalCode(code) ? say(refusals[code].detail, locale) : code;
}

/** What the job counted of those it left alone (actions/invitations/remind-all.ts). */
const leftOf = ({ left }: Record<string, unknown>, locale: Locale) =>
  Object.entries(left ?? {}).flatMap(([code, count]) =>
    typeof count === "number" ? [{ code, detail: reasonOf(code, locale), count }] : [],
  );

const isSkip = (code: string): code is Skip => Object.hasOwn(skipWords, code);

const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);
