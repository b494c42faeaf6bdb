import { z } from "zod";

const recovery = /^[A-Za-z0-9]{5}-[A-Za-z0-9]{5}$/;

/** Six digits of an application, with or without the space it shows; otherwise one of the recovery codes. */
export const secondFactorCode = z
  .string()
  .max(40)
  .transform((typed) => typed.replaceAll(/\s/g, ""))
  .pipe(z.string().refine((code) => /^\d{6}$/.test(code) || recovery.test(code), { error: "not_code" }))
  .transform((code) => ({ kind: recovery.test(code) ? ("recovery" as const) : ("totp" as const), code }));

/** Six digits: what confirms that an application holds the secret. */
export const applicationCode = secondFactorCode.refine(({ kind }) => kind === "totp", { error: "not_code" });
