import type { Sentence } from "#domain/locale";
import type { TermsDocument } from "#domain/plans/acceptances";
import { dataProcessing } from "#domain/plans/terms/data-processing";
import { generalTerms } from "#domain/plans/terms/general-terms";
import { serviceConditions } from "#domain/plans/terms/service-conditions";

/** The text of each document in force. A change of text takes a new version (src/domain/plans/acceptances.ts). */
export const termsText: Readonly<Record<TermsDocument, Sentence>> = {
  generalTerms,
  dataProcessing,
  serviceConditions,
};
