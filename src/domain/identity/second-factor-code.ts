import { z } from "zod";

const application = /^\d{6}$/;

/** Typed with or without the space that applications show. */
const typed = z
  .string()
  .max(40)
  .transform((text) => text.replaceAll(/\s/g, ""));

/** Six digits of an application, or one of the recovery codes. */
export const secondFactorCode = typed.pipe(
  z.string().regex(/^(?:\d{6}|[A-Za-z0-9]{5}-[A-Za-z0-9]{5})$/, { error: "not_code" }),
);

/** Six digits: what confirms that an application holds the secret. */
export const applicationCode = typed.pipe(z.string().regex(application, { error: "not_code" }));

export const isOfApplication = (code: string): boolean => application.test(code);
