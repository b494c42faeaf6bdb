import { z } from "@hono/zod-openapi";

import { scanLeaks } from "#actions/evaluations/scan-leaks";
import { sayLeak, type Leak } from "#domain/evaluations/leak-scan";
import type { Locale } from "#domain/locale";
import { endpoint } from "#routes/endpoint";
import { evaluatedExample } from "#routes/evaluations/examples";

export const leakSchema = z.object({
  kind: z.string(),
  found: z.string(),
  place: z.object({ fieldId: z.string().optional(), documentId: z.string().optional() }),
  detail: z.string(),
});

export const presentLeak = (leak: Leak, locale: Locale) => ({
  kind: leak.kind,
  found: leak.found,
  place: "documentId" in leak.place ? { documentId: leak.place.documentId } : { fieldId: leak.place.fieldId },
  detail: sayLeak(leak, locale),
});

const scanned = z
  .object({
    scanned: z.int(),
    data: z.array(
      z.object({
        dossierId: z.string(),
        number: z.string(),
        applicantName: z.string(),
        leaks: z.array(leakSchema),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .openapi("ScannedLeaks");

const { dossierId, number, applicant, leaks } = evaluatedExample;

export const scanLeaksEndpoint = endpoint(scanLeaks, {
  method: "get",
  path: "/organisations/{organisation}/evaluation-sessions/{sessionId}/leaks",
  capability: "evaluations",
  summary: "Look for what says who applies",
  description:
    "A page of the dossiers of the session, read as a blind evaluator would: those whose visible answers or file names still say who applies. `scanned` is how many were read.",
  answer: {
    status: 200,
    schema: scanned,
    example: {
      scanned: 20,
      data: [{ dossierId, number, applicantName: applicant.name, leaks }],
      nextCursor: null,
    },
  },
  present: ({ data, ...rest }, context) => ({
    ...rest,
    data: data.map((dossier) => ({
      ...dossier,
      leaks: dossier.leaks.map((leak) => presentLeak(leak, context.get("locale"))),
    })),
  }),
});
