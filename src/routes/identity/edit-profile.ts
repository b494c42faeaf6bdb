import { z } from "@hono/zod-openapi";

import { editProfile } from "#actions/identity/edit-profile";
import { publicEndpoint } from "#routes/endpoint";

const schema = z.object({ name: z.string(), locale: z.enum(["fr", "en"]) }).openapi("Profile");

export const editProfileEndpoint = publicEndpoint(editProfile, {
  method: "patch",
  path: "/account",
  capability: "identity",
  summary: "Edit one’s name and language",
  description: "What is not sent stays as it is.",
  answer: { status: 200, schema, example: { name: "Camille Lefèvre", locale: "fr" } },
});
