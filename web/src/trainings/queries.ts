import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";

import { bodyOf } from "#api/client";
import {
  trainingsListSessionsOptions,
  trainingsListTraineesOptions,
  trainingsListTypesOptions,
  trainingsSeeOnPortalOptions,
  trainingsSeeSessionOptions,
} from "#api/generated/@tanstack/react-query.gen";
import { trainingsListOnPortal } from "#api/generated/sdk.gen";
import { listQuery, type ListSearch } from "#design/table/list-search";

export const sessionsQuery = (organisation: string, { when, cursor }: ListSearch) =>
  queryOptions({
    ...trainingsListSessionsOptions({ path: { organisation }, query: listQuery({ when, cursor }) }),
    placeholderData: keepPreviousData,
  });

export const typesQuery = (organisation: string) =>
  queryOptions(trainingsListTypesOptions({ path: { organisation } }));

export const trainingSessionQuery = (organisation: string, sessionId: string) =>
  queryOptions(trainingsSeeSessionOptions({ path: { organisation, sessionId } }));

export const traineesQuery = (organisation: string, sessionId: string, { ended, cursor }: ListSearch) =>
  queryOptions({
    ...trainingsListTraineesOptions({
      path: { organisation, sessionId },
      query: listQuery({ ended, cursor }, 50),
    }),
    placeholderData: keepPreviousData,
  });

export const portalSessionsQuery = (organisation: string) =>
  infiniteQueryOptions({
    queryKey: ["portal-training-sessions", organisation],
    queryFn: ({ pageParam }) =>
      bodyOf(
        trainingsListOnPortal({
          path: { organisation },
          query: pageParam === "" ? {} : { cursor: pageParam },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const portalSessionQuery = (organisation: string, sessionId: string) =>
  queryOptions(trainingsSeeOnPortalOptions({ path: { organisation, sessionId } }));
