import { z } from "zod";

import { publicState } from "#domain/dossiers/public-states";
import { valueIn } from "#domain/forms/answers";
import { placedFields } from "#domain/forms/layout";
import { id } from "#domain/input";
import type { Locale } from "#domain/locale";
import { action } from "#actions/action";
import { answerText } from "#domain/forms/answer-text";
import { dossierPaper } from "#actions/dossiers/dossier-paper";
import { fillingOf, type Filling } from "#actions/dossiers/filling";
import { receiptHash } from "#actions/dossiers/receipt-hash";
import { ownFiles } from "#actions/dossiers/own-files";
import { answerChangesOf } from "#db/dossiers/corrections";
import { commentsOf } from "#db/dossiers/notes";
import { around, ownDossier, replacedDocumentsOf } from "#db/dossiers/queries";
import { many, one, type Read } from "#db/statement";
import type { ReadScope } from "#actions/read-scope";
import { unsentOf } from "#actions/dossiers/unsent";
import { zip } from "#files/zip-stream";

/** The organisation writes little to one person; this is beyond all of it. */
const mostComments = 1000;

const reads = (scope: ReadScope, { dossierId }: { dossierId: string }) => ({
  dossier: one(ownDossier(scope, dossierId)),
  changes: many(answerChangesOf(scope, dossierId)),
  replaced: many(replacedDocumentsOf(scope, dossierId)),
  comments: many(commentsOf(scope, dossierId, undefined, mostComments)),
  ...around(scope, dossierId),
});

/**
 * Everything that is kept of a person's dossier, to take away as one archive: data, paper and files. Also while the
 * organisation sleeps or closes.
 */
export const downloadOwnData = action({
  name: "dossiers.download-own-data",
  requires: "dossiers.fill",
  access: "own_data_read",
  input: z.strictObject({ dossierId: id("dos"), locale: z.enum(["fr", "en"]).default("fr") }),
  refuses: ["not_found"],
  reads,
  async run(context, { locale }, { dossier, ...read }) {
    const { organisation, now } = context;
    const filling = fillingOf(dossier, read, "applicant");
    const unsent = unsentOf(filling, read.documents, locale).map(({ updatedAt, ...one }) => ({
      ...one,
      at: iso(updatedAt),
    }));
    const data = { organisation: organisation.name, ...dataOf(filling, read, locale), unsent };
    const isAsSent = (await receiptHash(filling)) === filling.dossier.submittedHash;
    const about = { organisation: organisation.name, locale, now, isAsSent };
    const paper = dossierPaper(filling, about, "dossier");
    const documents = [...read.documents, ...read.replaced];
    const { number, id: dossierId } = filling.dossier;
    return {
      result: {
        name: `dossier-${number ?? dossierId}.zip`,
        body: zip(
          ownFiles(context.services.files, {
            data,
            paper,
            documents,
            definition: filling.definition,
            locale,
          }),
        ),
      },
    };
  },
});

type More = Pick<Read<ReturnType<typeof reads>>, "changes" | "replaced" | "comments">;

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

function dataOf(filling: Filling, { changes, replaced, comments }: More, locale: Locale) {
  const { dossier, programme, rows } = filling;
  const documents = [...rows.documents, ...replaced];
  return {
    programme: programme.title,
    dossier: {
      id: dossier.id,
      number: dossier.number,
      state: publicState(dossier.state).label[locale],
      createdAt: iso(dossier.createdAt),
      submittedAt: iso(dossier.submittedAt),
      submittedHash: dossier.submittedHash,
      decidedAt: iso(dossier.decidedAt),
    },
    person: { name: dossier.applicantName, email: dossier.applicantEmail },
    answers: answersOf(filling, locale),
    formerAnswers: rows.answers.flatMap(({ former }) => former ?? []),
    changes: changes.map(({ fieldId, before, after, at, side, reason }) => ({
      fieldId,
      before,
      after,
      at: iso(at),
      by: side,
      reason,
    })),
    documents: documents.map(({ id: documentId, name, size, sha256, contentType, addedAt }) => ({
      id: documentId,
      name,
      size,
      sha256,
      contentType,
      addedAt: iso(addedAt),
    })),
    messages: comments.map(({ body, createdAt }) => ({ body, at: iso(createdAt) })),
    history: rows.transitions.map(({ verb, at, reason }) => ({ verb, at: iso(at), reason })),
  };
}

const answersOf = ({ definition, answers, rows }: Filling, locale: Locale) => {
  const names = new Map(rows.documents.map(({ id: documentId, name }) => [documentId, { name }]));
  return placedFields(definition)
    .filter(({ block, field }) => block === null && Object.hasOwn(answers, field.id))
    .map(({ field }) => {
      const value = valueIn(answers, field.id);
      const text = answerText(field, value, locale, names);
      return { fieldId: field.id, question: field.label, value, text };
    });
};
