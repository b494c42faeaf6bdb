import { z } from "@hono/zod-openapi";

import { listMails } from "#actions/integrations/list-mails";
import { resendRule, resendRules } from "#domain/integrations/mail-resend";
import { endpoint } from "#routes/endpoint";
import { mailStateSchema } from "#routes/organisations/staff-schemas";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const mailSchema = z
  .object({
    id: z.string(),
    kind: z.string().openapi({ example: "staff-invitation" }),
    state: mailStateSchema,
    recipient: z.string(),
    cause: z.string().openapi({ description: "Why it was owed: one mail for each cause at most." }),
    subjectId: z.string().openapi({ description: "What it is about." }),
    queuedAt: instantSchema,
    sentAt: instantSchema.nullable(),
    failure: z.string().nullable(),
    resendOfId: z.string().nullable(),
    resend: z.enum(resendRules).openapi({
      description:
        "How it may be sent again: to a `corrected` address too, to the `same` one only, or `elsewhere`, by a door of its own.",
    }),
  })
  .openapi("SentMail", {
    example: {
      id: "mai_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
      kind: "staff-invitation",
      state: "sent",
      recipient: "jean.dupont@exemple.fr",
      cause: "staff-invitation:sti_01JD6Q6V0G5N3T8Z2K4W7Y9ABE:1",
      subjectId: "sti_01JD6Q6V0G5N3T8Z2K4W7Y9ABE",
      queuedAt: "2026-11-21T20:00:00.000Z",
      sentAt: "2026-11-21T20:00:02.000Z",
      failure: null,
      resendOfId: null,
      resend: "elsewhere",
    },
  });

export const listMailsEndpoint = endpoint(listMails, {
  method: "get",
  path: "/organisations/{organisation}/mails",
  capability: "integrations",
  summary: "List the mails sent",
  description: "The ledger, newest first: `filter[state]`, `filter[subject]` (what a mail is about).",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(mailSchema), nextCursor: z.string().nullable() })
      .openapi("SentMailPage"),
  },
  present: ({ data, nextCursor }) => ({
    data: data.map((mail) => ({
      id: mail.id,
      kind: mail.kind,
      state: mail.state,
      recipient: mail.recipient,
      cause: mail.cause,
      subjectId: mail.subjectId,
      queuedAt: toWire(mail.queuedAt),
      sentAt: toWireOrNull(mail.sentAt),
      failure: mail.failure,
      resendOfId: mail.resendOfId,
      resend: resendRule(mail.kind),
    })),
    nextCursor,
  }),
});
