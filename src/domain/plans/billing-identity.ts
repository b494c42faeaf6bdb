import { z } from "zod";

import { email, shortText } from "#domain/input";
import { checkSiren } from "#domain/identifiers/siren";
import { checkVatNumber } from "#domain/identifiers/vat-number";
import type { IdentifierReason } from "#domain/identifiers/reasons";
import type { Checked } from "#domain/identifiers/checked";

/** A text that is empty, or passes a check and takes its canonical form. */
const checked = (check: (typed: string) => Checked<IdentifierReason>) =>
  shortText(40).transform((typed, context) => {
    if (typed === "") return "";
    const found = check(typed);
    if (found.ok) return found.value;
    context.addIssue({ code: "custom", message: found.reason });
    return z.NEVER;
  });

/** Whom invoices are made out to (CGI ann. II art. 242 nonies A). Texts may be empty where the law lets them. */
export const billingIdentityFields = {
  name: shortText(120, 2),
  email,
  line1: shortText(120, 2),
  line2: shortText(120).default(""),
  postalCode: shortText(12, 2),
  city: shortText(80, 1),
  /** ISO 3166-1, two letters. */
  country: z.string().regex(/^[A-Z]{2}$/, { error: "not_offered" }),
  siren: checked(checkSiren).default(""),
  vatNumber: checked(checkVatNumber).default(""),
};

export const billingIdentitySchema = z.strictObject(billingIdentityFields);
export type BillingIdentity = z.output<typeof billingIdentitySchema>;
