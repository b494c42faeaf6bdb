import { z } from "zod";

/** A page of our own front end to go back to: never another site. */
export const returnPath = z
  .string()
  .max(300)
  .regex(/^\/(?![/\\])[\u0021-\u005b\u005d-\u007e]*$/, { error: "not_path" });
