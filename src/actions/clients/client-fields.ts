import { z } from "zod";

import { parsePhone } from "#domain/forms/parse-contact";
import { checkRna } from "#domain/identifiers/rna";
import { checkSiret } from "#domain/identifiers/siret";
import type { Checked } from "#domain/identifiers/checked";
import { email, longText, shortText } from "#domain/input";
import type { ClientFields } from "#domain/clients/merge";

/** An identifier in its canonical form, or the precise reason why it is not one. Empty is null. */
const identifier = (check: (typed: string) => Checked) =>
  z
    .string()
    .max(100)
    .nullable()
    .transform((typed, context) => {
      if (typed === null || typed.trim() === "") return null;
      const checked = check(typed);
      if (checked.ok) return checked.value;
      context.addIssue({ code: "custom", message: checked.reason });
      return z.NEVER;
    });

export const siret = identifier(checkSiret);
export const rna = identifier(checkRna);

/** E.164, from any way of writing a phone number. Empty is null. */
export const phone = z
  .string()
  .max(40, { error: "not_phone" })
  .nullable()
  .transform((typed, context) => {
    const parsed = parsePhone(typed === null ? null : typed.trim());
    if ("value" in parsed) return typeof parsed.value === "string" ? parsed.value : null;
    context.addIssue({ code: "custom", message: "not_phone" });
    return z.NEVER;
  });

const blankable = (max: number) =>
  shortText(max)
    .nullable()
    .transform((text) => text || null);

/** Postal code of France or of a neighbour: digits, letters, spaces. */
export const postalCode = shortText(10)
  .nullable()
  .transform((text) => text || null)
  .pipe(
    z
      .string()
      .regex(/^[\dA-Z][\dA-Z -]{1,9}$/i, { error: "invalid" })
      .nullable(),
  );

export const clientName = shortText(250, 1);

const oneOfEach = {
  name: clientName,
  siret: siret.default(null),
  rna: rna.default(null),
  address: blankable(250).default(null),
  postalCode: postalCode.default(null),
  city: blankable(120).default(null),
  country: blankable(60).default(null),
};

const lists = (longest: { notes: number; others: number }) => ({
  emails: z.array(email).max(longest.others).default([]),
  phones: z
    .array(phone.pipe(z.string({ error: "required" })))
    .max(longest.others)
    .default([]),
  contacts: z.array(shortText(120, 1)).max(longest.others).default([]),
  notes: z.array(longText(2000, 1)).max(longest.notes).default([]),
});

/** What staff may say of a new client. */
export const clientFields = { ...oneOfEach, ...lists({ notes: 50, others: 20 }) };

/** And of one that exists: merges unite lists, and what they united is edited without losing any. */
export const editedFields = { ...oneOfEach, ...lists({ notes: 2500, others: 1000 }) };

/** What a requester says of who they are; the town is asked, because names without a town fool everybody. */
export const requesterFields = {
  name: clientName,
  siret: siret.default(null),
  rna: rna.default(null),
  address: blankable(250).default(null),
  postalCode: postalCode.default(null),
  city: shortText(120, 1),
  clientNumber: z.int().min(1).max(1e9).nullable().default(null),
};

type Columns = {
  name: string;
  siret: string | null;
  rna: string | null;
  address: string | null;
  postalCode: string | null;
  city: string | null;
  country: string | null;
  emails: readonly string[];
  phones: readonly string[];
  contacts: readonly string[];
  notes: readonly string[];
};

/** The fields of a row, as merges and edits see them. */
export const fieldsOf = (row: Columns): ClientFields => ({
  name: row.name,
  siret: row.siret,
  rna: row.rna,
  address: row.address,
  postalCode: row.postalCode,
  city: row.city,
  country: row.country,
  emails: row.emails,
  phones: row.phones,
  contacts: row.contacts,
  notes: row.notes,
});
