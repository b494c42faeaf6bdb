import { z } from "zod";

import type { FieldError } from "#domain/field-errors";
import type { Sentence } from "#domain/locale";
import { invalidFields, no, type PlansNo } from "#domain/plans/refusals";

/** The documents that a buyer accepts, in the version in force. A text that changes takes a new version. */
export const termsDocuments = {
  generalTerms: {
    version: "2026-11-01",
    box: {
      fr: "J’ai lu et j’accepte les conditions générales",
      en: "I have read and accept the general terms",
    },
  },
  dataProcessing: {
    version: "2026-11-01",
    box: {
      fr: "J’ai lu et j’accepte l’annexe relative au traitement des données personnelles",
      en: "I have read and accept the data-processing annex",
    },
  },
  serviceConditions: {
    version: "2026-11-01",
    box: {
      fr: "J’ai lu et j’accepte les conditions de service",
      en: "I have read and accept the conditions of service",
    },
  },
} as const satisfies Record<string, { version: string; box: Sentence }>;

export type TermsDocument = keyof typeof termsDocuments;
export const termsDocumentNames = Object.keys(termsDocuments) as TermsDocument[];

export const immediateExecutionBox: Sentence = {
  fr: "J’accepte l’exécution immédiate de ma commande",
  en: "I accept the immediate execution of my order",
};

const version = z.string().max(20).nullish();

/** The four boxes as posted: a ticked document box carries the version that was read. */
export const boxesSchema = z.strictObject({
  generalTerms: version,
  dataProcessing: version,
  serviceConditions: version,
  immediateExecution: z.boolean().nullish(),
});
export type Boxes = z.infer<typeof boxesSchema>;

/** Who accepted, and from where. `at` is UTC milliseconds. */
export type AcceptedBy = { personId: string; ip: string; at: number };

/** One row per document, and one for the immediate execution, which has neither version nor text of its own. */
export type Acceptance = AcceptedBy & {
  subject: TermsDocument | "immediateExecution";
  version: string | null;
  sha256: string | null;
};

/**
 * The proof to keep, or why there is no order: every box is asked for, in the version in force.
 * `sha256` is that of each document's text.
 */
export function planAcceptance(
  boxes: Boxes | undefined,
  sha256: Readonly<Record<TermsDocument, string>>,
  by: AcceptedBy,
): Acceptance[] | PlansNo {
  const missing = missingBoxes(boxes ?? {});
  if (missing.length > 0) return invalidFields(...missing);
  if (termsDocumentNames.some((name) => boxes?.[name] !== termsDocuments[name].version))
    return no("terms_changed");
  return [
    ...termsDocumentNames.map((name) => ({
      subject: name,
      version: termsDocuments[name].version,
      sha256: sha256[name],
      ...by,
    })),
    { subject: "immediateExecution", version: null, sha256: null, ...by },
  ];
}

function missingBoxes(boxes: Boxes): FieldError[] {
  const names = [...termsDocumentNames, "immediateExecution"] as const;
  return names
    .filter((name) => !boxes[name])
    .map((name) => ({ pointer: `/acceptances/${name}`, code: "required" }));
}
