import { z } from "zod";

import { isOpenToStaff } from "#domain/dossiers/shelf";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { dossierPaper } from "#actions/dossiers/dossier-paper";
import { fillingOf, type Filling } from "#actions/dossiers/filling";
import { receiptHash } from "#actions/dossiers/receipt-hash";
import { answerChangesOf } from "#db/dossiers/corrections";
import { around, dossierById, ownDossier } from "#db/dossiers/queries";
import { many, one } from "#db/statement";

const input = z.strictObject({ dossierId: id("dos"), locale: z.enum(["fr", "en"]).default("fr") });

/** One dossier as a PDF, for the staff. */
export const printDossier = action({
  name: "dossiers.print",
  requires: "dossiers.read",
  access: "read_work",
  input,
  refuses: ["not_found"],
  reads: (scope, { dossierId }) => ({
    dossier: one(dossierById(scope, dossierId)),
    changes: many(answerChangesOf(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  async run(context, { locale }, { dossier, changes, ...read }) {
    const filling = fillingOf(dossier, read, "staff", changes);
    if (!isOpenToStaff(filling.dossier)) throw new Refusal("not_found");
    return { result: await print(context, filling, locale, "dossier") };
  },
});

/** The receipt of one's dossier: what was sent, when, and its fingerprint; a draft says that it is one. */
export const printReceipt = action({
  name: "dossiers.print-receipt",
  requires: "dossiers.fill",
  access: "own_data_read",
  input,
  refuses: ["not_found"],
  reads: (scope, { dossierId }) => ({
    dossier: one(ownDossier(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  async run(context, { locale }, { dossier, ...read }) {
    // What is typed in a correction is not what was sent: the receipt says what the organisation has.
    const isDraft = dossier?.state === "draft";
    const filling = fillingOf(dossier, read, isDraft ? "applicant" : "staff");
    return { result: await print(context, filling, locale, isDraft ? "dossier" : "receipt") };
  },
});

async function print(
  { organisation, now }: ActionContext,
  filling: Filling,
  locale: "fr" | "en",
  kind: "receipt" | "dossier",
) {
  const isAsSent = (await receiptHash(filling)) === filling.dossier.submittedHash;
  const bytes = dossierPaper(filling, { organisation: organisation.name, locale, now, isAsSent }, kind);
  const { number, id: dossierId } = filling.dossier;
  return {
    name: `${number ?? dossierId}.pdf`,
    contentType: "application/pdf",
    size: bytes.byteLength,
    bytes,
  };
}
