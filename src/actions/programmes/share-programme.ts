import { and, gt, sql } from "drizzle-orm";
import { z } from "zod";

import { id, longText } from "#domain/input";
import { shareEmailsSchema, shareLimits } from "#domain/programmes/sharing";
import { programmeState } from "#domain/programmes/states";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { senderOf, takeInvitationAttempt } from "#actions/identity/attempts";
import { getProgramme } from "#actions/programmes/programme-view";
import { mustHold } from "#db/guards";
import { findProgramme } from "#db/programmes/queries";
import { programmeShares } from "#db/programmes/schema";
import { one } from "#db/statement";
import type { Tenant } from "#db/tenant";

/** Sends the address of a call to people, with a few words. What nobody can answer any more is not shared. */
export const shareProgramme = action({
  name: "programmes.share",
  requires: "programmes.publish",
  access: "outreach",
  input: z.strictObject({
    programmeId: id("prg"),
    emails: shareEmailsSchema,
    message: longText(2000).default(""),
  }),
  refuses: [
    "not_found",
    "programme_not_published",
    "programme_closed",
    "too_many_shares",
    "too_many_requests",
  ],
  reads: (scope, { programmeId }) => ({ found: one(findProgramme(scope, programmeId)) }),
  async run(context, { programmeId, emails, message }, { found }) {
    const { tenant, actor, now, newId, organisation } = context;
    const state = programmeState(getProgramme(found, now), now);
    if (state === "draft") throw new Refusal("programme_not_published");
    if (state !== "open" && state !== "scheduled") throw new Refusal("programme_closed");
    await takeInvitationAttempt({ ...context, db: tenant.db }, senderOf(context));
    const shareId = newId("shr");
    const share = {
      id: shareId,
      programmeId,
      message,
      recipients: emails.length,
      sharedBy: actorId(actor) ?? "system",
      sharedAt: now,
    };
    return {
      result: { id: shareId, recipients: emails.length },
      change: {
        steps: [
          mustHold("too_many_shares", mayStillReach(tenant, emails.length, now)),
          tenant.insert(programmeShares, share),
        ],
        audit: { subject: programmeId, details: { shareId, recipients: emails.length } },
        mails: emails.map((recipient) => ({
          kind: "programme-shared",
          cause: `programme-shared:${shareId}:${recipient}`,
          subjectId: shareId,
          recipient,
          locale: organisation.settings.locale,
        })),
      },
    };
  },
});

const mayStillReach = (tenant: Tenant, more: number, now: number) =>
  sql`(select coalesce(sum(${programmeShares.recipients}), 0) from ${programmeShares} where ${tenant.owns(
    programmeShares,
    and(gt(programmeShares.sharedAt, now - shareLimits.windowMs)) ?? sql`true`,
  )}) + ${more} <= ${shareLimits.perDay}`;
