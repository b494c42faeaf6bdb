import type Stripe from "stripe";
import { page, paging } from "../core/lists.ts";
import { list, object, text } from "../core/params.ts";
import { read, type Route } from "../core/router.ts";
import { inRange, range } from "../core/shared-params.ts";
import { all, get } from "../core/world.ts";

const listParams = object<Stripe.EventListParams>()({
  ...paging,
  created: range,
  type: text,
  types: list(text),
});

export const events: Route[] = [
  read("/v1/events", listParams, ({ scope, url }, params) =>
    page(
      all(scope, "events").filter(
        (row) =>
          inRange(row.created, params.created) &&
          (params.type === undefined || row.type === params.type) &&
          (params.types === undefined || params.types.includes(row.type)),
      ),
      params,
      url,
    ),
  ),
  read("/v1/events/:id", object<object>()({}), ({ scope, id }) => get(scope, "events", id)),
];
