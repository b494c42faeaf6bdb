import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";

import {
  providersListEngagementsOptions,
  providersListOwnEngagementsOptions,
  providersListOwnRequestsOptions,
  providersListPublicSkillsOptions,
  providersListRequestsOptions,
  providersListSkillsOptions,
  providersSeeCoverageOptions,
  providersSeeOwnCoverageOptions,
  providersSeeOwnRequestOptions,
  providersSeeRequestOptions,
} from "#api/generated/@tanstack/react-query.gen";
import { bodyOf } from "#api/client";
import { providersSeeHistory } from "#api/generated/sdk.gen";
import type { ListSearch } from "#design/table/list-search";
import { engagementSets, requestSets } from "#providers/service-types";

const page = ({ cursor }: ListSearch) => (cursor ? { cursor } : {});

export const skillsQuery = (organisation: string) => providersListSkillsOptions({ path: { organisation } });
export const publicSkillsQuery = (organisation: string) =>
  providersListPublicSkillsOptions({ path: { organisation } });

export function requestsQuery(organisation: string, search: ListSearch) {
  const set = requestSets.find((one) => one === search["set"]);
  const query = { ...(set && { filter: { set } }), ...page(search) };
  return queryOptions({
    ...providersListRequestsOptions({ path: { organisation }, query }),
    placeholderData: keepPreviousData,
  });
}

export const requestQuery = (organisation: string, requestId: string) =>
  providersSeeRequestOptions({ path: { organisation, requestId } });

export function engagementsQuery(organisation: string, search: ListSearch, provider?: string) {
  const set = engagementSets.find((one) => one === search["set"]);
  const filter = { ...(set && { set }), ...(provider && { provider }) };
  const asked = Object.keys(filter).length > 0 ? { filter } : {};
  return queryOptions({
    ...providersListEngagementsOptions({ path: { organisation }, query: { ...asked, ...page(search) } }),
    placeholderData: keepPreviousData,
  });
}

export const coverageQuery = (organisation: string, providerId: string) =>
  providersSeeCoverageOptions({ path: { organisation, providerId } });
export const ownCoverageQuery = (organisation: string) =>
  providersSeeOwnCoverageOptions({ path: { organisation } });
export const historyQuery = (organisation: string, providerId: string) =>
  infiniteQueryOptions({
    queryKey: ["provider-history", organisation, providerId],
    queryFn: ({ pageParam }) =>
      bodyOf(
        providersSeeHistory({
          path: { organisation, providerId },
          query: pageParam === "" ? {} : { cursor: pageParam },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export function ownRequestsQuery(organisation: string, search: ListSearch) {
  const all = search["set"] === "all" ? { filter: { set: "all" as const } } : {};
  return queryOptions({
    ...providersListOwnRequestsOptions({ path: { organisation }, query: { ...all, ...page(search) } }),
    placeholderData: keepPreviousData,
  });
}
export const ownRequestQuery = (organisation: string, requestId: string) =>
  providersSeeOwnRequestOptions({ path: { organisation, requestId } });

export function ownEngagementsQuery(organisation: string, search: ListSearch) {
  const set = engagementSets.find((one) => one === search["set"]);
  const query = { ...(set && { filter: { set } }), ...page(search) };
  return queryOptions({
    ...providersListOwnEngagementsOptions({ path: { organisation }, query }),
    placeholderData: keepPreviousData,
  });
}
