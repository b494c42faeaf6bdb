import { queryOptions } from "@tanstack/react-query";

import type { Page } from "#api/pages";
import { get, post, request } from "#api/request";
import { listQuery, type ListSearch } from "#design/table/list-search";
import type {
  Dashboard,
  Organisation,
  PublicOrganisation,
  Settings,
  StaffMember,
} from "#organisations/types";

const at = (slug: string) => `/v1/organisations/${slug}`;

export const organisationQuery = (slug: string) =>
  queryOptions({ queryKey: ["organisation", slug], queryFn: () => get<Organisation>(at(slug)) });

export const publicOrganisationQuery = (slug: string) =>
  queryOptions({
    queryKey: ["public", slug],
    queryFn: () => get<PublicOrganisation>(`${at(slug)}/public`),
  });

export const dashboardQuery = (slug: string) =>
  queryOptions({
    queryKey: ["organisation", slug, "dashboard"],
    queryFn: () => get<Dashboard>(`${at(slug)}/dashboard`),
  });

export const settingsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["organisation", slug, "settings"],
    queryFn: () => get<Settings>(`${at(slug)}/settings`),
  });

export const staffQuery = (slug: string, search: ListSearch) =>
  queryOptions({
    queryKey: ["organisation", slug, "staff", search],
    queryFn: () => get<Page<StaffMember>>(`${at(slug)}/staff`, listQuery(search)),
  });

export const createOrganisation = (body: { name: string; slug: string }) =>
  post<Organisation>("/v1/organisations", body);
export const saveSettings = (slug: string, body: Partial<Settings>) =>
  request<void>("PATCH", `${at(slug)}/settings`, { body });
export const inviteStaff = (slug: string, body: { email: string; role: string }) =>
  post<void>(`${at(slug)}/staff-invitations`, body);
export const acceptStaffInvitation = (token: string) =>
  post<{ slug: string }>("/v1/staff-invitations/accept", { token });
export const deactivateStaff = (slug: string, id: string) => post<void>(`${at(slug)}/staff/${id}/deactivate`);
