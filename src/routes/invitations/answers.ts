import { z } from "@hono/zod-openapi";

import { beginUpdate } from "#actions/invitations/begin-update";
import {
  announceDocument,
  announceDocumentOnBehalf,
  downloadDocument,
  downloadOwnDocument,
  receiveDocument,
  receiveDocumentOnBehalf,
  removeDocument,
  removeDocumentOnBehalf,
} from "#actions/invitations/documents";
import { reuseAnswers, seeReusable } from "#actions/invitations/reuse-answers";
import { submitAnswers, submitAnswersOnBehalf } from "#actions/invitations/submit-answers";
import {
  confirmAnswers,
  confirmAnswersOnBehalf,
  saveAnswer,
  saveAnswerOnBehalf,
} from "#actions/invitations/write-answers";
import { documentExample, completenessExample } from "#routes/dossiers/examples";
import { completenessSchema, presentCompleteness } from "#routes/dossiers/schemas";
import { endpoint, type RouteContext } from "#routes/endpoint";
import { ids, instants } from "#routes/invitations/examples";
import { instantSchema, toWire } from "#routes/organisations/schemas";
import { download } from "#files/download";

const capability = "invitations";
const own = "/organisations/{organisation}/my/prequalifications/{prequalificationId}";
const staff = "/organisations/{organisation}/prequalifications/{prequalificationId}";
const partnerDoes = (summary: string) => ({ summary });
const staffDoes = (summary: string) => ({ summary: `${summary} on a partner's behalf` });

const saved = {
  method: "put" as const,
  capability: capability as "invitations",
  description:
    "`version` is that of the answer you saw, 0 when there was none. Nothing is required before sending.",
  answer: {
    status: 200 as const,
    schema: z
      .object({
        fieldId: z.string(),
        value: z.unknown(),
        version: z.int(),
        savedAt: instantSchema,
        completeness: completenessSchema,
      })
      .openapi("SavedPartnerAnswer"),
    example: {
      fieldId: "fld_name",
      value: "Atelier",
      version: 1,
      savedAt: instants.at,
      completeness: completenessExample,
    },
  },
};
type Saved = Parameters<typeof presentCompleteness>[0] & {
  fieldId: string;
  value: unknown;
  version: number;
  savedAt: number;
};
const presentSaved = ({ fieldId, value, version, savedAt, ...measured }: Saved, context: RouteContext) => ({
  fieldId,
  value,
  version,
  savedAt: toWire(savedAt),
  completeness: presentCompleteness(measured, context),
});

export const saveAnswerEndpoint = endpoint(saveAnswer, {
  ...saved,
  ...partnerDoes("Save one partner answer"),
  path: `${own}/answers/{fieldId}`,
  present: presentSaved,
});
export const saveAnswerOnBehalfEndpoint = endpoint(saveAnswerOnBehalf, {
  ...saved,
  ...staffDoes("Save one answer"),
  path: `${staff}/answers/{fieldId}`,
  present: presentSaved,
});

const confirmed = {
  method: "post" as const,
  capability: capability as "invitations",
  description: "Answers that an update asks to confirm, named by field: they still hold as they are.",
  answer: {
    status: 200 as const,
    schema: z
      .object({ completeness: completenessSchema, waiting: z.array(z.string()) })
      .openapi("ConfirmedAnswers"),
    example: { completeness: completenessExample, waiting: [] },
  },
};
type Measured = Parameters<typeof presentCompleteness>[0] & { stillAsked: readonly { fieldId: string }[] };
const presentConfirmed = (measured: Measured, context: RouteContext) => ({
  completeness: presentCompleteness(measured, context),
  waiting: measured.stillAsked.map(({ fieldId }) => fieldId),
});

export const confirmAnswersEndpoint = endpoint(confirmAnswers, {
  ...confirmed,
  ...partnerDoes("Confirm partner answers"),
  path: `${own}/confirmations`,
  present: presentConfirmed,
});
export const confirmAnswersOnBehalfEndpoint = endpoint(confirmAnswersOnBehalf, {
  ...confirmed,
  ...staffDoes("Confirm answers"),
  path: `${staff}/confirmations`,
  present: presentConfirmed,
});

const { state: _state, ...announcedDocument } = documentExample;
const announced = {
  method: "post" as const,
  capability: capability as "invitations",
  description: "Says a file's name, size in bytes, SHA-256 and type; then send its bytes within the hour.",
  answer: {
    status: 201 as const,
    schema: z
      .object({
        id: z.string(),
        fieldId: z.string(),
        name: z.string(),
        size: z.int(),
        contentType: z.string(),
        expiresAt: instantSchema,
      })
      .openapi("AnnouncedPartnerDocument"),
    example: { ...announcedDocument, expiresAt: instants.at },
  },
};
const presentAnnounced = <D extends { expiresAt: number }>({ expiresAt, ...document }: D) => ({
  ...document,
  expiresAt: toWire(expiresAt),
});

export const announceDocumentEndpoint = endpoint(announceDocument, {
  ...announced,
  ...partnerDoes("Announce a partner document"),
  path: `${own}/documents`,
  present: presentAnnounced,
});
export const announceDocumentOnBehalfEndpoint = endpoint(announceDocumentOnBehalf, {
  ...announced,
  ...staffDoes("Announce a document"),
  path: `${staff}/documents`,
  present: presentAnnounced,
});

