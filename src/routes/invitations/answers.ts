import { z } from "@hono/zod-openapi";

import { beginUpdate } from "#actions/invitations/begin-update";
import { submitAnswers, submitAnswersOnBehalf } from "#actions/invitations/submit-answers";
import {
  confirmAnswers,
  confirmAnswersOnBehalf,
  saveAnswer,
  saveAnswerOnBehalf,
} from "#actions/invitations/write-answers";
import { completenessExample } from "#routes/dossiers/examples";
import { completenessSchema, presentCompleteness } from "#routes/dossiers/schemas";
import { endpoint, type RouteContext } from "#routes/endpoint";
import { ids, instants } from "#routes/invitations/examples";
import { instantSchema, toWire } from "#routes/organisations/schemas";
import { own, staff, partnerDoes, staffDoes } from "#routes/invitations/sides";

const capability = "invitations";
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
