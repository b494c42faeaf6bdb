import { queryOptions } from "@tanstack/react-query";

import type { Page } from "#api/pages";
import { get, post, request } from "#api/request";
import { listQuery, type ListSearch } from "#design/table/list-search";
import type { ApiKey, AuditEntry, ExportJob } from "#integrations/types";

const at = (slug: string) => `/v1/organisations/${slug}`;

export const apiKeysQuery = (slug: string, search: ListSearch) =>
  queryOptions({
    queryKey: ["organisation", slug, "api-keys", search],
    queryFn: () => get<Page<ApiKey>>(`${at(slug)}/api-keys`, listQuery(search)),
  });

export const exportsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["organisation", slug, "exports"],
    queryFn: () => get<Page<ExportJob>>(`${at(slug)}/exports`),
    refetchInterval: ({ state: { data } }) =>
      data?.data.some(({ state }) => state === "queued" || state === "running") ? 2000 : false,
  });

export const auditQuery = (slug: string, search: ListSearch) =>
  queryOptions({
    queryKey: ["organisation", slug, "audit", search],
    queryFn: () => get<Page<AuditEntry>>(`${at(slug)}/audit`, listQuery(search, 50)),
  });

export const createApiKey = (slug: string, body: { name: string; scopes: string[] }) =>
  post<{ secret: string }>(`${at(slug)}/api-keys`, body);
export const revokeApiKey = (slug: string, id: string) =>
  request<void>("DELETE", `${at(slug)}/api-keys/${id}`);
export const askExport = (slug: string, body: { kind: string; format: string }) =>
  post<void>(`${at(slug)}/exports`, body);
