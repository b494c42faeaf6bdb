import { z } from "@hono/zod-openapi";

import type { SeasonRow } from "#actions/members/member-facts";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

export const seasonExample = {
  id: "sea_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  name: "2026-2027",
  startsAt: "2026-08-31T22:00:00.000Z",
  endsAt: "2027-08-31T22:00:00.000Z",
  dueAt: "2026-09-30T22:00:00.000Z",
  graceDays: 60,
  amountCents: 2500,
  changedAt: null,
};

export const seasonSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    startsAt: instantSchema,
    endsAt: instantSchema,
    dueAt: instantSchema,
    graceDays: z.int(),
    amountCents: z.int(),
    changedAt: instantSchema.nullable().openapi({ description: "When members were brought into it." }),
  })
  .openapi("Season", { example: seasonExample });

type Season = Omit<SeasonRow, "organisationId" | "createdAt" | "version">;

export const presentSeason = (season: Season) => ({
  id: season.id,
  name: season.name,
  startsAt: toWire(season.startsAt),
  endsAt: toWire(season.endsAt),
  dueAt: toWire(season.dueAt),
  graceDays: season.graceDays,
  amountCents: season.amountCents,
  changedAt: toWireOrNull(season.changedAt),
});
