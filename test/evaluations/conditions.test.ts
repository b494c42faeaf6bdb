import { expect, test } from "vitest";

import type { Criterion, Grid } from "#domain/evaluations/criteria";
import { scoreOf } from "#domain/evaluations/evaluation-builder";
import { finalise, judge, openSession, readySession } from "../support/evaluations.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const json = async (answer: Promise<Response> | Response) => (await answer).json() as Promise<never>;

const doubt: Criterion = {
  id: "crt_doute",
  type: "text",
  label: "Ce qui vous fait hésiter",
  required: true,
  notApplicable: false,
  condition: { operator: "less", field: "crt_projet", value: 3 },
};
const risk = scoreOf("risque", { condition: { operator: "answered", field: "crt_doute" } });
const asked: Grid = { criteria: [scoreOf("projet"), doubt, risk] };

test("a condition on what is asked later is refused where it stands, and the grid stays", async () => {
  const { owner, base } = await readySession(world, { dossiers: 1, evaluators: 1, asked });
  const before: { grid: Grid; version: number } = await json(owner.get(base));
  const grid = { criteria: asked.criteria.toReversed() };
  const refused = await owner.put(`${base}/grid`, { grid }, { "If-Match": `"${before.version}"` });
  expect(await json(refused)).toMatchObject({
    status: 422,
    errors: [
      { pointer: "/grid/criteria/0/condition/field", code: "condition_forward" },
      { pointer: "/grid/criteria/1/condition/field", code: "condition_forward" },
    ],
  });
  expect(await json(owner.get(base))).toEqual(before);
});

test("a hidden criterion is neither asked nor counted, and is forgotten once final, in results as well", async () => {
  const opened = await openSession(world, { dossiers: 1, evaluators: 2, asked });
  const { owner, base, own } = opened;
  const [first, second] = opened.judges;
  const dossierId = opened.applicants[0]?.dossierId;
  if (!first || !second || !dossierId) throw new Error("Nobody to judge.");
  const path = `${own}/dossiers/${dossierId}`;
  await first.post(`${path}/start`);
  const save = (answers: unknown, version: number) =>
    first.patch(`${path}/evaluation`, { answers }, { "If-Match": `"${version}"` });

  const low = { crt_projet: { value: 1 }, crt_doute: { value: "Le budget." }, crt_risque: { value: 0 } };
  expect(await json(save(low, 2))).toMatchObject({ total: { score: 1000, highest: 10 }, missing: [] });
  expect(await json(save({ crt_doute: { value: null } }, 3))).toMatchObject({
    total: { score: 2000, highest: 5, unmarked: 0 },
    missing: [{ pointer: "/crt_doute/value", code: "required" }],
  });
  expect((await finalise(first, own, dossierId)).status).toBe(422);
  await save({ crt_doute: { value: "Le budget." } }, 4);
  expect(await json(save({ crt_projet: { value: 5 } }, 5))).toMatchObject({
    total: { score: 10000, highest: 5, unmarked: 0 },
    missing: [],
  });
  expect(await json(finalise(first, own, dossierId))).toMatchObject({ total: { score: 10000 } });
  expect(await json(first.get(path))).toMatchObject({
    evaluation: { state: "final", answers: { crt_projet: { value: 5 } } },
  });
  expect((await judge(second, own, dossierId, { ...low, crt_risque: { value: 4 } })).status).toBe(200);
  await world.drain();

  const results: { data: { evaluations: { answers: object }[] }[] } = await json(
    owner.get(`${base}/results`),
  );
  expect(results).toMatchObject({ data: [{ finals: 2, mean: 7500, lowest: 5000, highest: 10000 }] });
  expect(results.data[0]?.evaluations.map(({ answers }) => Object.keys(answers).length)).toEqual([1, 3]);
});

test("a session that opened keeps a phase at least: without one it would show nothing to anybody", async () => {
  const { owner, base } = await openSession(world, { dossiers: 1, evaluators: 1 });
  const { version }: { version: number } = await json(owner.get(base));
  const emptied = owner.patch(base, { phases: [] }, { "If-Match": `"${version}"` });
  expect(await json(emptied)).toMatchObject({
    status: 422,
    errors: [{ pointer: "/phases", code: "no_phase" }],
  });
  expect(await json(owner.get(base))).toMatchObject({ version, phases: [{}] });
});
