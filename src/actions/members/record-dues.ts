import { sql } from "drizzle-orm";
import { z } from "zod";

import { id, shortText } from "#domain/input";
import { readDay } from "#domain/forms/parse-date";
import { paymentMeans } from "#domain/members/seasons";
import { invalid, Refusal } from "#domain/refusals";
import { parisDay } from "#domain/time";
import { action } from "#actions/action";
import { memberById, seasonById } from "#db/members/queries";
import { memberSeasons } from "#db/members/schema";
import { one } from "#db/statement";
import type { Tenant, Write } from "#db/tenant";

export const paidDay = z
  .string()
  .refine((text) => readDay(text) === text, { error: "not_date" })
  .nullable();

const input = z.strictObject({
  memberId: id("mem"),
  seasonId: id("sea"),
  amountCents: z.int().min(0).max(10_000_000),
  paidOn: paidDay,
  paidBy: z.enum(paymentMeans).nullable(),
  reference: shortText(100).default(""),
});

/** Records what a member owes and paid for a season, or takes a payment back. */
export const recordDues = action({
  name: "members.record-dues",
  requires: "members.edit",
  access: "write",
  input,
  refuses: ["not_found"],
  reads: (scope, { memberId, seasonId }) => ({
    member: one(memberById(scope, memberId)),
    season: one(seasonById(scope, seasonId)),
  }),
  run({ tenant, now }, dues, { member, season }) {
    if (!member || !season) throw new Refusal("not_found");
    if (dues.paidOn !== null && dues.paidBy === null) throw invalid({ pointer: "/paidBy", code: "required" });
    const today = parisDay(now);
    if (dues.paidOn !== null && dues.paidOn > today)
      throw invalid({ pointer: "/paidOn", code: "too_late", parameters: { max: today } });
    return {
      result: dues,
      change: {
        steps: [duesWrite(tenant, dues, member.completedAt, now)],
        audit: { subject: dues.memberId, details: { seasonId: dues.seasonId, paidOn: dues.paidOn } },
      },
    };
  },
});

type Dues = Omit<z.output<typeof input>, "amountCents"> & { amountCents: number };

/** The dues of a member for a season, whether they had a line for it or not. */
export function duesWrite(
  tenant: Tenant,
  { memberId, seasonId, amountCents, paidOn, paidBy, reference }: Dues,
  completedAt: number | null,
  now: number,
): Write {
  const paid = {
    amountCents,
    paidOn,
    paidBy: paidOn === null ? null : paidBy,
    paymentReference: paidOn === null || reference === "" ? null : reference,
  };
  return tenant.db
    .insert(memberSeasons)
    .values({
      organisationId: tenant.organisationId,
      memberId,
      seasonId,
      ...paid,
      readyAt: completedAt === null ? null : now,
      createdAt: now,
    })
    .onConflictDoUpdate({
      target: [memberSeasons.organisationId, memberSeasons.seasonId, memberSeasons.memberId],
      set: { ...paid, version: sql`${memberSeasons.version} + 1` },
    });
}
