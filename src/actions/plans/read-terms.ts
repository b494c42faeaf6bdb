import { z } from "zod";

import { termsDocumentNames, termsDocuments } from "#domain/plans/acceptances";
import { termsText } from "#domain/plans/terms/texts";
import { noReads, publicAction } from "#actions/action";
import { termsHashes } from "#actions/plans/terms-hashes";

/** The text of a document in force, with the version and the hash that an acceptance keeps. */
export const readTerms = publicAction({
  name: "plans.read-terms",
  by: "visitor",
  input: z.strictObject({ document: z.enum(termsDocumentNames) }),
  reads: noReads,
  async run(_context, { document }) {
    const { version } = termsDocuments[document];
    const sha256 = (await termsHashes())[document];
    return { result: { document, version, sha256, text: termsText[document] } };
  },
});
