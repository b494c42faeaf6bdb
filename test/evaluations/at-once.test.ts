import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { aggregate } from "#domain/evaluations/aggregate";
import { beforeWriting } from "../support/between.ts";
import { judge, marks, openSession, readySession, type Sheet } from "../support/evaluations.ts";
import { staffMember } from "../support/staff.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

test("evaluators who judge the same dossier at once lose nothing, and its figures are theirs all", async () => {
  const { owner, base, own, judges, applicants } = await openSession(world, { dossiers: 2, evaluators: 5 });
  const given = judges.flatMap((judgeOf, rank) =>
    applicants.map(({ dossierId }) => ({ judgeOf, dossierId, mark: rank })),
  );
  const answers = await Promise.all(
    given.map(({ judgeOf, dossierId, mark }) => judge(judgeOf, own, dossierId, marks(mark, 5 - mark))),
  );
  expect(answers.map(({ status }) => status)).toEqual(given.map(() => 200));
  await world.drain();
  const { data } = (await (await owner.get(`${base}/results`)).json()) as {
    data: {
      evaluations: { score: number }[];
      mean: number;
      median: number;
      spread: number;
      lowest: number;
      highest: number;
      finals: number;
      rank: number;
    }[];
  };
  for (const line of data) {
    const figures = aggregate(line.evaluations.map(({ score }) => score));
    const { mean, median, spread, lowest, highest, finals: count } = line;
    expect({ count, mean, median, spread, lowest, highest }).toEqual(figures);
    expect(line.rank).toBe(1);
  }
  expect(await (await owner.get(base)).json()).toMatchObject({
    counts: { finals: 10, drafts: 0, notStarted: 0 },
  });
});

test("a double click finalises once", async () => {
  const { own, judges, applicants, session } = await openSession(world, { dossiers: 1, evaluators: 1 });
  const [judgeOf] = judges;
  const dossier = `${own}/dossiers/${applicants[0]?.dossierId}`;
  await judgeOf?.post(`${dossier}/start`);
  await judgeOf?.patch(`${dossier}/evaluation`, { answers: marks(3, 3) }, { "If-Match": '"2"' });
  const { seenHash } = (await (await judgeOf?.get(dossier))?.json<Sheet>()) ?? { seenHash: "" };
  const answers = await Promise.all(
    [1, 2, 3].map(() => judgeOf?.post(`${dossier}/finalise`, { seenHash }, { "If-Match": '"3"' })),
  );
  expect(answers.map((answer) => answer?.status).toSorted()).toEqual([200, 409, 409]);
  const rows = await env.DB.prepare(
    "select m.verb from evaluation_moves m join evaluations e on e.id = m.evaluation_id where e.session_id = ?1 order by m.position",
  )
    .bind(session.id)
    .all();
  expect(rows.results).toEqual([{ verb: "start" }, { verb: "finalise" }]);
});

