import { z } from "@hono/zod-openapi";

import { announceLogo } from "#actions/organisations/announce-logo";
import { receiveLogo } from "#actions/organisations/receive-logo";
import { removeLogo } from "#actions/organisations/remove-logo";
import { seeLogo } from "#actions/organisations/see-logo";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire, updatedOrganisationSchema } from "#routes/organisations/schemas";
import { image } from "#files/download";

const announcedSchema = z.object({ id: z.string(), expiresAt: instantSchema }).openapi("AnnouncedLogo");

export const announceLogoEndpoint = endpoint(announceLogo, {
  method: "post",
  path: "/organisations/{organisation}/logo",
  capability: "organisations",
  summary: "Announce a logo",
  description:
    "Says the name, size in bytes (1 MB at most), SHA-256 and type of a PNG, JPEG or WebP image; then send its bytes to `…/logo/{id}/content` within the hour.",
  answer: {
    status: 201,
    schema: announcedSchema,
    example: { id: "fil_01KZ7H3V9M4Q8T2X6B5C1D0E7F", expiresAt: "2026-11-21T21:00:00.000Z" },
  },
  present: ({ id, expiresAt }) => ({ id, expiresAt: toWire(expiresAt) }),
});

export const receiveLogoEndpoint = endpoint(receiveLogo, {
  method: "put",
  path: "/organisations/{organisation}/logo/{fileId}/content",
  capability: "organisations",
  summary: "Send the bytes of a logo",
  description: "The raw bytes announced. The image becomes the logo at once.",
  requestContentType: "application/octet-stream",
  answer: { status: 200, schema: updatedOrganisationSchema },
  gather: async ({ req }) => ({
    content: req.raw.body ?? new ReadableStream({ start: (controller) => controller.close() }),
  }),
});

export const removeLogoEndpoint = endpoint(removeLogo, {
  method: "delete",
  path: "/organisations/{organisation}/logo",
  capability: "organisations",
  summary: "Remove the logo",
  description: "The portal shows the organisation's initials again.",
  answer: { status: 200, schema: updatedOrganisationSchema },
  versioned: true,
});

export const seeLogoEndpoint = endpoint(seeLogo, {
  method: "get",
  path: "/portals/{organisation}/logo/{fileId}",
  capability: "organisations",
  summary: "See the logo of a portal",
  description: "The image, which may be kept for a year: another logo has another address.",
  answer: { status: 200, contentType: "image/png" },
  respond: (_context, { result }) => image(result),
});
