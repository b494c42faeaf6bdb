import { expect, test } from "vitest";

import { choiceOf, readOrderSearch } from "#plans/order/choice";

test("an address keeps what is understood of an order, and nothing else", () => {
  expect(
    readOrderSearch({ plan: "pro", interval: "monthly", licences: 3, step: "payment", session: "cs_1" }),
  ).toEqual({ plan: "pro", interval: "monthly", licences: 3, step: "payment", session: "cs_1" });
  expect(readOrderSearch({ plan: "gold", interval: "weekly", licences: "many", step: "end", x: 1 })).toEqual(
    {},
  );
  expect(readOrderSearch({ licences: -1 })).toEqual({});
});

test("Standby is annual without licences; another plan starts with the seats in use", () => {
  expect(choiceOf({ plan: "standby", interval: "monthly", licences: 4 }, 3)).toEqual({
    plan: "standby",
    interval: "annual",
    licences: 0,
  });
  expect(choiceOf({ plan: "pro" }, 3)).toEqual({ plan: "pro", interval: "annual", licences: 3 });
  expect(choiceOf({ plan: "pro", licences: 7, interval: "monthly" }, 3)?.licences).toBe(7);
  expect(choiceOf({}, 3)).toBeUndefined();
});
