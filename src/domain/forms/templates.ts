import { z } from "zod";

import { starterIds } from "#domain/forms/starters";
import { id } from "#domain/input";

/** How many forms an organisation keeps to start from: one list, without pages. */
export const templateLimit = 100;

/** A form to start from: one that the organisation keeps, or one that the platform offers. */
export const templateIdSchema = z.union([id("tpl"), z.enum(starterIds)]);
