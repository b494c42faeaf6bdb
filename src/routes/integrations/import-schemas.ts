import { z } from "@hono/zod-openapi";

import { sayFieldError } from "#domain/field-errors";
import type { ImportColumns } from "#domain/integrations/import-columns";
import { lineOutcomes, type LineOutcome } from "#domain/integrations/import-lines";
import { importReasons } from "#domain/integrations/import-reasons";
import { importKinds, jobStates, type ImportKind, type JobState } from "#domain/integrations/jobs";
import { say, type Sentence } from "#domain/locale";
import type { RouteContext } from "#routes/endpoint";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const mappingSchema = z.record(z.string(), z.int()).openapi({
  description: "For each column, the header that feeds it: its place in the file, from 0.",
});

const runSchema = z
  .object({
    id: z.string(),
    dryRun: z.boolean(),
    state: z.enum(jobStates),
    done: z.int(),
    total: z.int(),
    created: z.int(),
    updated: z.int(),
    skipped: z.int(),
    refused: z.int(),
    mapping: mappingSchema,
    flags: z.array(z.string()),
    createdAt: instantSchema,
    finishedAt: instantSchema.nullable(),
  })
  .openapi("ImportRun");

export const importSchema = z
  .object({
    id: z.string(),
    kind: z.enum(importKinds),
    fileName: z.string(),
    encoding: z.string(),
    separator: z.string(),
    headers: z.array(z.string()),
    sample: z.array(z.array(z.string())),
    total: z.int(),
    columns: z.array(
      z.object({ name: z.string(), label: z.string(), required: z.boolean(), example: z.string() }),
    ),
    flags: z
      .array(z.object({ name: z.string(), label: z.string() }))
      .openapi({ description: "Choices that hold for the whole file." }),
    suggested: mappingSchema,
    runs: z.array(runSchema),
    expiresAt: instantSchema,
  })
  .openapi("Import", {
    example: {
      id: "imp_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
      kind: "members.import",
      fileName: "adherents.csv",
      encoding: "windows-1252",
      separator: ";",
      headers: ["Nom", "Prénom", "Courriel"],
      sample: [["Lefèvre", "Camille", "camille@exemple.fr"]],
      total: 500,
      columns: [{ name: "lastName", label: "Nom", required: true, example: "Lefèvre" }],
      flags: [{ name: "sendLinks", label: "Envoyer à chacun son lien d’accès" }],
      suggested: { lastName: 0, firstName: 1, email: 2 },
      runs: [],
      expiresAt: "2026-12-21T20:00:00.000Z",
    },
  });

export const listedImportSchema = z
  .object({
    id: z.string(),
    fileName: z.string(),
    total: z.int(),
    askedBy: z.string().nullable().openapi({ description: "Who chose the file." }),
    run: runSchema
      .pick({
        id: true,
        dryRun: true,
        state: true,
        done: true,
        created: true,
        updated: true,
        skipped: true,
        refused: true,
      })
      .nullable()
      .openapi({ description: "Its latest run, dry or for good; none while the columns are matched." }),
    createdAt: instantSchema,
    expiresAt: instantSchema.openapi({
      description: "When the file is erased, and the report of each line.",
    }),
  })
  .openapi("ListedImport", {
    example: {
      id: "imp_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
      fileName: "adherents.csv",
      total: 500,
      askedBy: "Camille Lefèvre",
      run: {
        id: "job_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
        dryRun: false,
        state: "failed",
        done: 250,
        created: 240,
        updated: 0,
        skipped: 8,
        refused: 2,
      },
      createdAt: "2026-11-21T20:00:00.000Z",
      expiresAt: "2026-12-21T20:00:00.000Z",
    },
  });

export const importLineSchema = z
  .object({
    line: z.int().openapi({ description: "The row as a spreadsheet numbers it: headers are row 1." }),
    outcome: z.enum(lineOutcomes),
    subjectId: z.string().nullable(),
    reason: z.string().nullable(),
    errors: z.array(
      z.object({ column: z.string(), label: z.string(), code: z.string(), detail: z.string() }),
    ),
  })
  .openapi("ImportLine", {
    example: {
      line: 14,
      outcome: "refused",
      subjectId: null,
      reason: null,
      errors: [
        {
          column: "email",
          label: "E-mail",
          code: "not_email",
          detail: "Indiquez une adresse e-mail, par exemple jean.dupont@exemple.fr.",
        },
      ],
    },
  });

type Run = {
  id: string;
  dryRun: boolean;
  state: JobState;
  done: number;
  total: number | null;
  created: number;
  updated: number;
  skipped: number;
  refused: number;
  mapping: Readonly<Record<string, number>>;
  flags: readonly string[];
  createdAt: number;
  finishedAt: number | null;
};
type Prepared = {
  id: string;
  kind: ImportKind;
  fileName: string;
  encoding: string;
  separator: string;
  headers: string[];
  sample: string[][];
  total: number;
  columns: ImportColumns;
  flags: Readonly<Record<string, Sentence>>;
  suggested: Readonly<Record<string, number>>;
  runs: readonly Run[];
  expiresAt: number;
};

export const presentImport = (prepared: Prepared, context: RouteContext) => ({
  id: prepared.id,
  kind: prepared.kind,
  fileName: prepared.fileName,
  encoding: prepared.encoding,
  separator: prepared.separator,
  headers: prepared.headers,
  sample: prepared.sample,
  total: prepared.total,
  columns: Object.entries(prepared.columns).map(([name, { label, required = false, example }]) => ({
    name,
    label: label[context.get("locale")],
    required,
    example,
  })),
  flags: Object.entries(prepared.flags).map(([name, label]) => ({
    name,
    label: label[context.get("locale")],
  })),
  suggested: prepared.suggested,
  runs: prepared.runs.map((run) => presentRun(run, prepared.total)),
  expiresAt: toWire(prepared.expiresAt),
});

const presentRun = (run: Run, total: number) => ({
  id: run.id,
  dryRun: run.dryRun,
  state: run.state,
  done: run.done,
  total: run.total ?? total,
  created: run.created,
  updated: run.updated,
  skipped: run.skipped,
  refused: run.refused,
  mapping: run.mapping,
  flags: [...run.flags],
  createdAt: toWire(run.createdAt),
  finishedAt: toWireOrNull(run.finishedAt),
});

export function presentLine(outcome: LineOutcome, columns: ImportColumns, context: RouteContext) {
  const locale = context.get("locale");
  return {
    line: outcome.line,
    outcome: outcome.outcome,
    subjectId: "subjectId" in outcome ? outcome.subjectId : null,
    reason:
      "reason" in outcome && outcome.reason !== undefined
        ? say(importReasons[outcome.reason], locale, outcome.parameters)
        : null,
    errors:
      outcome.outcome === "refused"
        ? outcome.errors.map(({ column, ...error }) => ({
            column,
            label: columns[column]?.label[locale] ?? "",
            code: error.code,
            detail: sayFieldError({ pointer: "", ...error }, locale),
          }))
        : [],
  };
}
