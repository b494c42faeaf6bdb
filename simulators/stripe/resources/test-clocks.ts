import type Stripe from "stripe";
import { advanceTestClock } from "../clock/advance.ts";
import { emit } from "../core/events.ts";
import { page, paging } from "../core/lists.ts";
import { integer, object, required, text } from "../core/params.ts";
import { read, remove, write, type Route } from "../core/router.ts";
import { day } from "../core/time.ts";
import { all, drop, get, idOf, newId, save } from "../core/world.ts";

const createParams = object<Stripe.TestHelpers.TestClockCreateParams>()({
  frozen_time: required(integer),
  name: text,
});
const advanceParams = object<Stripe.TestHelpers.TestClockAdvanceParams>()({ frozen_time: required(integer) });
const listParams = object<Stripe.TestHelpers.TestClockListParams>()(paging);
const path = "/v1/test_helpers/test_clocks";

export const testClocks: Route[] = [
  write(path, createParams, ({ scope }, params) => {
    const { now } = scope.world.state;
    const clock = save(scope, "test_clocks", {
      id: newId(scope, "clock"),
      object: "test_helpers.test_clock",
      created: now,
      deletes_after: now + 30 * day,
      frozen_time: params.frozen_time,
      livemode: false,
      name: params.name ?? null,
      status: "ready",
      status_details: {},
    });
    emit(scope, "test_helpers.test_clock.created", clock);
    return clock;
  }),
  read(path, listParams, ({ scope, url }, params) => page(all(scope, "test_clocks"), params, url)),
  read(`${path}/:id`, object<object>()({}), ({ scope, id }) => get(scope, "test_clocks", id)),
  write(`${path}/:id/advance`, advanceParams, ({ scope, id }, params) => {
    const clock = get(scope, "test_clocks", id);
    advanceTestClock(scope, clock, params.frozen_time);
    return { ...clock, status: "advancing" };
  }),
  remove(`${path}/:id`, object<object>()({}), ({ scope, id }): Stripe.TestHelpers.DeletedTestClock => {
    const clock = get(scope, "test_clocks", id);
    for (const customer of all(scope, "customers")) {
      if (idOf(customer.test_clock) !== id) continue;
      for (const row of all(scope, "subscriptions")) {
        if (idOf(row.customer) === customer.id) drop(scope, "subscriptions", row.id);
      }
      drop(scope, "customers", customer.id);
    }
    emit(scope, "test_helpers.test_clock.deleted", clock);
    drop(scope, "test_clocks", id);
    return { id, object: "test_helpers.test_clock", deleted: true };
  }),
];
