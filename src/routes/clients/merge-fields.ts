import { z } from "@hono/zod-openapi";

import { singleFields, unitedFields } from "#domain/clients/merge";

export const organisation = "/organisations/{organisation}";
export const merge = `${organisation}/client-merges/{mergeId}`;
export const fieldName = z.enum([...singleFields, ...unitedFields]);
