import { z } from "@hono/zod-openapi";

import { announceMedium, receiveMedium, serveMedium } from "#actions/forms/media";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";
import { download } from "#files/download";

const fields = { id: z.string(), name: z.string(), size: z.int(), contentType: z.string() };
const example = {
  id: "doc_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
  name: "plan-du-site.png",
  size: 48_213,
  contentType: "image/png",
};

export const announceMediumEndpoint = endpoint(announceMedium, {
  method: "post",
  path: "/organisations/{organisation}/form-media",
  capability: "forms",
  summary: "Announce a picture or a paper for text steps",
  description:
    "Says its name, size in bytes, SHA-256 and type; then send its bytes to `…/{mediumId}/content`.",
  answer: {
    status: 201,
    schema: z.object({ ...fields, expiresAt: instantSchema }).openapi("AnnouncedMedium"),
    example: { ...example, expiresAt: "2026-11-21T21:00:00.000Z" },
  },
  present: ({ expiresAt, ...medium }) => ({ ...medium, expiresAt: toWire(expiresAt) }),
});

export const receiveMediumEndpoint = endpoint(receiveMedium, {
  method: "put",
  path: "/organisations/{organisation}/form-media/{mediumId}/content",
  capability: "forms",
  summary: "Send the bytes of a picture or a paper",
  description: "The raw bytes announced, 20 MB at most.",
  requestContentType: "application/octet-stream",
  answer: { status: 200, schema: z.object(fields).openapi("Medium"), example },
  gather: async ({ req }) => ({
    content: req.raw.body ?? new ReadableStream({ start: (controller) => controller.close() }),
  }),
});

export const serveMediumEndpoint = endpoint(serveMedium, {
  method: "get",
  path: "/organisations/{organisation}/form-media/{mediumId}/content",
  capability: "forms",
  summary: "See a picture or a paper of a text step",
  description: "To whoever reads the form. Pictures can be shown in the page, papers are downloaded.",
  answer: { status: 200, contentType: "application/octet-stream" },
  respond: (_context, { result }) => {
    const response = download(result);
    if (result.contentType.startsWith("image/")) response.headers.set("content-disposition", "inline");
    response.headers.set("cache-control", "private, max-age=3600");
    return response;
  },
});
