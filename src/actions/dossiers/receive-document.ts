import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { Refusal, type RefusalCode } from "#domain/refusals";
import { action } from "#actions/action";
import { fileRulesOf, mustTakeFiles } from "#actions/dossiers/announce-document";
import {
  documentFact,
  documentIdsIn,
  fillingOf,
  measure,
  type DocumentRow,
  type Filling,
} from "#actions/dossiers/filling";
import { answerSteps, touchSteps } from "#actions/dossiers/save-answer";
import { around, ownDossier } from "#db/dossiers/queries";
import { files } from "#db/integrations/schema";
import { mustHaveChanged } from "#db/guards";
import { one } from "#db/statement";
import { storedKey } from "#files/keys";
import { largestFile } from "#files/limits";
import { receiveFile, type Received, type UploadRefusal } from "#files/upload";

/** The body of a request: a stream of bytes by its nature. */
const bytes = z.custom<ReadableStream<Uint8Array>>((value) => value instanceof ReadableStream, {
  error: "required",
});

/** Receives the bytes of an announced document; once they are what was announced, the answer names them. */
export const receiveDocument = action({
  name: "dossiers.receive-document",
  requires: "dossiers.fill",
  access: "portal_call",
  input: z.strictObject({ dossierId: id("dos"), documentId: id("doc"), content: bytes }),
  refuses: [
    "not_found",
    "dossier_state_forbids",
    "upload_done",
    "upload_expired",
    "file_not_accepted",
    "file_size_refused",
    "file_incomplete",
    "answer_changed",
  ],
  reads: (scope, { dossierId }) => ({
    dossier: one(ownDossier(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  async run({ tenant, actor, now, services }, { documentId, content }, { dossier, ...read }) {
    const filling = fillingOf(dossier, read, "applicant");
    const document = read.documents.find((candidate) => candidate.id === documentId);
    if (!document) throw new Refusal("not_found");
    mustTakeFiles(filling, document.fieldId);
    if (document.acceptedAt !== null) throw new Refusal("upload_done");
    if (document.expiresAt <= now) throw new Refusal("upload_expired");
    const { families } = fileRulesOf(filling, document.fieldId);
    const upload = {
      key: storedKey(document.key),
      name: document.name,
      declaredType: document.contentType,
      size: document.size,
      sha256: document.sha256,
      allowed: families,
    };
    const received = await receiveFile(services.files, upload, content);
    const quarantined = mustBeTaken(received) === "quarantined";
    const { value, completeness } = withDocument(filling, document, quarantined ? now : null, now);
    const version = filling.versions.get(document.fieldId) ?? 0;
    return {
      result: {
        id: documentId,
        fieldId: document.fieldId,
        name: document.name,
        size: document.size,
        contentType: document.contentType,
        version: isOfPaymentStep(document) ? version : version + 1,
        quarantined,
        completeness,
      },
      change: {
        steps: [
          tenant.update(
            files,
            { acceptedAt: now, quarantinedAt: quarantined ? now : null },
            eq(files.id, document.fileId),
            isNull(files.acceptedAt),
            isNull(files.deletedAt),
          ),
          mustHaveChanged("upload_done"),
          ...(isOfPaymentStep(document)
            ? []
            : answerSteps(tenant, filling, {
                fieldId: document.fieldId,
                value,
                version,
                now,
                updatedBy: actor.kind === "person" ? actor.person.id : "",
              })),
          ...touchSteps(tenant, filling.dossier, now, completeness.percent),
        ],
        audit: { subject: filling.dossier.id, details: { documentId } },
      },
    };
  },
});

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

const refusalOf: Readonly<Record<UploadRefusal, RefusalCode>> = {
  extension_not_allowed: "file_not_accepted",
  type_not_allowed: "file_not_accepted",
  declared_type_differs: "file_not_accepted",
  content_differs: "file_not_accepted",
  holds_markup: "file_not_accepted",
  holds_archive: "file_not_accepted",
  holds_macros: "file_not_accepted",
  length_required: "file_size_refused",
  empty: "file_size_refused",
  too_large: "file_size_refused",
  longer_than_declared: "file_incomplete",
  shorter_than_declared: "file_incomplete",
  wrong_bytes: "file_incomplete",
};

function mustBeTaken(received: Received): "accepted" | "quarantined" {
  if (received.verdict !== "refused") return received.verdict;
  throw new Refusal(refusalOf[received.reason], { parameters: { max: largestFile / 1024 / 1024 } });
}
