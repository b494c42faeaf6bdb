export type Shared = {
  id: string;
  fieldId: string;
  key: string;
  name: string;
  size: number;
  sha256: string;
  contentType: string;
  acceptedAt: number;
};

/** The documents of a validation that its respondent shares with another organisation (links.ts found it for them). */
export async function readShared(
  d1: D1Database,
  organisationId: string,
  documentIds: readonly string[],
): Promise<Shared[]> {
  const { results } = await d1
    .prepare(
      `select d.id, d.field_id as "fieldId", f.key, f.name, f.size, f.sha256, f.content_type as "contentType", f.accepted_at as "acceptedAt"
       from prequalification_documents d join files f on f.organisation_id = d.organisation_id and f.id = d.file_id
       where d.organisation_id = ?1 and d.id in (select value from json_each(?2)) and f.accepted_at is not null
         and f.quarantined_at is null and f.deleted_at is null and f.erased_at is null limit 20`,
    )
    .bind(organisationId, JSON.stringify(documentIds))
    .all<Shared>();
  return results;
}
