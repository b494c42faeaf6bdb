import { checkSiren } from "#domain/identifiers/siren";
import type { IdentifierReason } from "#domain/identifiers/reasons";
import { z } from "zod";

/** The local id of a partner: its SIREN, nine digits whose key holds. */
export const localIdSchema = z
  .string()
  .max(100)
  .transform((typed, context) => {
    const checked = checkSiren(typed);
    if (checked.ok) return checked.value;
    context.addIssue({ code: "custom", message: reasonOf(checked.reason) });
    return z.NEVER;
  });

const reasonOf = (reason: IdentifierReason): string => (reason === "empty" ? "required" : reason);

export const partnerLimits = { contacts: 20, respondents: 10, entities: 100, forms: 50 } as const;
