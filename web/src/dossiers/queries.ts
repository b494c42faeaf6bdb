import type { QueryClient } from "@tanstack/react-query";

import type { DossiersListData } from "#api/generated";
import {
  dossiersListOptions,
  dossiersListOwnOptions,
  dossiersSeeOptions,
  dossiersSeeOwnOptions,
  programmesListOptions,
} from "#api/generated/@tanstack/react-query.gen";
import type { ListSearch } from "#design/table/list-search";

type Listing = NonNullable<DossiersListData["query"]>;

const sorts = ["-submittedAt", "submittedAt", "applicant", "-applicant"] as const;

/** What the URL of the list asks, as the API reads it. A sort it does not know is the usual one. */
export function listingOf({ q, sort, status, programme }: ListSearch): Omit<Listing, "cursor" | "limit"> {
  const known = sorts.find((one) => one === sort);
  const filter = { ...(status && { status }), ...(programme && { programme }) };
  return {
    ...(q && { q }),
    ...(known && { sort: known }),
    ...(Object.keys(filter).length > 0 && { filter }),
  };
}

export const dossiersQuery = (slug: string, search: ListSearch) =>
  dossiersListOptions({
    path: { organisation: slug },
    query: { ...listingOf(search), ...(search.cursor && { cursor: search.cursor }) },
  });

export const dossierQuery = (slug: string, dossierId: string) =>
  dossiersSeeOptions({ path: { organisation: slug, dossierId } });

export const ownDossiersQuery = (slug: string) => dossiersListOwnOptions({ path: { organisation: slug } });

export const ownDossierQuery = (slug: string, dossierId: string) =>
  dossiersSeeOwnOptions({ path: { organisation: slug, dossierId } });

/** The programmes that a list of dossiers names and filters by. */
export const programmeTitlesQuery = (slug: string) => ({
  ...programmesListOptions({ path: { organisation: slug }, query: { limit: 100 } }),
  staleTime: 5 * 60_000,
});

/** Everything that shows what became of dossiers is read again. */
export const refreshDossiers = (queries: QueryClient) =>
  Promise.all(
    [
      "dossiersList",
      "dossiersSee",
      "dossiersSeeTimeline",
      "dossiersListOwn",
      "dossiersListEverywhere",
      "dossiersSeeOwn",
    ].map((_id) => queries.invalidateQueries({ queryKey: [{ _id }] })),
  );

export const documentUrl = (slug: string, dossierId: string, documentId: string) =>
  `/v1/organisations/${slug}/dossiers/${dossierId}/documents/${documentId}/content`;

export const ownDocumentUrl = (slug: string, dossierId: string, documentId: string) =>
  `/v1/organisations/${slug}/my/dossiers/${dossierId}/documents/${documentId}/content`;
