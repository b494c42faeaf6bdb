import { z } from "@hono/zod-openapi";

import { jobStates, type JobState } from "#domain/integrations/jobs";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

export const accountExportSchema = z
  .object({
    id: z.string(),
    state: z.enum(jobStates),
    askedBy: z.string().nullable(),
    done: z.int().openapi({ description: "Files that the archive holds so far." }),
    createdAt: instantSchema,
    finishedAt: instantSchema.nullable(),
    expiresAt: instantSchema.nullable().openapi({ description: "Until when the archive is kept." }),
    bytes: z.int().nullable(),
    missing: z.array(z.string()).openapi({ description: "Documents that the store did not have." }),
    url: z.string().nullable(),
  })
  .openapi("AccountExport", {
    example: {
      id: "job_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
      state: "finished",
      askedBy: "Camille Lefèvre",
      done: 4120,
      createdAt: "2026-11-21T20:00:00.000Z",
      finishedAt: "2026-11-21T20:04:10.000Z",
      expiresAt: "2026-11-28T20:04:10.000Z",
      bytes: 512000000,
      missing: [],
      url: "/v1/organisations/mairie-de-toulon/account/exports/job_01JD6Q6V0G5N3T8Z2K4W7Y9ABC/archive",
    },
  });

type ExportRow = {
  id: string;
  state: JobState;
  askerName: string | null;
  done: number;
  createdAt: number;
  finishedAt: number | null;
  expiresAt: number | null;
  size: number | null;
  failures: readonly { row: string }[];
};

export const presentExport = (row: ExportRow, organisation: string) => ({
  id: row.id,
  state: row.state,
  askedBy: row.askerName,
  done: row.done,
  createdAt: toWire(row.createdAt),
  finishedAt: toWireOrNull(row.finishedAt),
  expiresAt: toWireOrNull(row.expiresAt),
  bytes: row.size,
  missing: row.failures.map((failure) => failure.row),
  url:
    row.state === "finished" ? `/v1/organisations/${organisation}/account/exports/${row.id}/archive` : null,
});

export const deactivationSchema = z
  .object({ deactivatedAt: instantSchema, purgeAt: instantSchema })
  .openapi("Deactivation", {
    example: { deactivatedAt: "2026-11-21T20:00:00.000Z", purgeAt: "2026-12-05T20:00:00.000Z" },
  });
