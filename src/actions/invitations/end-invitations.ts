import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { id, shortText } from "#domain/input";
import { action, noReads } from "#actions/action";
import { mustHaveChanged } from "#db/guards";
import { invitations } from "#db/invitations/schema";
import { isIn } from "#db/is-in";

/** Takes a request back: its link opens nothing any more, and nobody is reminded. The reason is kept. */
export const cancelInvitation = action({
  name: "invitations.cancel",
  requires: "invitations.send",
  access: "write",
  input: z.strictObject({ partnerInvitationId: id("inv"), reason: shortText(300).default("") }),
  refuses: ["not_found"],
  reads: noReads,
  run({ tenant, now }, { partnerInvitationId, reason }) {
    const open = and(
      eq(invitations.id, partnerInvitationId),
      isNull(invitations.endedAt),
      isNull(invitations.acceptedAt),
    );
    const over = {
      endedAt: now,
      ending: "cancelled" as const,
      endReason: reason,
      dueAt: null,
      version: sql`${invitations.version} + 1`,
    };
    return {
      result: { id: partnerInvitationId },
      change: {
        steps: [tenant.update(invitations, over, open ?? sql`false`), mustHaveChanged("not_found")],
        audit: { subject: partnerInvitationId },
      },
    };
  },
});

const selection = z.strictObject({ ids: z.array(id("inv")).min(1).max(500) });

/** Puts rows aside: they are not reminded and not listed, and their links open nothing. What was answered stays. */
export const archiveInvitations = action({
  name: "invitations.archive",
  requires: "invitations.send",
  access: "write",
  input: selection,
  refuses: ["not_found"],
  reads: noReads,
  run: ({ tenant, now }, { ids }) => ({
    result: { archived: ids.length },
    change: {
      steps: [
        tenant.update(
          invitations,
          { archived: true, archivedAt: now, dueAt: null, version: sql`${invitations.version} + 1` },
          isIn(invitations.id, ids),
        ),
        mustHaveChanged("not_found", new Set(ids).size),
      ],
      audit: { subject: ids[0] ?? "", details: { archived: ids.length } },
    },
  }),
});

/** Brings rows back to the dashboard. Reminders start again only when somebody sends one. */
export const unarchiveInvitations = action({
  name: "invitations.unarchive",
  requires: "invitations.send",
  access: "write",
  input: selection,
  refuses: ["not_found"],
  reads: noReads,
  run: ({ tenant }, { ids }) => ({
    result: { unarchived: ids.length },
    change: {
      steps: [
        tenant.update(
          invitations,
          { archived: false, archivedAt: null, version: sql`${invitations.version} + 1` },
          isIn(invitations.id, ids),
        ),
        mustHaveChanged("not_found", new Set(ids).size),
      ],
      audit: { subject: ids[0] ?? "", details: { unarchived: ids.length } },
    },
  }),
});
