import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { deskOf, judge, marks, openSession, readySession } from "../support/evaluations.ts";
import { signedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const codeOf = async (answer: Response): Promise<string> => ((await answer.json()) as { code: string }).code;
const sentTo = (email: string, kind: string) =>
  world.mails.filter(({ mail, to }) => mail.kind === kind && to.email === email);

test("somebody without an account is invited, and opens the session once their mailbox is proved", async () => {
  const { owner, base, own } = await readySession(world, { dossiers: 1, evaluators: 0 });
  const email = `nouvelle-${crypto.randomUUID()}@exemple.fr`;
  const invited = await owner.post(`${base}/evaluators`, {
    evaluators: [{ email: email.toUpperCase(), name: "Zélie Pruvost" }],
  });
  expect(await invited.json()).toMatchObject({ invited: [{ email, name: "Zélie Pruvost" }], already: 0 });
  await world.drain();
  expect(sentTo(email, "evaluator-invitation")).toHaveLength(1);
  const other = await signedIn(world);
  expect((await other.get(own)).status).toBe(404);
  expect((await other.post(`${own}/accept`)).status).toBe(404);
  const person = await signedIn(world, "Zélie Pruvost");
  await env.DB.prepare("update people set email = ?1 where id = ?2").bind(email, person.personId).run();
  expect(await (await person.get(own)).json()).toMatchObject({
    invitation: "invited",
    grid: null,
    rights: null,
  });
  expect(await codeOf(await person.get(`${own}/dossiers`))).toBe("evaluator_not_joined");
  expect((await person.post(`${own}/accept`)).status).toBe(200);
  expect(await (await person.get(own)).json()).toMatchObject({
    invitation: "joined",
    grid: { criteria: [{}, {}, {}] },
  });
  expect(await deskOf(person, own)).toEqual([]);
});

test("inviting somebody twice leaves them as they are, and whoever was removed comes back with what they gave, once they accept", async () => {
  const { owner, base, own, judges, applicants } = await openSession(world, { dossiers: 2, evaluators: 1 });
  const [judgeOf] = judges;
  const [one] = applicants;
  if (!judgeOf || !one) throw new Error("Nobody to judge.");
  await judge(judgeOf, own, one.dossierId, marks(5, 5));
  const again = { evaluators: [{ email: judgeOf.email, name: "Autre nom" }] };
  expect(await (await owner.post(`${base}/evaluators`, again)).json()).toMatchObject({
    invited: [],
    already: 1,
  });
  const removed = await owner.post(`${base}/evaluators/${judgeOf.evaluatorId}/remove`);
  expect(await removed.json()).toMatchObject({ cancelled: 1 });
  expect((await judgeOf.get(own)).status).toBe(404);
  const results = () => owner.get(`${base}/results?sort=number`).then((answer) => answer.json());
  expect(await results()).toMatchObject({
    data: [
      { finals: 1, mean: 10000 },
      { finals: 0, live: 0 },
    ],
  });
  expect(await (await owner.post(`${base}/evaluators`, again)).json()).toMatchObject({ already: 0 });
  expect(await (await judgeOf.get(own)).json()).toMatchObject({ invitation: "invited", grid: null });
  expect(await codeOf(await judgeOf.get(`${own}/dossiers`))).toBe("evaluator_not_joined");
  expect((await judgeOf.post(`${own}/accept`)).status).toBe(200);
  expect(await (await judgeOf.get(own)).json()).toMatchObject({ invitation: "joined", finals: 1 });
});
