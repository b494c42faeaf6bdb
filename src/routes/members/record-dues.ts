import { z } from "@hono/zod-openapi";

import { recordDues } from "#actions/members/record-dues";
import { endpoint } from "#routes/endpoint";
import { paymentMeans } from "#domain/members/seasons";

const recordedSchema = z
  .object({
    memberId: z.string(),
    seasonId: z.string(),
    amountCents: z.int(),
    paidOn: z.string().nullable(),
    paidBy: z.enum(paymentMeans).nullable(),
    reference: z.string(),
  })
  .openapi("RecordedDues", {
    example: {
      memberId: "mem_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
      seasonId: "sea_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
      amountCents: 2500,
      paidOn: "2026-09-15",
      paidBy: "transfer",
      reference: "",
    },
  });

export const recordDuesEndpoint = endpoint(recordDues, {
  method: "put",
  path: "/organisations/{organisation}/members/{memberId}/seasons/{seasonId}",
  capability: "members",
  summary: "Record the dues of a member",
  description:
    "What they owe for a season, and when and by what they paid; `paidOn: null` takes a payment back.",
  answer: { status: 200, schema: recordedSchema },
});
