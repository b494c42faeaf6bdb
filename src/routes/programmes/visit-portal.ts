import { z } from "@hono/zod-openapi";

import { visitPortal } from "#actions/programmes/visit-portal";
import { modules } from "#domain/organisations/settings";
import { endpoint } from "#routes/endpoint";

const portalSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    neutral: z.boolean().openapi({ description: "True when the portal shows a name and nothing else." }),
    callsToAction: z.boolean(),
    locale: z.enum(["fr", "en"]),
    theme: z.object({ accent: z.string(), logoFileId: z.string().nullable() }).nullable(),
    home: z.object({ title: z.string(), introduction: z.string() }).nullable(),
    legalNotices: z.string(),
    modules: z.array(z.enum(modules)),
  })
  .openapi("Portal");

export const visitPortalEndpoint = endpoint(visitPortal, {
  method: "get",
  path: "/portals/{organisation}",
  capability: "programmes",
  summary: "Visit a portal",
  description:
    "What the organisation says of itself, and whether its portal calls to action now. Answers whatever the state of its account.",
  answer: {
    status: 200,
    schema: portalSchema,
    example: {
      id: "org_01KZ7H3V9M4Q8T2X6B5C1D0E7F",
      slug: "mairie-de-toulon",
      name: "Mairie de Toulon",
      neutral: false,
      callsToAction: true,
      locale: "fr",
      theme: { accent: "#0b6e5f", logoFileId: null },
      home: { title: "Bienvenue", introduction: "Les appels à projets de la ville." },
      legalNotices: "Mairie de Toulon, avenue de la République, 83000 Toulon.",
      modules: ["programmes"],
    },
  },
});