const received = {
  method: "put" as const,
  capability: capability as "invitations",
  description: "The raw bytes announced, 20 MB at most, checked against size, SHA-256 and type.",
  requestContentType: "application/octet-stream",
  gather: async ({ req }: RouteContext) => ({
    content: req.raw.body ?? new ReadableStream({ start: (controller) => controller.close() }),
  }),
  answer: {
    status: 200 as const,
    schema: z
      .object({
        id: z.string(),
        fieldId: z.string(),
        name: z.string(),
        size: z.int(),
        contentType: z.string(),
        state: z.enum(["accepted", "refused"]),
        version: z.int(),
        percent: z.int(),
      })
      .openapi("ReceivedPartnerDocument"),
    example: { ...documentExample, version: 1, percent: 100 },
  },
};
type Received = { quarantined: boolean; completeness: { percent: number } };
const presentReceived = <D extends Received>({ quarantined, completeness, ...document }: D) => ({
  ...document,
  state: quarantined ? "refused" : "accepted",
  percent: completeness.percent,
});

export const receiveDocumentEndpoint = endpoint(receiveDocument, {
  ...received,
  ...partnerDoes("Send the bytes of a partner document"),
  path: `${own}/documents/{documentId}/content`,
  present: presentReceived,
});
export const receiveDocumentOnBehalfEndpoint = endpoint(receiveDocumentOnBehalf, {
  ...received,
  ...staffDoes("Send the bytes of a document"),
  path: `${staff}/documents/{documentId}/content`,
  present: presentReceived,
});

const removed = {
  method: "delete" as const,
  capability: capability as "invitations",
  description: "Off the answer at once; the bytes are erased, unless a validation rests on them.",
  answer: { status: 204 as const },
};
export const removeDocumentEndpoint = endpoint(removeDocument, {
  ...removed,
  ...partnerDoes("Remove a partner document"),
  path: `${own}/documents/{documentId}`,
});
export const removeDocumentOnBehalfEndpoint = endpoint(removeDocumentOnBehalf, {
  ...removed,
  ...staffDoes("Remove a document"),
  path: `${staff}/documents/{documentId}`,
});

const file = {
  method: "get" as const,
  capability: capability as "invitations",
  description: "The file as it was received, always as an attachment.",
  answer: { status: 200 as const, contentType: "application/octet-stream" },
};
export const downloadOwnDocumentEndpoint = endpoint(downloadOwnDocument, {
  ...file,
  summary: "Download one's own partner document",
  path: `${own}/documents/{documentId}/content`,
  respond: (_context, { result }) => download(result),
});
export const downloadDocumentEndpoint = endpoint(downloadDocument, {
  ...file,
  summary: "Download a document of a partner",
  path: `${staff}/documents/{documentId}/content`,
  respond: (_context, { result }) => download(result),
});

const submitted = {
  method: "post" as const,
  capability: capability as "invitations",
  description: "Only when the server finds nothing missing and nothing still asked; `errors` says what is.",
  answer: {
    status: 200 as const,
    schema: z.object({ id: z.string(), submittedAt: instantSchema }).openapi("SubmittedAnswers"),
    example: { id: ids.prequalification, submittedAt: instants.at },
  },
};
const presentSubmitted = ({ id, submittedAt }: { id: string; submittedAt: number }) => ({
  id,
  submittedAt: toWire(submittedAt),
});

export const submitAnswersEndpoint = endpoint(submitAnswers, {
  ...submitted,
  ...partnerDoes("Send the answers of a partner"),
  path: `${own}/submit`,
  present: presentSubmitted,
});
export const submitAnswersOnBehalfEndpoint = endpoint(submitAnswersOnBehalf, {
  ...submitted,
  ...staffDoes("Send the answers"),
  path: `${staff}/submit`,
  present: presentSubmitted,
});

export const beginUpdateEndpoint = endpoint(beginUpdate, {
  method: "post",
  path: `${own}/update`,
  capability,
  summary: "Begin an update",
  description: "From sixty days before the end: opens the answers again and says what is asked, and why.",
  answer: {
    status: 200,
    schema: z
      .object({ id: z.string(), asked: z.array(z.object({ fieldId: z.string(), why: z.string() })) })
      .openapi("BegunUpdate"),
    example: { id: ids.prequalification, asked: [{ fieldId: "fld_urssaf", why: "document_expired" }] },
  },
});

const reusableField = z.object({
  sourceId: z.string(),
  targetId: z.string(),
  label: z.string(),
  type: z.string(),
  value: z.unknown(),
});
const reusableSource = z.object({
  sourceId: z.string(),
  organisationName: z.string(),
  formTitle: z.string(),
  validatedAt: instantSchema,
  fields: z.array(reusableField),
});

export const seeReusableEndpoint = endpoint(seeReusable, {
  method: "get",
  path: `${own}/reusable`,
  capability,
  summary: "See answers that could be reused",
  description:
    "What you answered for the same company elsewhere, once validated, and which question it would fill here. Nothing is shared by looking.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(reusableSource) }).openapi("ReusableAnswers"),
    example: {
      data: [
        {
          sourceId: ids.prequalification,
          organisationName: "Ville d’Aubagne",
          formTitle: "Fournisseurs",
          validatedAt: instants.at,
          fields: [
            { sourceId: "fld_a", targetId: "fld_b", label: "SIREN", type: "siren", value: "732829320" },
          ],
        },
      ],
    },
  },
  present: ({ data }) => ({
    data: data.map((source) => ({ ...source, validatedAt: toWire(source.validatedAt) })),
  }),
});

export const reuseAnswersEndpoint = endpoint(reuseAnswers, {
  method: "post",
  path: `${own}/reuse`,
  capability,
  summary: "Reuse answers with consent",
  description:
    "Copies the chosen answers and documents here. `consent` must be true; what was shared, by whom and when is kept.",
  answer: {
    status: 200,
    schema: z.object({ reused: z.int(), percent: z.int() }).openapi("ReusedAnswers"),
    example: { reused: 4, percent: 80 },
  },
  present: ({ reused, completeness }) => ({ reused, percent: completeness.percent }),
});
