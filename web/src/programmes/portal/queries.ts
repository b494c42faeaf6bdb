import { infiniteQueryOptions } from "@tanstack/react-query";

import { bodyOf } from "#api/client";
import { dossiersStart, programmesListOnPortal } from "#api/generated";
import {
  dossiersListOwnOptions,
  programmesSeeOnPortalOptions,
} from "#api/generated/@tanstack/react-query.gen";

export type Section = "open" | "upcoming" | "closed";

export const callsQuery = (slug: string, section: Section) =>
  infiniteQueryOptions({
    queryKey: ["portal", slug, "calls", section],
    queryFn: ({ pageParam }) =>
      bodyOf(
        programmesListOnPortal({
          path: { organisation: slug },
          query: { limit: 12, filter: { section }, ...(pageParam !== "" && { cursor: pageParam }) },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const callQuery = (slug: string, programmeId: string) =>
  programmesSeeOnPortalOptions({ path: { organisation: slug, programmeId } });

export const ownDossiersQuery = (slug: string) => dossiersListOwnOptions({ path: { organisation: slug } });

export const startDossier = (slug: string, programmeId: string) =>
  bodyOf(dossiersStart({ path: { organisation: slug, programmeId } }));
