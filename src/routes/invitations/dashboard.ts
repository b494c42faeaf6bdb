import { z } from "@hono/zod-openapi";

import { listInvitations } from "#actions/invitations/list-invitations";
import { previewReminders, remindAll } from "#actions/invitations/remind-all";
import { remindInvitations } from "#actions/invitations/remind-invitations";
import { seeFigures } from "#actions/invitations/see-figures";
import { exportInvitations } from "#actions/invitations/write-invitations";
import { endpoint } from "#routes/endpoint";
import { ids, invitationExample } from "#routes/invitations/examples";
import { followJob, invitationSchema, presentInvitation, startedJob } from "#routes/invitations/schemas";

const capability = "invitations";
const base = "/organisations/{organisation}/invitations";

const counts = z.object({
  toComplete: z.int(),
  completed: z.int(),
  expired: z.int(),
  bounced: z.int(),
  archived: z.int(),
});
const countsExample = { toComplete: 120, completed: 64, expired: 16, bounced: 3, archived: 12 };

export const listInvitationsEndpoint = endpoint(listInvitations, {
  method: "get",
  path: base,
  capability,
  summary: "List invitations",
  description:
    "The dashboard, newest first. `filter[mine]` is `true` unless you say otherwise. `counts` follow the same filter, one number per status; a search (`q`) or a period (`filter[from]`, `filter[to]`) is not counted.",
  answer: {
    status: 200,
    schema: z
      .object({
        data: z.array(invitationSchema),
        counts: counts.nullable(),
        nextCursor: z.string().nullable(),
      })
      .openapi("PartnerInvitations"),
    example: { data: [invitationExample], counts: countsExample, nextCursor: null },
  },
  present: ({ data, ...rest }) => ({ ...rest, data: data.map(presentInvitation) }),
});

export const remindInvitationsEndpoint = endpoint(remindInvitations, {
  method: "post",
  path: `${base}/reminders`,
  capability,
  summary: "Remind a selection",
  description:
    "Reminds up to 500 invitations, one mail each. Those answered, closed, failing or contacted too recently are left alone and named. One alone that cannot be reminded is refused.",
  answer: {
    status: 200,
    schema: z
      .object({ reminded: z.int(), skipped: z.array(z.object({ id: z.string(), reason: z.string() })) })
      .openapi("Reminded"),
    example: { reminded: 1, skipped: [{ id: ids.invitation, reason: "too_recent" }] },
  },
});

export const previewRemindersEndpoint = endpoint(previewReminders, {
  method: "post",
  path: `${base}/reminders/preview`,
  capability,
  summary: "See what reminding all would do",
  description: "Counts who would be reminded and who would be left alone, by reason. Nothing is sent.",
  answer: {
    status: 200,
    schema: z
      .object({
        remind: z.int(),
        skipped: z.array(z.object({ reason: z.string(), count: z.int() })),
        minGapDays: z.int(),
      })
      .openapi("RemindersPreview"),
    example: { remind: 118, skipped: [{ reason: "too_recent", count: 12 }], minGapDays: 3 },
  },
});

export const remindAllEndpoint = endpoint(remindAll, {
  method: "post",
  path: `${base}/reminders/all`,
  capability,
  summary: "Remind all",
  description:
    "Accepted at once, done by a job whose progress `Location` names. Asked twice, nobody is reminded twice.",
  idempotencyKey: "required",
  answer: { status: 202, ...startedJob },
  respond: (context, { result }) => followJob(context, result),
});

export const exportInvitationsEndpoint = endpoint(exportInvitations, {
  method: "post",
  path: `${base}/exports`,
  capability,
  summary: "Export invitations",
  description: "Writes what the dashboard shows to CSV or XLSX. Follow the job named by `Location`.",
  idempotencyKey: "required",
  answer: { status: 202, ...startedJob },
  respond: (context, { result }) => followJob(context, result),
});

const week = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  toComplete: z.int(),
  completed: z.int(),
  expired: z.int(),
});

export const seeFiguresEndpoint = endpoint(seeFigures, {
  method: "get",
  path: `${base}/figures`,
  capability,
  summary: "See completion over time",
  description: "Twelve weeks: how many invitations were made in each, and where they stand today.",
  answer: {
    status: 200,
    schema: z.object({ weeks: z.array(week) }).openapi("InvitationFigures"),
    example: { weeks: [{ from: "2026-11-16", to: "2026-11-22", toComplete: 12, completed: 30, expired: 1 }] },
  },
});
