import { eq } from "drizzle-orm";

import { fieldIndex } from "#domain/forms/layout";
import type { DocumentFact } from "#domain/forms/documents";
import { documentEnds } from "#domain/invitations/validity";
import type { ActionContext } from "#actions/action";
import { documentFact } from "#actions/dossiers/filling";
import type { Answering } from "#actions/invitations/answering";
import { documentIds } from "#actions/invitations/document-field";
import type { Shared } from "#db/invitations/shared-documents";
import { files } from "#db/integrations/schema";
import { prequalificationDocuments } from "#db/invitations/answers-schema";
import type { Write } from "#db/tenant";
import { fileKey, storedKey } from "#files/keys";

type Pair = { sourceId: string; targetId: string };

const hour = 60 * 60 * 1000;

/** What a question takes of the documents that answered one elsewhere: of its kinds, not too large, still in force. */
export function takenBy(
  { definition, validity }: Answering,
  shared: readonly Shared[],
  { sourceId, targetId }: Pair,
  now: number,
): Shared[] {
  const field = fieldIndex(definition).get(targetId)?.field;
  if (field?.type !== "file") return [];
  return shared.filter((document) => {
    const ends = documentEnds([{ fieldId: targetId, addedAt: document.acceptedAt }], validity);
    return (
      document.fieldId === sourceId &&
      field.families.includes(factOf(document, now).family) &&
      document.size <= field.maxBytes &&
      ends.every(({ validUntil }) => validUntil > now)
    );
  });
}

const factOf = (document: Shared, now: number): DocumentFact =>
  documentFact({ ...document, acceptedAt: now, quarantinedAt: null });

/**
 * Copies the documents that a person shares into the organisation they share them with: its own rows, its own keys.
 * What the question does not take, or could not hold, stays behind.
 */
export async function copyDocuments(
  context: ActionContext,
  answering: Answering,
  shared: readonly Shared[],
  chosen: readonly Pair[],
) {
  const { tenant, services, now, newId } = context;
  const steps: Write[] = [];
  const facts: [string, DocumentFact][] = [];
  const values: { fieldId: string; value: string[] }[] = [];
  for (const pair of chosen) {
    const { targetId } = pair;
    const field = fieldIndex(answering.definition).get(targetId)?.field;
    if (field?.type !== "file") continue;
    const kept = documentIds(answering, targetId);
    for (const document of takenBy(answering, shared, pair, now)) {
      if (kept.length >= field.maxFiles) continue;
      const bytes = await services.files.get(storedKey(document.key));
      if (!bytes) continue;
      const [documentId, fileId] = [newId("doc"), newId("fil")];
      const key = fileKey(tenant.organisationId, "documents", fileId.slice(4));
      const { name, size, sha256, contentType } = document;
      const uploadedBy = context.actor.kind === "person" ? context.actor.person.id : null;
      const file = {
        id: fileId,
        area: "documents" as const,
        key,
        name,
        size,
        sha256,
        contentType,
        uploadedBy,
      };
      // Announced before its bytes, like any file: a copy that is cut is swept.
      const { organisationId } = tenant;
      await tenant.db
        .insert(files)
        .values({ ...file, organisationId, intendedAt: now, expiresAt: now + hour });
      await services.files.write(key, bytes.body, contentType);
      steps.push(
        tenant.update(files, { acceptedAt: document.acceptedAt }, eq(files.id, fileId)),
        tenant.insert(prequalificationDocuments, {
          id: documentId,
          prequalificationId: answering.prequalification.id,
          fieldId: targetId,
          fileId,
          addedAt: now,
        }),
      );
      facts.push([documentId, { ...factOf(document, now), id: documentId }]);
      kept.push(documentId);
    }
    if (kept.length > documentIds(answering, targetId).length)
      values.push({ fieldId: targetId, value: kept });
  }
  return { steps, facts, values };
}
