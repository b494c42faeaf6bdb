import { expect, test } from "vitest";

import { askedCriteria } from "#evaluations/grid-form";
import type { Grid } from "#evaluations/types";

const base = { required: true, notApplicable: true };
const scale = { type: "score", min: 0, max: 5, step: 1, weight: 1, independent: false } as const;
const text = { type: "text" } as const;
const grid: Grid = {
  criteria: [
    { ...base, ...scale, id: "crt_projet", label: "Projet" },
    {
      ...base,
      ...text,
      id: "crt_doute",
      label: "Ce qui fait hésiter",
      condition: { operator: "less", field: "crt_projet", value: 3 },
    },
    {
      ...base,
      ...text,
      id: "crt_suite",
      label: "Une suite ?",
      condition: { operator: "answered", field: "crt_doute" },
    },
  ],
};
const asked = (answers: Parameters<typeof askedCriteria>[1]) =>
  askedCriteria(grid, answers).map(({ id }) => id);

test("criteria come and go with the marks they depend on, before the API answers", () => {
  expect(asked({})).toEqual(["crt_projet"]);
  expect(asked({ crt_projet: { value: 2 } })).toEqual(["crt_projet", "crt_doute"]);
  const doubted = { crt_projet: { value: 2 }, crt_doute: { value: "Le budget." } };
  expect(asked(doubted)).toHaveLength(3);
  expect(asked({ ...doubted, crt_projet: { value: 4 } })).toEqual(["crt_projet"]);
  expect(asked({ ...doubted, crt_projet: { notApplicable: true } })).toEqual(["crt_projet"]);
});
