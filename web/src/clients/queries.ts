import { bodyOf } from "#api/client";
import { clientsPreviewMerge } from "#api/generated";
import type { ClientsListData, ClientsListRequestsData } from "#api/generated";
import {
  clientsListClustersOptions,
  clientsListMergesOptions,
  clientsListOptions,
  clientsListPairsOptions,
  clientsListPlanLinesOptions,
  clientsListRequestsOptions,
  clientsListVerdictsOptions,
  clientsPreviewUndoOptions,
  clientsSeeOptions,
  clientsSeeOwnRequestOptions,
  clientsSeeRequestOptions,
  integrationsListJobsOptions,
} from "#api/generated/@tanstack/react-query.gen";
import type { ListSearch } from "#design/table/list-search";

type Listing = NonNullable<ClientsListData["query"]>;
type Requests = NonNullable<ClientsListRequestsData["query"]>;

const sorts = ["-number", "number", "name", "-name"] as const;
const tiers = ["certain", "probable", "none"] as const;

/** What the URL of the list asks, as the API reads it. */
export function listingOf({ q, sort, tier, set }: ListSearch): Omit<Listing, "cursor" | "limit"> {
  const known = sorts.find((one) => one === sort);
  const colour = tiers.find((one) => one === tier);
  const filter = { ...(colour && { tier: colour }), ...(set === "merged" && { set: "merged" as const }) };
  return {
    ...(q && { q }),
    ...(known && { sort: known }),
    ...(Object.keys(filter).length > 0 && { filter }),
  };
}

const page = ({ cursor }: ListSearch) => (cursor ? { cursor } : {});

export const clientsQuery = (slug: string, search: ListSearch) =>
  clientsListOptions({ path: { organisation: slug }, query: { ...listingOf(search), ...page(search) } });
export const clientQuery = (slug: string, clientId: string) =>
  clientsSeeOptions({ path: { organisation: slug, clientId } });
export const clientRequestsQuery = (slug: string, client: string) =>
  clientsListRequestsOptions({ path: { organisation: slug }, query: { filter: { client } } });

export function requestsQuery(slug: string, search: ListSearch) {
  const kind = (["dps", "training"] as const).find((one) => one === search["kind"]);
  const filter: Requests["filter"] = {
    ...(search["state"] && { state: search["state"] }),
    ...(kind && { kind }),
    ...(search["client"] && { client: search["client"] }),
  };
  const asked = Object.keys(filter).length > 0 ? { filter } : {};
  return clientsListRequestsOptions({ path: { organisation: slug }, query: { ...asked, ...page(search) } });
}
export const requestQuery = (slug: string, requestId: string) =>
  clientsSeeRequestOptions({ path: { organisation: slug, requestId } });
export const ownRequestQuery = (slug: string, requestId: string, token: string) =>
  clientsSeeOwnRequestOptions({ path: { organisation: slug, requestId, token } });

export const clustersQuery = (slug: string, search: ListSearch) =>
  clientsListClustersOptions({ path: { organisation: slug }, query: page(search) });
export const pairsQuery = (slug: string, search: ListSearch) =>
  clientsListPairsOptions({
    path: { organisation: slug },
    query: { filter: { tier: "probable" }, ...page(search) },
  });
export const verdictsQuery = (slug: string, search: ListSearch) =>
  clientsListVerdictsOptions({ path: { organisation: slug }, query: page(search) });
export const mergesQuery = (slug: string, search: ListSearch) =>
  clientsListMergesOptions({ path: { organisation: slug }, query: page(search) });

type Choices = Readonly<Record<string, string>>;
/** Asked by POST, because what is compared does not fit an address; nothing is written. */
export const previewQuery = (
  slug: string,
  clientIds: string[],
  targetId: string | undefined,
  choices: Choices,
) => ({
  queryKey: [{ _id: "clientsPreviewMerge", slug, clientIds, targetId, choices }],
  queryFn: () =>
    bodyOf(
      clientsPreviewMerge({
        path: { organisation: slug },
        body: { clientIds, ...(targetId && { targetId }), choices },
      }),
    ),
});
export const undoQuery = (slug: string, mergeId: string) =>
  clientsPreviewUndoOptions({ path: { organisation: slug, mergeId } });

export const planLinesQuery = (slug: string, jobId: string, search: ListSearch) =>
  clientsListPlanLinesOptions({ path: { organisation: slug, jobId }, query: page(search) });

export const recentJobsQuery = (slug: string) =>
  integrationsListJobsOptions({ path: { organisation: slug }, query: {} });

export const documentUrl = (slug: string, requestId: string, documentId: string) =>
  `/v1/organisations/${slug}/event-requests/${requestId}/documents/${documentId}/content`;
export const ownDocumentUrl = (slug: string, requestId: string, token: string, documentId: string) =>
  `/v1/portals/${slug}/event-requests/${requestId}/${token}/documents/${documentId}/content`;
