import { z } from "zod";

import { id } from "#domain/input";
import { accountReads } from "#db/providers/account";
import { action } from "#actions/action";
import { documentView } from "#actions/plans/document-view";
import { foundIn, type Account } from "#actions/providers/account";
import { reads } from "#actions/providers/own-account";

const viewsOf = (account: Account) => {
  foundIn(account);
  return { result: { data: account.documents.map(documentView) } };
};

/** Invoices and credit notes of whoever asks. */
export const seeOwnDocuments = action({
  ...reads,
  name: "providers.list-own-documents",
  input: z.strictObject({}),
  refuses: ["not_found"],
  run: (_context, _input, account) => viewsOf(account),
});

/** The same of one provider, for the staff. */
export const listProviderDocuments = action({
  name: "providers.list-documents",
  requires: "providers.read",
  access: "read_other",
  input: z.strictObject({ providerId: id("prv") }),
  refuses: ["not_found"],
  reads: (scope, { providerId }) => accountReads(scope, providerId),
  run: (_context, _input, account) => viewsOf(account),
});
