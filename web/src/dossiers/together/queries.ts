import { infiniteQueryOptions } from "@tanstack/react-query";

import { bodyOf } from "#api/client";
import { dossiersListPendingDecisions } from "#api/generated";
import {
  dossiersListCommentsOptions,
  dossiersListNotesOptions,
  dossiersListTagsOptions,
  organisationsListStaffOptions,
} from "#api/generated/@tanstack/react-query.gen";
import type { DossierNote, PendingDecision, Tag as ApiTag } from "#api/generated";

export type Tag = ApiTag;
export type Note = DossierNote;
export type Prepared = PendingDecision;

export const tagsQuery = (slug: string) => ({
  ...dossiersListTagsOptions({ path: { organisation: slug } }),
  staleTime: 60_000,
});

export const staffQuery = (slug: string) => ({
  ...organisationsListStaffOptions({ path: { organisation: slug }, query: { limit: 100 } }),
  staleTime: 5 * 60_000,
});

export const notesQuery = (slug: string, dossierId: string) =>
  dossiersListNotesOptions({ path: { organisation: slug, dossierId }, query: { limit: 100 } });

export const commentsQuery = (slug: string, dossierId: string) =>
  dossiersListCommentsOptions({ path: { organisation: slug, dossierId }, query: { limit: 100 } });

/** Page after page, of all programmes or of one: what is shown is what will be applied. */
export const preparedQuery = (slug: string, programme: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ["prepared", slug, programme ?? ""],
    queryFn: ({ pageParam }) =>
      bodyOf(
        dossiersListPendingDecisions({
          path: { organisation: slug },
          query: {
            limit: 100,
            ...(programme !== undefined && { filter: { programme } }),
            ...(pageParam !== "" && { cursor: pageParam }),
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
