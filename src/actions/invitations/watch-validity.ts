import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { accessOf } from "#domain/access";
import { id } from "#domain/input";
import { dueAlert, nextExpiryStep } from "#domain/invitations/validity";
import { stateOf } from "#domain/plans/entitlement";
import { action } from "#actions/action";
import { respondentMails } from "#actions/invitations/respondents";
import { cadenceFrom, moveSteps, restartCadence } from "#actions/invitations/standing";
import { mustHaveChanged } from "#db/guards";
import { prequalifications } from "#db/invitations/prequalifications-schema";
import { cadenceOf, prequalificationById, respondentsOf } from "#db/invitations/queries";
import { many, one } from "#db/statement";

/** Alerts the respondents before a validation ends, and ends it: then an update is asked, and reminded. */
export const watchValidity = action({
  name: "invitations.watch-validity",
  requires: "system.run",
  access: "settle",
  retriedOn: "conflict",
  input: z.strictObject({ prequalificationId: id("prq") }),
  refuses: ["conflict"],
  reads: (scope, { prequalificationId }) => ({
    row: one(prequalificationById(scope, prequalificationId)),
    respondents: many(
      respondentsOf(
        scope,
        sql`(select partner_id from prequalifications q where q.organisation_id = ${scope.id} and q.id = ${prequalificationId})`,
      ),
    ),
    settings: one(cadenceOf(scope)),
  }),
  run(context, _input, { row, respondents, settings }) {
    const { tenant, now, organisation } = context;
    if (!row || row.nextExpiryAt === null || row.nextExpiryAt > now || row.validUntil === null)
      return { result: false };
    const asRead = [eq(prequalifications.id, row.id), eq(prequalifications.version, row.version)] as const;
    const outreach = accessOf(stateOf(organisation, now), "outreach") === "open";
    if (row.validUntil > now) {
      const alert = row.state === "completed" ? dueAlert(row.validUntil, row.alerted, now) : undefined;
      const alerted = alert ?? row.alerted;
      const next = {
        alerted: alerted ?? 60,
        nextExpiryAt: Math.max(now + 1, nextExpiryStep(row.validUntil, alerted ?? 60)),
      };
      const cause = `prequalification-expiring:${row.id}:${row.validUntil}:${alert}`;
      return {
        result: true,
        change: {
          steps: [tenant.update(prequalifications, next, ...asRead), mustHaveChanged("conflict")],
          audit: "none",
          mails:
            alert === undefined || !outreach
              ? []
              : respondentMails("prequalification-expiring", cause, row.id, respondents),
        },
      };
    }
    const over = { nextExpiryAt: null, alerted: null };
    if (row.state !== "completed") {
      const label = row.state === "expired" ? ("expired" as const) : ("to_complete" as const);
      const steps = [
        tenant.update(prequalifications, { ...over, label }, ...asRead),
        mustHaveChanged("conflict"),
      ];
      return { result: true, change: { steps, audit: "none" } };
    }
    return {
      result: true,
      change: {
        steps: [
          ...moveSteps(context, row, "expire", over),
          restartCadence(tenant, row.id, cadenceFrom(settings), now),
        ],
        audit: { subject: row.id },
        mails: outreach
          ? respondentMails(
              "prequalification-expired",
              `prequalification-expired:${row.id}:${row.validUntil}`,
              row.id,
              respondents,
            )
          : [],
      },
    };
  },
});
