import { z } from "@hono/zod-openapi";

export const movedSchema = z
  .object({ state: z.string() })
  .openapi("RegistrationMoved", { example: { state: "registered" } });
