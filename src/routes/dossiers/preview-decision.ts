import { z } from "@hono/zod-openapi";

import { previewDecision } from "#actions/dossiers/preview-decision";
import { endpoint } from "#routes/endpoint";

export const previewDecisionEndpoint = endpoint(previewDecision, {
  method: "post",
  path: "/organisations/{organisation}/dossiers/{dossierId}/decision-preview",
  capability: "dossiers",
  summary: "Read the mail of a decision before it is sent",
  description: "The mail as the applicant would receive it: their address, their language, word for word.",
  idempotencyKey: "ignored",
  answer: {
    status: 200,
    schema: z
      .object({
        to: z.string(),
        locale: z.enum(["fr", "en"]),
        subject: z.string(),
        html: z.string(),
        text: z.string(),
      })
      .openapi("DecisionPreview"),
    example: {
      to: "elodie.noel@exemple.fr",
      locale: "fr",
      subject: "Réponse à votre dossier DOS-2026-000029",
      html: "<!doctype html>…",
      text: "Bonjour Élodie Noël, …",
    },
  },
});
