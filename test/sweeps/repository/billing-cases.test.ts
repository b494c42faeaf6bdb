import { expect, test } from "vitest";

import { textOf } from "./files.ts";

/** Each worked case of billing, settled before the code, and the tests that prove it. */
const proofs: readonly [number, ...string[]][] = [
  [1, "src/domain/plans/money.test.ts"],
  [2, "src/domain/plans/money.test.ts"],
  [3, "src/domain/plans/money.test.ts"],
  [4, "src/domain/plans/money.test.ts"],
  [6, "src/domain/plans/money.test.ts"],
  [8, "src/domain/plans/money.test.ts"],
  [9, "src/domain/plans/money.test.ts"],
  [10, "src/domain/plans/money.test.ts"],
  [11, "src/domain/plans/periods.test.ts"],
  [12, "src/domain/plans/periods.test.ts"],
  [14, "src/domain/plans/periods.test.ts"],
  [15, "src/domain/plans/periods.test.ts"],
  [18, "src/domain/plans/entitlement.test.ts"],
  [19, "src/domain/plans/periods.test.ts"],
  [21, "src/domain/plans/orders.test.ts", "test/plans/order.test.ts"],
  [23, "test/integrations/daily-jobs.test.ts"],
  [25, "src/domain/plans/entitlement.test.ts"],
  [27, "src/domain/plans/cancellation.test.ts", "test/plans/ending.test.ts"],
  [28, "src/domain/plans/cancellation.test.ts", "test/plans/ending.test.ts"],
  [29, "src/domain/plans/entitlement.test.ts", "test/plans/ending.test.ts"],
  [
    30,
    "src/domain/plans/cancellation.test.ts",
    "src/domain/plans/entitlement.test.ts",
    "test/plans/ending.test.ts",
  ],
  [32, "src/domain/plans/cancellation.test.ts", "test/plans/ending.test.ts"],
  [33, "src/domain/plans/entitlement.test.ts", "test/plans/ending.test.ts"],
  [35, "src/domain/providers/price-change.test.ts", "test/providers/price-consent.test.ts"],
  [36, "src/domain/providers/price-change.test.ts"],
  [37, "src/domain/providers/price-change.test.ts", "test/providers/price-consent.test.ts"],
  [39, "src/domain/providers/silent-price-change.test.ts", "test/providers/price-consent.test.ts"],
  [40, "src/domain/providers/silent-price-change.test.ts", "test/providers/price-consent.test.ts"],
  [42, "src/domain/providers/silent-price-change.test.ts", "test/providers/price-consent.test.ts"],
  [43, "src/domain/providers/price-change.test.ts", "test/providers/price-consent.test.ts"],
  [45, "src/domain/providers/silent-price-change.test.ts", "test/providers/price-consent.test.ts"],
  [46, "src/domain/providers/silent-price-change.test.ts"],
  [47, "src/domain/providers/price-change.test.ts", "test/providers/price-consent.test.ts"],
  [48, "src/domain/providers/price-change.test.ts", "test/providers/price-consent.test.ts"],
  [50, "src/domain/providers/interval-switch.test.ts", "test/providers/subscription.test.ts"],
  [53, "src/domain/providers/interval-switch.test.ts", "test/providers/subscription.test.ts"],
  [54, "src/domain/plans/orders.test.ts", "test/plans/order.test.ts"],
  [55, "src/domain/plans/orders.test.ts", "test/plans/order.test.ts"],
  [56, "src/domain/plans/orders.test.ts", "test/plans/order.test.ts"],
  [57, "src/domain/plans/payments.test.ts", "test/plans/payments.test.ts"],
  [59, "src/domain/plans/payments.test.ts", "test/plans/payments.test.ts"],
  [60, "src/domain/plans/payments.test.ts", "test/plans/payments.test.ts"],
  [63, "test/plans/event-orders.test.ts", "test/plans/lived-years.test.ts"],
  [64, "test/plans/payments.test.ts"],
  [66, "test/plans/payments.test.ts"],
  [68, "test/plans/order.test.ts"],
  [69, "src/domain/plans/cancellation.test.ts", "test/plans/payments.test.ts"],
  [70, "src/domain/plans/ordering.test.ts", "test/plans/standby.test.ts", "test/plans/worked-dates.test.ts"],
  [
    71,
    "src/domain/plans/entitlement.test.ts",
    "src/domain/plans/ordering.test.ts",
    "test/plans/standby.test.ts",
    "test/plans/worked-dates.test.ts",
  ],
  [
    73,
    "src/domain/plans/entitlement.test.ts",
    "src/domain/plans/ordering.test.ts",
    "test/plans/standby.test.ts",
  ],
  [74, "src/domain/plans/orders.test.ts", "test/plans/order.test.ts"],
  [75, "test/plans/payments.test.ts"],
  [
    76,
    "src/domain/providers/follow-up-views.test.ts",
    "src/domain/providers/follow-up.test.ts",
    "test/providers/follow-up.test.ts",
  ],
  [78, "src/domain/providers/follow-up.test.ts", "test/providers/selling.test.ts"],
];

/** `case 21`, `cases 39, 40 and 42`: what the names of tests call them. */
const casesIn = (text: string): Set<number> =>
  new Set(
    [...text.matchAll(/cases? (\d+(?:(?:, | and )\d+)*)/g)].flatMap(([, list = ""]) =>
      list.split(/\D+/).map(Number),
    ),
  );

test.each(proofs)("worked case %i of billing has its tests", (number, ...files) => {
  for (const file of files) expect([file, casesIn(textOf(file)).has(number)]).toEqual([file, true]);
});
