import { queryOptions, type QueryClient } from "@tanstack/react-query";

import { bodyOf } from "#api/client";
import { dossiersList, dossiersListView, programmesList } from "#api/generated";
import type { DossiersListData } from "#api/generated";
import {
  dossiersListOptions,
  dossiersListOwnOptions,
  dossiersListViewOptions,
  dossiersSeeOptions,
  dossiersSeeOwnOptions,
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

/** The dossiers of a saved view: its filters and its order, which the URL does not repeat. */
export const viewedDossiersQuery = (slug: string, viewId: string, cursor: string | undefined) =>
  dossiersListViewOptions({
    path: { organisation: slug, viewId },
    query: { ...(cursor && { cursor }) },
  });

/** A page of what a list or a saved view shows, as long as the API gives. */
export const resultsPage = (
  slug: string,
  search: ListSearch,
  viewId: string | undefined,
  cursor: string | undefined,
) => {
  const page = { limit: 100, ...(cursor !== undefined && { cursor }) };
  return viewId === undefined
    ? bodyOf(dossiersList({ path: { organisation: slug }, query: { ...listingOf(search), ...page } }))
    : bodyOf(dossiersListView({ path: { organisation: slug, viewId }, query: page }));
};

export const dossierQuery = (slug: string, dossierId: string) =>
  dossiersSeeOptions({ path: { organisation: slug, dossierId } });

export const ownDossiersQuery = (slug: string) => dossiersListOwnOptions({ path: { organisation: slug } });

export const ownDossierQuery = (slug: string, dossierId: string) =>
  dossiersSeeOwnOptions({ path: { organisation: slug, dossierId } });

type Titled = { id: string; title: string };

/** The programmes that a list of dossiers names and filters by: all of them, archives too, page after page. */
export const programmeTitlesQuery = (slug: string) =>
  queryOptions({
    queryKey: ["programme-titles", slug],
    queryFn: async () => {
      const data: Titled[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: 100, filter: { state: everyState }, ...(cursor && { cursor }) };
        const page = await bodyOf(programmesList({ path: { organisation: slug }, query }));
        data.push(...page.data.map(({ id, title }) => ({ id, title })));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return { data };
    },
    staleTime: 5 * 60_000,
  });

const everyState = "draft,scheduled,open,closing,closed,archived";

/** Everything that shows what became of dossiers is read again. */
export const refreshDossiers = (queries: QueryClient) =>
  Promise.all(
    [
      "dossiersList",
      "dossiersListView",
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
