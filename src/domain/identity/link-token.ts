import { z } from "zod";

/** What a link of ours carries. Any text is looked up: a truncated or a guessed token finds nothing. */
export const linkToken = z.string().max(200);
