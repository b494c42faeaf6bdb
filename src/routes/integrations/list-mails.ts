import { z } from "@hono/zod-openapi";

import { listMails } from "#actions/integrations/list-mails";
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
  })
  .openapi("SentMail", {
    example: {
      id: "mai_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
      kind: "staff-invitation",
      state: "sent",
      recipient: "ines.carpentier@exemple.fr",
      cause: "staff-invitation:inv_01M7ZV3EG0NT5NNQ9QDNYKEYHA:1",
      subjectId: "inv_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
      queuedAt: "2026-11-21T20:00:00.000Z",
      sentAt: "2026-11-21T20:00:02.000Z",
      failure: null,
      resendOfId: null,
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
    })),
    nextCursor,
  }),
});
