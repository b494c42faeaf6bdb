import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { fileRulesOf, mustTakeFiles } from "#actions/dossiers/announce-document";
import {
  documentFact,
  documentIdsIn,
  fillingOf,
  measure,
  type Around,
  type DocumentRow,
  type DossierRow,
  type Filling,
} from "#actions/dossiers/filling";
import { answerSteps, touchSteps } from "#actions/dossiers/save-answer";
import { bytes, receiveUpload, uploadRefusals } from "#actions/receive-upload";
import { around, dossierById, ownDossier } from "#db/dossiers/queries";
import { one, readTogether } from "#db/statement";

/** Receives the bytes of an announced document; once they are what was announced, the answer names them. */
export const receiveDocument = action({
  name: "dossiers.receive-document",
  requires: "dossiers.fill",
  access: "portal_call",
  input: z.strictObject({ dossierId: id("dos"), documentId: id("doc"), content: bytes }),
  refuses: [
    "not_found",
    "dossier_state_forbids",
    "step_already_validated",
    "answer_changed",
    "conflict",
    ...uploadRefusals,
  ],
  reads: (scope, { dossierId }) => ({
    dossier: one(ownDossier(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  async run(context, { dossierId, documentId, content }, { dossier, ...read }) {
    const { tenant, actor, now, services } = context;
    const expected = expectedIn(dossier, read, documentId);
    const { quarantinedAt, accepted } = await receiveUpload(
      context,
      expected.document,
      expected.rules.families,
      content,
    );
    // Bytes take their time: the form may have changed meanwhile, or a teammate have added another file.
    const since = await readTogether(services.d1, [], {
      dossier: one(dossierById(tenant, dossierId)),
      ...around(tenant, dossierId),
    });
    const { filling, document } = expectedIn(since.read.dossier, since.read, documentId);
    const { value, completeness } = withDocument(filling, document, quarantinedAt, now);
    const version = filling.versions.get(document.fieldId) ?? 0;
    return {
      result: {
        id: documentId,
        fieldId: document.fieldId,
        name: document.name,
        size: document.size,
        contentType: document.contentType,
        version: isOfPaymentStep(document) ? version : version + 1,
        quarantined: quarantinedAt !== null,
        completeness,
      },
      change: {
        steps: [
          ...accepted,
          ...(isOfPaymentStep(document)
            ? []
            : answerSteps(tenant, filling, {
                fieldId: document.fieldId,
                value,
                version,
                now,
                updatedBy: actor.kind === "person" ? actor.person.id : "",
              })),
          ...touchSteps(tenant, filling.dossier, now, completeness.percent, "conflict"),
        ],
        audit: { subject: filling.dossier.id, details: { documentId } },
      },
    };
  },
});

/**
 * The document that was announced, and what its question accepts.
 * @throws Refusal not_found, dossier_state_forbids, step_already_validated.
 */
function expectedIn(dossier: DossierRow | undefined, read: Around, documentId: string) {
  const filling = fillingOf(dossier, read, "applicant");
  const document = read.documents.find((candidate) => candidate.id === documentId);
  if (!document) throw new Refusal("not_found");
  mustTakeFiles(filling, document.fieldId);
  return { filling, document, rules: fileRulesOf(filling, document.fieldId) };
}

/** A proof has no answer: sending it names its files. */
const isOfPaymentStep = ({ fieldId }: Pick<DocumentRow, "fieldId">): boolean => fieldId.startsWith("stp_");

/** The answer with one document more, and how complete that makes the dossier. */
function withDocument(filling: Filling, document: DocumentRow, quarantinedAt: number | null, now: number) {
  if (isOfPaymentStep(document)) return { value: [], ...measure(filling) };
  const value = [...documentIds(filling, document.fieldId), document.id];
  const documents = new Map([
    ...filling.documents,
    [document.id, documentFact({ ...document, acceptedAt: now, quarantinedAt })],
  ]);
  return {
    value,
    ...measure({ ...filling, documents }, { ...filling.answers, [document.fieldId]: { value } }),
  };
}

/** The documents that the answer to a file question names. */
export const documentIds = ({ answers }: Filling, fieldId: string): string[] =>
  documentIdsIn(answers[fieldId]?.value);
