import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import { bodyOf } from "#api/client";
import { providersPreviewReminder } from "#api/generated";
import {
  providersCountFollowUpOptions,
  providersListFollowUpOptions,
  providersSeeFiguresOptions,
} from "#api/generated/@tanstack/react-query.gen";
import type { ListSearch } from "#design/table/list-search";
import { narrowedBy, viewIn, type RemindableView } from "#providers/follow-up/views";

export function followUpQuery(organisation: string, search: ListSearch) {
  const { q, cursor } = search;
  const filter = { view: viewIn(search), ...narrowedBy(search) };
  return queryOptions({
    ...providersListFollowUpOptions({
      path: { organisation },
      query: { limit: 50, filter, ...(q && { q }), ...(cursor && { cursor }) },
    }),
    placeholderData: keepPreviousData,
  });
}

export const countsQuery = (organisation: string, search: ListSearch = {}) =>
  providersCountFollowUpOptions({ path: { organisation }, query: { filter: narrowedBy(search) } });
export const figuresQuery = (organisation: string) => providersSeeFiguresOptions({ path: { organisation } });

/** Asked by POST, because a selection does not fit an address; nothing is written. */
export const previewQuery = (
  organisation: string,
  view: RemindableView,
  providerIds: readonly string[] | undefined,
) => ({
  queryKey: ["provider-reminder", organisation, view, providerIds],
  queryFn: () =>
    bodyOf(
      providersPreviewReminder({
        path: { organisation },
        body: { view, ...(providerIds && { providerIds: [...providerIds] }) },
      }),
    ),
  gcTime: 0,
});
