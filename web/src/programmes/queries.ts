import { queryOptions } from "@tanstack/react-query";

import type { Page } from "#api/pages";
import { get, post, request } from "#api/request";
import { listQuery, type ListSearch } from "#design/table/list-search";
import type { Programme, ProgrammeDetail, PublicProgramme } from "#programmes/types";

const at = (slug: string) => `/v1/organisations/${slug}/programmes`;

export const programmesQuery = (slug: string, search: ListSearch) =>
  queryOptions({
    queryKey: ["organisation", slug, "programmes", search],
    queryFn: () => get<Page<Programme>>(at(slug), listQuery(search)),
  });

export const programmeQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ["organisation", slug, "programme", id],
    queryFn: () => get<ProgrammeDetail>(`${at(slug)}/${id}`),
  });

export const publicProgrammesQuery = (slug: string) =>
  queryOptions({
    queryKey: ["public", slug, "programmes"],
    queryFn: () => get<Page<PublicProgramme>>(`/v1/organisations/${slug}/public/programmes`),
  });

export const publicProgrammeQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ["public", slug, "programme", id],
    queryFn: () => get<PublicProgramme>(`/v1/organisations/${slug}/public/programmes/${id}`),
  });

export type ProgrammeContent = { title: string; summary: string; presentation: string };
type ProgrammeDates = { opensAt: string | null; closesAt: string | null };

export const createProgramme = (slug: string, body: { title: string }) => post<Programme>(at(slug), body);
export const saveProgramme = (slug: string, id: string, body: Partial<ProgrammeContent & ProgrammeDates>) =>
  request<void>("PATCH", `${at(slug)}/${id}`, { body });
export const publishProgramme = (slug: string, id: string) => post<void>(`${at(slug)}/${id}/publish`);
export const startDossier = (slug: string, programmeId: string) =>
  post<{ id: string }>(`/v1/organisations/${slug}/programmes/${programmeId}/dossiers`);
