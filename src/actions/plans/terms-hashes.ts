import { termsDocumentNames, type TermsDocument } from "#domain/plans/acceptances";
import { termsText } from "#domain/plans/terms/texts";
import { sha256 } from "#actions/hash";

let known: Promise<Record<TermsDocument, string>> | undefined;

/** SHA-256 of the text of each document in force, in both languages: what an acceptance keeps. */
export const termsHashes = (): Promise<Record<TermsDocument, string>> => (known ??= hashAll());

async function hashAll(): Promise<Record<TermsDocument, string>> {
  const [generalTerms, dataProcessing, serviceConditions] = await Promise.all(
    termsDocumentNames.map((name) => sha256(`${termsText[name].fr}\n\n${termsText[name].en}`)),
  );
  return {
    generalTerms: generalTerms ?? "",
    dataProcessing: dataProcessing ?? "",
    serviceConditions: serviceConditions ?? "",
  };
}
