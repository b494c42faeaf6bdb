import type Stripe from "stripe";
import { invalid } from "./api-error.ts";
import { integer, text } from "./params.ts";

export const paging = { limit: integer, starting_after: text, ending_before: text };
export interface Paging {
  limit?: number;
  starting_after?: string;
  ending_before?: string;
}

/** A page of rows given newest first, with Stripe's cursors. */
export function page<T extends { id: string }>(
  rows: readonly T[],
  paging: Paging,
  url: string,
): Stripe.ApiList<T> {
  const limit = paging.limit ?? 10;
  if (limit < 1 || limit > 100) throw invalid("Invalid limit: must be between 1 and 100", "limit");
  if (paging.ending_before !== undefined) {
    const before = rows.slice(0, position(rows, paging.ending_before, "ending_before"));
    const data = before.slice(-limit);
    return { object: "list", data, has_more: before.length > data.length, url };
  }
  const start =
    paging.starting_after === undefined ? 0 : position(rows, paging.starting_after, "starting_after") + 1;
  const data = rows.slice(start, start + limit);
  return { object: "list", data, has_more: start + limit < rows.length, url };
}

export function wholeList<T>(data: T[], url: string): Stripe.ApiList<T> {
  return { object: "list", data, has_more: false, url };
}

function position(rows: readonly { id: string }[], id: string, param: string): number {
  const index = rows.findIndex((row) => row.id === id);
  if (index < 0) throw invalid(`No such object: '${id}'`, param, "resource_missing");
  return index;
}
