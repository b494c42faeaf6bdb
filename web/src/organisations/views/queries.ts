import type { View, ViewColumns } from "#api/generated";
import {
  organisationsListViewColumnsOptions,
  organisationsListViewsOptions,
} from "#api/generated/@tanstack/react-query.gen";

export type { View } from "#api/generated";
export type ViewColumn = ViewColumns["data"][number];
export type ListName = View["list"];
export type ViewFilter = View["filters"][number];

/** A list whose views are kept: `subject` narrows it, as a programme does. */
export type ViewedList = { slug: string; list: ListName; subject: string | undefined };

const filterOf = ({ list, subject }: ViewedList) => ({ list, ...(subject && { subject }) });

export const viewsQuery = (viewed: ViewedList) =>
  organisationsListViewsOptions({
    path: { organisation: viewed.slug },
    query: { limit: 100, filter: filterOf(viewed) },
  });

export const viewColumnsQuery = (viewed: ViewedList) =>
  organisationsListViewColumnsOptions({
    path: { organisation: viewed.slug },
    query: { filter: filterOf(viewed) },
  });
