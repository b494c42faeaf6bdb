import { z } from "@hono/zod-openapi";

import { instantSchema, toWire } from "#routes/organisations/schemas";

export const transferExample = {
  id: "otr_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  fromMembershipId: "mbr_01JD6Q6V0G5N3T8Z2K4W7Y9ABD",
  fromName: "Camille Lefèvre",
  toMembershipId: "mbr_01JD6Q6V0G5N3T8Z2K4W7Y9ABE",
  toName: "Jean Dupont",
  offeredAt: "2026-11-21T20:00:00.000Z",
  expiresAt: "2026-12-05T20:00:00.000Z",
};

export const transferSchema = z
  .object({
    id: z.string(),
    fromMembershipId: z.string(),
    fromName: z.string(),
    toMembershipId: z.string(),
    toName: z.string(),
    offeredAt: instantSchema,
    expiresAt: instantSchema,
  })
  .openapi("OwnerTransfer", { example: transferExample });

type TransferRow = {
  id: string;
  fromMembershipId: string;
  fromName: string;
  toMembershipId: string;
  toName: string;
  offeredAt: number;
  expiresAt: number;
};

export const presentTransfer = (row: TransferRow) => ({
  id: row.id,
  fromMembershipId: row.fromMembershipId,
  fromName: row.fromName,
  toMembershipId: row.toMembershipId,
  toName: row.toName,
  offeredAt: toWire(row.offeredAt),
  expiresAt: toWire(row.expiresAt),
});
