import { queryOptions } from "@tanstack/react-query";

import { get, request } from "#api/request";
import type { FormDefinition } from "#forms/types";

const at = (slug: string, programmeId: string) => `/v1/organisations/${slug}/programmes/${programmeId}/form`;

export const formQuery = (slug: string, programmeId: string) =>
  queryOptions({
    queryKey: ["organisation", slug, "programme", programmeId, "form"],
    staleTime: Infinity,
    queryFn: () => get<FormDefinition>(at(slug, programmeId)),
  });

export const saveForm = (slug: string, programmeId: string, body: FormDefinition) =>
  request<void>("PUT", at(slug, programmeId), { body });
