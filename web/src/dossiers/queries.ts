import { queryOptions } from "@tanstack/react-query";

import type { Page } from "#api/pages";
import { get, post, request } from "#api/request";
import { type Transfer, transfer } from "#design/form/upload-transfer";
import type { StoredFile } from "#design/form/use-uploads";
import { listQuery, type ListSearch } from "#design/table/list-search";
import type { DossierDetail, DossierRow, DossierVerb, Draft, OwnDossier } from "#dossiers/types";
import type { Answers } from "#forms/types";

const at = (slug: string) => `/v1/organisations/${slug}/dossiers`;

export const dossiersQuery = (slug: string, search: ListSearch) =>
  queryOptions({
    queryKey: ["organisation", slug, "dossiers", search],
    queryFn: () => get<Page<DossierRow>>(at(slug), listQuery(search)),
  });

export const dossierQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ["organisation", slug, "dossier", id],
    queryFn: () => get<DossierDetail>(`${at(slug)}/${id}`),
  });

export const ownDossiersQuery = queryOptions({
  queryKey: ["me", "dossiers"],
  queryFn: () => get<Page<OwnDossier>>("/v1/me/dossiers"),
});

export const draftQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ["public", slug, "draft", id],
    staleTime: Infinity,
    queryFn: () => get<Draft>(`${at(slug)}/${id}/draft`),
  });

export const decide = (slug: string, id: string, verb: DossierVerb, reason?: string) =>
  post<void>(`${at(slug)}/${id}/${verb.replaceAll("_", "-")}`, reason === undefined ? {} : { reason });

export const saveAnswers = (slug: string, id: string, answers: Answers) =>
  request<Draft>("PATCH", `${at(slug)}/${id}/answers`, { body: { answers } });

export const submitDossier = (slug: string, id: string) => post<void>(`${at(slug)}/${id}/submit`);

export async function sendDocument(
  slug: string,
  id: string,
  fieldId: string,
  file: File,
  options: Transfer,
): Promise<StoredFile> {
  const intent = await post<{ id: string; url: string }>(`${at(slug)}/${id}/documents`, {
    fieldId,
    name: file.name,
    type: file.type,
    bytes: file.size,
  });
  await transfer(intent.url, file, options);
  return { id: intent.id, name: file.name, bytes: file.size };
}
