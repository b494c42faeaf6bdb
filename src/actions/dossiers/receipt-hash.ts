import { isEmpty } from "#domain/forms/answers";
import { documentIdsIn, type Filling } from "#actions/dossiers/filling";
import { sha256 } from "#actions/hash";

/**
 * The fingerprint of the answers that a dossier gives and of the documents it shows, in a fixed order: the same as long
 * as they are the same, whatever the words of the form became.
 */
export function receiptHash({ dossier, answers, rows }: Filling): Promise<string> {
  const named = new Set(Object.values(answers).flatMap(({ value }) => documentIdsIn(value)));
  const documents = rows.documents
    .filter(({ id, acceptedAt, held, fieldId }) =>
      acceptedAt === null ? false : fieldId.startsWith("stp_") ? !held : named.has(id),
    )
    .map(({ id, sha256: hash }) => [id, hash]);
  const given = Object.entries(answers).filter(([, { value }]) => !isEmpty(value));
  return sha256(
    JSON.stringify([
      dossier.id,
      given.map(([id, { value }]) => [id, value]).toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      documents.toSorted(),
    ]),
  );
}