test("two managers who assign and spread at once double nothing and undo nothing", async () => {
  const { owner, organisation, base, applicants, judges } = await readySession(world, {
    dossiers: 4,
    evaluators: 3,
  });
  const manager = await staffMember(world, organisation.id, "manager");
  const everything = {
    dossierIds: applicants.map(({ dossierId }) => dossierId),
    evaluatorIds: judges.slice(0, 2).map(({ evaluatorId }) => evaluatorId),
  };
  const answers = await Promise.all([
    owner.post(`${base}/assignments`, everything),
    manager.post(`${base}/assignments`, everything),
    owner.post(`${base}/spreads`, { perDossier: 2 }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 202]);
  await world.drain();
  const { data } = (await (await owner.get(`${base}/evaluators`)).json()) as {
    data: { notStarted: number }[];
  };
  expect(data.map(({ notStarted }) => notStarted).toSorted()).toEqual([0, 4, 4]);
});

test("two managers who edit, invite and move at once: each keeps what they did, or is told to look again", async () => {
  const { owner, organisation, base, judges } = await readySession(world, { dossiers: 1, evaluators: 1 });
  const manager = await staffMember(world, organisation.id, "manager");
  const { version } = (await (await owner.get(base)).json()) as { version: number };
  const edits = await Promise.all([
    owner.patch(base, { title: "Jury du matin" }, { "If-Match": `"${version}"` }),
    manager.patch(base, { instructions: "Lisez tout." }, { "If-Match": `"${version}"` }),
  ]);
  expect(edits.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  const same = { evaluators: [{ email: "double@exemple.fr", name: "Double" }] };
  await Promise.all([owner.post(`${base}/evaluators`, same), manager.post(`${base}/evaluators`, same)]);
  const listed = (await (await owner.get(`${base}/evaluators`)).json()) as { data: unknown[] };
  expect(listed.data).toHaveLength(judges.length + 1);
  const opened = await Promise.all([owner.post(`${base}/open`), manager.post(`${base}/open`)]);
  expect(opened.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  await world.drain();
  expect(
    world.mails.filter(
      ({ mail, to }) => mail.kind === "evaluation-opened" && to.email === "double@exemple.fr",
    ),
  ).toHaveLength(1);
  expect(
    world.mails.filter(
      ({ mail, to }) => mail.kind === "evaluator-invitation" && to.email === "double@exemple.fr",
    ),
  ).toHaveLength(1);
});

test("a session that staff edit while somebody marks and finalises is no hindrance to them", async () => {
  const { owner, base, own, judges, applicants } = await openSession(world, { dossiers: 1, evaluators: 1 });
  const [judgeOf] = judges;
  const dossier = `${own}/dossiers/${applicants[0]?.dossierId}`;
  const edit = async (title: string) => {
    const { version } = await (await owner.get(base)).json<{ version: number }>();
    const edited = await owner.patch(base, { title }, { "If-Match": `"${version}"` });
    expect(edited.status).toBe(200);
  };
  await judgeOf?.post(`${dossier}/start`);
  const saving = beforeWriting(world, "evaluations", () => edit("Jury du matin"));
  const saved = await judgeOf?.patch(
    `${dossier}/evaluation`,
    { answers: marks(3, 3) },
    { "If-Match": '"2"' },
  );
  const { seenHash } = (await (await judgeOf?.get(dossier))?.json<Sheet>()) ?? { seenHash: "" };
  const finalising = beforeWriting(world, "evaluations", () => edit("Jury du soir"));
  const finalised = await judgeOf?.post(`${dossier}/finalise`, { seenHash }, { "If-Match": '"3"' });
  expect([saving.done, finalising.done]).toEqual([true, true]);
  expect([saved?.status, finalised?.status]).toEqual([200, 200]);
});

test("a session that closes while somebody writes keeps what was saved before, and nothing after", async () => {
  const { owner, base, own, judges, applicants } = await openSession(world, { dossiers: 1, evaluators: 1 });
  const [judgeOf] = judges;
  const dossier = `${own}/dossiers/${applicants[0]?.dossierId}`;
  await judgeOf?.post(`${dossier}/start`);
  const [saved] = await Promise.all([
    judgeOf?.patch(`${dossier}/evaluation`, { answers: marks(2, 2) }, { "If-Match": '"2"' }),
    owner.post(`${base}/close`),
  ]);
  const late = await judgeOf?.patch(`${dossier}/evaluation`, { answers: marks(5, 5) }, { "If-Match": '"3"' });
  expect(late?.status).toBe(409);
  const sheet = (await (await judgeOf?.get(dossier))?.json()) as { evaluation: { answers: object } };
  expect(sheet.evaluation.answers).toEqual(saved?.status === 200 ? marks(2, 2) : {});
});

test("a slow ranking never takes the place of a later one", async () => {
  const { owner, organisation, base, own, judges, applicants, session } = await openSession(world, {
    dossiers: 2,
    evaluators: 1,
  });
  const [judgeOf] = judges;
  const [one, other] = applicants.map(({ dossierId }) => dossierId);
  if (!judgeOf || !one || !other) throw new Error("Nobody to judge.");
  await judge(judgeOf, own, one, marks(2, 2));
  world.waiting.length = 0;
  const message = (id: string) => ({
    id,
    organisationId: organisation.id,
    kind: "evaluations.rank" as const,
    sessionId: session.id,
  });
  const [slow, later] = [message(`msg_slow:${session.id}`), message(`msg_later:${session.id}`)];
  for (const { id, organisationId, ...body } of [slow, later])
    await env.DB.prepare(
      "insert into outbox (id, organisation_id, kind, payload, due_at) values (?1, ?2, ?3, ?4, ?5)",
    )
      .bind(id, organisationId, body.kind, JSON.stringify(body), world.clock.now)
      .run();
  const between = beforeWriting(world, "evaluation_sessions", async () => {
    await judge(judgeOf, own, other, marks(5, 5));
    await world.deliver([later]);
  });
  await world.deliver([slow]);
  expect(between.done).toBe(true);
  const { data } = await (
    await owner.get(`${base}/results?sort=number`)
  ).json<{ data: { rank: number }[] }>();
  expect(data.map(({ rank }) => rank)).toEqual([2, 1]);
  const versions = env.DB.prepare(
    "select scores_version - ranked_version as behind from evaluation_sessions where id = ?1",
  );
  expect(await versions.bind(session.id).first()).toEqual({ behind: 0 });
});
