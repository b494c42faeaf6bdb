import { z } from "@hono/zod-openapi";

/** A record that was changed, and its new version. */
export const editedSchema = z.object({ id: z.string(), version: z.int() }).openapi("EditedMember", {
  example: { id: "mem_01JD6Q6V0G5N3T8Z2K4W7Y9ABC", version: 2 },
});
