import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
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

test("a session takes 500 evaluators, whoever is named again, and not one more", async () => {
  const { owner, base, judges, session } = await readySession(world, { dossiers: 1, evaluators: 2 });
  await env.DB.prepare(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < 497)
     insert into session_evaluators (organisation_id, id, session_id, email, name, invited_by, invited_at, last_sent_at)
     select organisation_id, 'evl_' || i, id, 'jury-' || i || '@exemple.fr', 'Jury ' || i, 'per_1', 1, 1 from n, evaluation_sessions where id = ?1`,
  )
    .bind(session.id)
    .run();
  const known = judges.map(({ email, name }) => ({ email, name }));
  const invite = (...evaluators: { email: string; name: string }[]) =>
    owner.post(`${base}/evaluators`, { evaluators });
  const last = { email: `derniere-${crypto.randomUUID()}@exemple.fr`, name: "Zélie Pruvost" };
  const taken = await invite(...known, last, last);
  expect(await taken.json()).toMatchObject({ invited: [{ name: "Zélie Pruvost" }], already: 2 });
  expect(await (await invite(...known, last)).json()).toMatchObject({ invited: [], already: 3 });
  const more = { email: `autre-${crypto.randomUUID()}@exemple.fr`, name: "Yvon Quéré" };
  expect(await codeOf(await invite(more))).toBe("too_many_evaluators");
});

test("two managers who invite at once do not pass what a session takes", async () => {
  const { owner, base, session } = await readySession(world, { dossiers: 1, evaluators: 0 });
  await env.DB.prepare(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < 499)
     insert into session_evaluators (organisation_id, id, session_id, email, name, invited_by, invited_at, last_sent_at)
     select organisation_id, 'evl_' || i, id, 'jury-' || i || '@exemple.fr', 'Jury ' || i, 'per_1', 1, 1 from n, evaluation_sessions where id = ?1`,
  )
    .bind(session.id)
    .run();
  const invite = () =>
    owner.post(`${base}/evaluators`, {
      evaluators: [{ email: `une-${crypto.randomUUID()}@exemple.fr`, name: "Zélie Pruvost" }],
    });
  const between = beforeWriting(world, "session_evaluators", invite);
  expect([await codeOf(await invite()), between.done]).toEqual(["too_many_evaluators", true]);
});

test("nothing is accepted or declined once the results are published, and open sessions come first", async () => {
  const { owner, base, own, judges, session, path, programmeId } = await openSession(world, {
    dossiers: 1,
    evaluators: 1,
  });
  const [judgeOf] = judges;
  if (!judgeOf) throw new Error("Nobody judges.");
  world.clock.now += 1_000;
  const made = await owner.post(`${path}/evaluation-sessions`, { programmeId, title: "Second jury" });
  const { id } = await made.json<{ id: string }>();
  await owner.post(`${path}/evaluation-sessions/${id}/evaluators`, {
    evaluators: [{ email: judgeOf.email, name: judgeOf.name }],
  });
  const publish = (sessionId: string) =>
    env.DB.prepare("update evaluation_sessions set state = 'results_published' where id = ?1")
      .bind(sessionId)
      .run();
  await publish(id);
  const { data } = await (
    await judgeOf.get(`${path}/my/evaluation-sessions`)
  ).json<{ data: { id: string }[] }>();
  expect(data.map((one) => one.id)).toEqual([session.id, id]);
  await publish(session.id);
  for (const verb of ["decline", "accept"])
    expect(await codeOf(await judgeOf.post(`${own}/${verb}`, verb === "decline" ? {} : undefined))).toBe(
      "session_state_forbids",
    );
  expect(await (await owner.get(`${base}/evaluators`)).json()).toMatchObject({ data: [{ notStarted: 1 }] });
});
