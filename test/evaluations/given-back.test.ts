import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
import { judge, marks, openSession, sheetOf } from "../support/evaluations.ts";
import { day, wire } from "../support/open-programme.ts";
import { signedInAgain } from "../support/people.ts";
import { openWorld, startOfTime } from "../support/world.ts";

const clock = { now: startOfTime };
const world = openWorld({}, clock);

/** One dossier that one evaluator gave a final evaluation of, five of five. */
async function judged() {
  const opened = await openSession(world, { dossiers: 1, evaluators: 1 });
  const [evaluator] = opened.judges;
  const dossierId = opened.applicants[0]?.dossierId;
  if (!evaluator || !dossierId) throw new Error("Nobody to judge.");
  await judge(evaluator, opened.own, dossierId, marks(5, 5));
  const { evaluation } = await sheetOf(evaluator, opened.own, dossierId);
  const path = `${opened.base}/evaluations/${evaluation?.id}`;
  const stored = () =>
    env.DB.prepare("select state, score, final_at, due_at from evaluations where session_id = ?1")
      .bind(opened.session.id)
      .first();
  return { ...opened, evaluator, dossierId, path, stored };
}

test("an evaluation is given back with a deadline that can still be met, and is finished", async () => {
  const { owner, own, evaluator, dossierId, path } = await judged();
  const begun = clock.now;
  clock.now += 11 * day;
  const [staff, returning] = [await signedInAgain(world, owner), await signedInAgain(world, evaluator)];
  const back = (dueAt?: number) =>
    staff.post(`${path}/return-to-draft`, { reason: "À revoir.", ...(dueAt && { dueAt: wire(dueAt) }) });
  expect(await (await back()).json()).toMatchObject({
    status: 422,
    errors: [{ pointer: "/dueAt", code: "required" }],
  });
  expect(await (await back(clock.now - day)).json()).toMatchObject({
    status: 422,
    errors: [{ pointer: "/dueAt", code: "due_in_past" }],
  });
  expect(await sheetOf(returning, own, dossierId)).toMatchObject({ evaluation: { state: "final" } });
  expect((await back(clock.now + day)).status).toBe(200);
  expect((await judge(returning, own, dossierId, marks(3, 3))).status).toBe(200);
  clock.now = begun;
});

test("what is given again starts afresh: no deadline, no score of before", async () => {
  const { owner, base, evaluator, dossierId, path, stored } = await judged();
  const dueAt = wire(clock.now + 2 * day);
  await owner.post(`${path}/return-to-draft`, { reason: "À revoir.", dueAt });
  await owner.post(`${path}/cancel`);
  await env.DB.prepare("update evaluations set score = 9000, final_at = 1 where state = 'cancelled'").run();
  const pair = { dossierIds: [dossierId], evaluatorIds: [evaluator.evaluatorId] };
  expect(await (await owner.post(`${base}/assignments`, pair)).json()).toMatchObject({ assigned: 1 });
  const fresh = { state: "not_started", score: null, final_at: null, due_at: null };
  expect(await stored()).toEqual(fresh);
  await owner.post(`${path}/cancel`);
  expect((await owner.post(`${path}/reopen`, { dueAt })).status).toBe(200);
  await owner.post(`${path}/cancel`);
  expect((await owner.post(`${path}/reopen`)).status).toBe(200);
  expect(await stored()).toEqual(fresh);
});

test("results published while staff move an evaluation, or judge a conflict, are what was published", async () => {
  const { owner, base, path, stored } = await judged();
  await owner.post(`${base}/close`);
  const publication = { textCriterionIds: [], showsAverage: false };
  const publishing = beforeWriting(world, "evaluations", () =>
    owner.post(`${base}/publish-results`, { publication }),
  );
  const recused = await owner.post(`${path}/recuse`, { reason: "Lien familial." });
  expect([publishing.done, recused.status]).toEqual([true, 409]);
  expect(await stored()).toMatchObject({ state: "final", score: 10000 });

  const other = await judged();
  await other.owner.post(`${other.base}/close`);
  const meanwhile = beforeWriting(world, "evaluations", () =>
    other.owner.post(`${other.base}/publish-results`, { publication }),
  );
  const apart = await other.owner.post(`${other.base}/conflicts`, {
    dossierId: other.dossierId,
    evaluatorId: other.evaluator.evaluatorId,
    verdict: "apart",
  });
  expect([meanwhile.done, apart.status]).toEqual([true, 409]);
  expect(await other.stored()).toMatchObject({ state: "final", score: 10000 });
});

test("a dossier that somebody evaluated stays in its session, cancelled or not", async () => {
  const { owner, base, dossierId, path, stored } = await judged();
  await owner.post(`${path}/cancel`);
  const removed = await owner.post(`${base}/dossiers/remove`, { dossierIds: [dossierId] });
  expect(await removed.json()).toEqual({ removed: 0, kept: 1 });
  expect(await stored()).toMatchObject({ state: "cancelled" });
});
