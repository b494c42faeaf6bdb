import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { client } from "../support/client.ts";
import { beforeWriting } from "../support/between.ts";
import { deskOf, grid, judge, marks, openSession, sheetOf } from "../support/evaluations.ts";
import { day, wire } from "../support/open-programme.ts";
import { sessionCookie } from "../support/people.ts";
import { openWorld, startOfTime, type World } from "../support/world.ts";

const clock = { now: startOfTime };
const world = openWorld({}, clock);
const codeOf = async (answer: Response): Promise<string> => ((await answer.json()) as { code: string }).code;

async function oneOnOne(options: Parameters<typeof openSession>[1] = {}, where: World = world) {
  const opened = await openSession(where, { dossiers: 1, evaluators: 1, ...options });
  const [judgeOf] = opened.judges;
  const [dossier] = opened.applicants;
  if (!judgeOf || !dossier) throw new Error("Nobody to judge.");
  const path = `${opened.own}/dossiers/${dossier.dossierId}`;
  return { ...opened, evaluator: judgeOf, dossier, path };
}

const returnedTo = ({ email }: { email: string }) =>
  world.mails.filter(({ mail, to }) => mail.kind === "evaluation-returned" && to.email === email);

const evaluationIn = async (opened: Awaited<ReturnType<typeof oneOnOne>>) => {
  const seen = await opened.owner.get(`${opened.base}/dossiers/${opened.dossier.dossierId}`);
  const { evaluations } = (await seen.json()) as {
    evaluations: {
      id: string;
      state: string;
      verbs: string[];
      changed: boolean;
      changes: unknown;
      history: { verb: string; reason: string | null; byStaff: boolean }[];
    }[];
  };
  return evaluations;
};

test("what is typed in two tabs is kept criterion by criterion, and neither overwrites the other unseen", async () => {
  const { evaluator, path } = await oneOnOne();
  await evaluator.post(`${path}/start`);
  const first = evaluator.patch(
    `${path}/evaluation`,
    { answers: { crt_projet: { value: 3 } } },
    { "If-Match": '"2"' },
  );
  const second = evaluator.patch(
    `${path}/evaluation`,
    { answers: { crt_equipe: { value: 2 } } },
    { "If-Match": '"2"' },
  );
  const answers = await Promise.all([first, second]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  const refused = answers[0]?.status === 412 ? { crt_projet: { value: 3 } } : { crt_equipe: { value: 2 } };
  await evaluator.patch(`${path}/evaluation`, { answers: refused }, { "If-Match": '"3"' });
  const seen = await evaluator.get(path);
  expect(await seen.json()).toMatchObject({
    evaluation: { answers: { crt_projet: { value: 3 }, crt_equipe: { value: 2 } }, total: { points: 8 } },
  });
});

test("a mark outside the grid is refused where it stands, and nothing of the request is kept", async () => {
  const { evaluator, path } = await oneOnOne();
  await evaluator.post(`${path}/start`);
  const answers = { crt_projet: { value: 2 }, crt_equipe: { value: 9 }, crt_rien: { value: 1 } };
  const refused = await evaluator.patch(`${path}/evaluation`, { answers }, { "If-Match": '"2"' });
  expect(await refused.json()).toMatchObject({
    status: 422,
    errors: [{ pointer: "/answers/crt_equipe/value" }, { pointer: "/answers/crt_rien" }],
  });
  expect(await (await evaluator.get(path)).json()).toMatchObject({ evaluation: { answers: {}, version: 2 } });
});

test("a conflict closes the dossier at once, keeps its reason for staff, and the organisation is told", async () => {
  const opened = await oneOnOne();
  const { owner, path: organisationPath } = opened;
  const { version } = (await (await owner.get(organisationPath)).json()) as { version: number };
  await owner.patch(
    organisationPath,
    { identity: { contactEmail: "jury@exemple.fr" } },
    { "If-Match": `"${version}"` },
  );
  const wordless = await opened.evaluator.post(`${opened.path}/declare-conflict`);
  expect(await codeOf(wordless)).toBe("evaluation_reason_required");
  expect(
    (await opened.evaluator.post(`${opened.path}/declare-conflict`, { reason: "Ma sœur y travaille." }))
      .status,
  ).toBe(200);
  expect(await (await opened.evaluator.get(opened.path)).json()).toMatchObject({
    access: "hidden",
    number: null,
    dossier: null,
  });
  expect(await codeOf(await opened.evaluator.post(`${opened.path}/start`))).toBe("evaluation_state_forbids");
  expect(await evaluationIn(opened)).toMatchObject([
    {
      state: "conflict_declared",
      history: [{ verb: "declare_conflict", reason: "Ma sœur y travaille.", byStaff: false }],
    },
  ]);
});

test("a recusal is silent: the dossier leaves the desk, nothing is sent, and no spread brings it back", async () => {
  const opened = await oneOnOne();
  await world.drain();
  const before = world.mails.length;
  const [evaluation] = await evaluationIn(opened);
  await opened.owner.post(`${opened.base}/evaluations/${evaluation?.id}/recuse`, {
    reason: "Lien familial.",
  });
  await opened.owner.post(`${opened.base}/spreads`, { perDossier: 1 });
  await world.drain();
  expect(await deskOf(opened.evaluator, opened.own)).toEqual([]);
  expect((await opened.evaluator.get(opened.path)).status).toBe(404);
  expect(world.mails).toHaveLength(before);
  const session = await (await opened.owner.get(opened.base)).json();
  expect(session).toMatchObject({ spread: { summary: { added: 0, shortDossiers: 1 } } });
});

test("a page of the desk, and where it ends, are made of what is shown alone", async () => {
  const rights = { dossiers: "assigned" as const };
  const { owner, base, own, judges, applicants } = await openSession(world, {
    dossiers: 5,
    evaluators: 2,
    rights,
  });
  const [first, second] = judges;
  const ids = applicants.map(({ dossierId }) => dossierId);
  const evaluationsOf = async (dossierId: string | undefined) =>
    (
      await (
        await owner.get(`${base}/dossiers/${dossierId}`)
      ).json<{ evaluations: { id: string; evaluatorId: string }[] }>()
    ).evaluations;
  for (const dossierId of ids.slice(0, 3))
    for (const { id, evaluatorId } of await evaluationsOf(dossierId))
      if (evaluatorId === first?.evaluatorId)
        await owner.post(`${base}/evaluations/${id}/${dossierId === ids[2] ? "cancel" : "recuse"}`, {
          reason: "Lien familial.",
        });
  for (const { id, evaluatorId } of await evaluationsOf(ids[4]))
    if (evaluatorId === second?.evaluatorId)
      await owner.post(`${base}/evaluations/${id}/recuse`, { reason: "Lien familial." });
  const walk = async (query: string) => {
    const seen: (string | undefined)[] = [];
    for (let cursor = ""; ;) {
      const page = (await (await first?.get(`${own}/dossiers?limit=1${query}${cursor}`))?.json()) as {
        data: { dossierId: string; number: string }[];
        nextCursor: string | null;
      };
      expect(page.data.length).toBeLessThanOrEqual(1);
      seen.push(...page.data.map(({ dossierId }) => dossierId));
      if (page.nextCursor === null) return seen;
      expect(page.data).toHaveLength(1);
      cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
    }
  };
  expect(await walk("")).toEqual([ids[3], ids[4]]);
  expect(await walk("&filter[state]=recused,cancelled")).toEqual([]);
  expect(await walk("&among=all")).toEqual([ids[2], ids[3], ids[4]]);
  expect(await (await first?.get(own))?.json()).toMatchObject({ nextDossierId: ids[3] });
});

test("whoever abstains may be asked again, and finds what they had written", async () => {
  const opened = await oneOnOne();
  await opened.evaluator.post(`${opened.path}/start`);
  await opened.evaluator.patch(`${opened.path}/evaluation`, { answers: marks(3, 3) }, { "If-Match": '"2"' });
  await opened.evaluator.post(`${opened.path}/abstain`);
  expect(await deskOf(opened.evaluator, opened.own)).toMatchObject([
    { access: "hidden", state: "abstained" },
  ]);
  const [evaluation] = await evaluationIn(opened);
  const dueAt = wire(clock.now + 30 * day);
  await opened.owner.post(`${opened.base}/evaluations/${evaluation?.id}/reopen`, { dueAt });
  await world.drain();
  expect(returnedTo(opened.evaluator)).toHaveLength(1);
  expect(await (await opened.evaluator.get(opened.path)).json()).toMatchObject({
    access: "announced",
    evaluation: { state: "not_started", deadline: dueAt, answers: { crt_projet: { value: 3 } } },
  });
});

test("staff give a final evaluation back with a reason, and only then does its score stop counting", async () => {
  const opened = await oneOnOne();
  await judge(opened.evaluator, opened.own, opened.dossier.dossierId, marks(4, 4));
  expect(
    await codeOf(
      await opened.evaluator.patch(
        `${opened.path}/evaluation`,
        { answers: marks(1, 1) },
        { "If-Match": '"4"' },
      ),
    ),
  ).toBe("evaluation_state_forbids");
  const [evaluation] = await evaluationIn(opened);
  const back = `${opened.base}/evaluations/${evaluation?.id}/return-to-draft`;
  expect(await codeOf(await opened.owner.post(back))).toBe("evaluation_reason_required");
  await opened.owner.post(back, { reason: "Précisez votre avis." });
  await world.drain();
  const results = await (await opened.owner.get(`${opened.base}/results`)).json();
  expect(results).toMatchObject({ data: [{ finals: 0, mean: null, rank: null, live: 1 }] });
  expect(await (await opened.evaluator.get(opened.path)).json()).toMatchObject({
    evaluation: { state: "draft", message: "Précisez votre avis.", answers: { crt_projet: { value: 4 } } },
  });
  expect(returnedTo(opened.evaluator)).toMatchObject([{ mail: { message: "Précisez votre avis." } }]);
});

test("criteria freeze at the first final evaluation, but for what evaluators read", async () => {
  const opened = await oneOnOne();
  await judge(opened.evaluator, opened.own, opened.dossier.dossierId, marks(4, 4));
  const { version } = (await (await opened.owner.get(opened.base)).json()) as { version: number };
  const save = (changed: unknown) =>
    opened.owner.put(`${opened.base}/grid`, { grid: changed }, { "If-Match": `"${version}"` });
  const heavier = {
    criteria: grid.criteria.map((one) => (one.type === "score" ? { ...one, weight: 9 } : one)),
  };
  expect(await (await save(heavier)).json()).toMatchObject({
    code: "grid_frozen",
    errors: [{ pointer: "/criteria/0/weight" }, { pointer: "/criteria/1/weight" }],
  });
  const renamed = { criteria: grid.criteria.map((one) => ({ ...one, label: `${one.label} (sur 5)` })) };
  expect((await save(renamed)).status).toBe(200);
});

test("a grid that changes while somebody finalises never mixes with their marks", async () => {
  const opened = await oneOnOne();
  await opened.evaluator.post(`${opened.path}/start`);
  await opened.evaluator.patch(`${opened.path}/evaluation`, { answers: marks(4, 4) }, { "If-Match": '"2"' });
  const { version } = (await (await opened.owner.get(opened.base)).json()) as { version: number };
  const { seenHash } = await sheetOf(opened.evaluator, opened.own, opened.dossier.dossierId);
  const wider = { criteria: grid.criteria.map((one) => (one.type === "score" ? { ...one, max: 10 } : one)) };
  const [saved, finalised] = await Promise.all([
    opened.owner.put(`${opened.base}/grid`, { grid: wider }, { "If-Match": `"${version}"` }),
    opened.evaluator.post(`${opened.path}/finalise`, { seenHash }, { "If-Match": '"3"' }),
  ]);
  const won = [saved, finalised].filter(({ status }) => status === 200);
  expect(won.length).toBeGreaterThan(0);
  const stored = await env.DB.prepare(
    "select e.score, s.grid, s.first_final_at from evaluations e join evaluation_sessions s on s.id = e.session_id where s.id = ?1",
  )
    .bind(opened.session.id)
    .first<{ score: number | null; grid: string; first_final_at: number | null }>();
  const isWide = stored?.grid.includes('"max":10');
  const scored = { score: isWide ? 4000 : 8000, first_final_at: clock.now };
  expect(stored).toMatchObject(finalised.status === 200 ? scored : { score: null, first_final_at: null });
});

test("each evaluation keeps the version it judged and shows what changed since, hidden answers apart", async () => {
  const opened = await oneOnOne();
  const { dossierId } = opened.dossier;
  await opened.evaluator.post(`${opened.path}/start`);
  const before = await sheetOf(opened.evaluator, opened.own, dossierId);
  expect(before.changes).toMatchObject({ answers: [] });
  await env.DB.prepare(
    "update dossier_answers set value = ?1 where dossier_id = ?2 and field_id = 'fld_titre'",
  )
    .bind(JSON.stringify("Théâtre d’automne"), dossierId)
    .run();
  const after = await sheetOf(opened.evaluator, opened.own, dossierId);
  expect(after.changes?.answers).toEqual([
    {
      fieldId: "fld_titre",
      label: "Titre du projet",
      question: { id: "fld_titre", type: "short_text", label: "Titre du projet", options: [], fields: [] },
      before: "Théâtre d’été à l’hôpital",
      after: "Théâtre d’automne",
    },
  ]);
  await opened.evaluator.patch(`${opened.path}/evaluation`, { answers: marks(4, 4) }, { "If-Match": '"2"' });
  const finalising = (body: object, version = 3) =>
    opened.evaluator.post(`${opened.path}/finalise`, body, { "If-Match": `"${version}"` });
  const blindly = await finalising({ seenHash: before.seenHash });
  expect(await codeOf(blindly)).toBe("judged_dossier_changed");
  expect(await (await finalising({})).json()).toMatchObject({
    status: 422,
    errors: [{ pointer: "/seenHash" }],
  });
  expect((await finalising({ seenHash: after.seenHash })).status).toBe(200);
  expect(await evaluationIn(opened)).toMatchObject([{ changed: false }]);
  await env.DB.prepare(
    "update dossier_answers set value = ?1 where dossier_id = ?2 and field_id = 'fld_titre'",
  )
    .bind(JSON.stringify("Théâtre d’hiver"), dossierId)
    .run();
  expect(await evaluationIn(opened)).toMatchObject([
    { changed: true, changes: { answers: [{ before: "Théâtre d’automne", after: "Théâtre d’hiver" }] } },
  ]);
});

test("marks written in another tab are read before they are finalised", async () => {
  const opened = await oneOnOne();
  await opened.evaluator.post(`${opened.path}/start`);
  const save = (mark: number, version: number) =>
    opened.evaluator.patch(
      `${opened.path}/evaluation`,
      { answers: marks(mark, mark) },
      { "If-Match": `"${version}"` },
    );
  await save(4, 2);
  const { seenHash } = await sheetOf(opened.evaluator, opened.own, opened.dossier.dossierId);
  await save(1, 3);
  const finalising = (version: number) =>
    opened.evaluator.post(`${opened.path}/finalise`, { seenHash }, { "If-Match": `"${version}"` });
  expect(await codeOf(await finalising(3))).toBe("stale_version");
  const meanwhile = beforeWriting(world, "judged_dossiers", () => save(2, 4));
  expect(await codeOf(await finalising(4))).toBe("stale_version");
  expect(meanwhile.done).toBe(true);
  expect(await (await finalising(5)).json()).toMatchObject({ total: { score: 4000 } });
});

test("phases say when one judges and what one sees of the others", async () => {
  const rights = { othersEvaluations: "after_own" as const, dossiers: "all" as const, blind: false };
  const opened = await openSession(world, { dossiers: 2, evaluators: 2, rights });
  const [first, second] = opened.judges;
  const [one, two] = opened.applicants.map(({ dossierId }) => dossierId);
  if (!first || !second || !one || !two) throw new Error("Nobody to judge.");
  await judge(second, opened.own, one, marks(5, 5));
  await first.post(`${opened.own}/dossiers/${one}/start`);
  const during = await sheetOf(first, opened.own, one);
  expect(during).toMatchObject({ others: [], dossier: { applicant: { name: "Candidat Abadie" } } });
  await judge(first, opened.own, one, marks(1, 1));
  expect(await sheetOf(first, opened.own, one)).toMatchObject({
    others: [{ evaluatorName: null, score: 10000 }],
  });
  clock.now += 11 * day;
  const returning = client(world, { cookie: await sessionCookie(world, first.personId) });
  const late = await returning.post(`${opened.own}/dossiers/${two}/start`);
  expect(await codeOf(late)).toBe("evaluation_too_late");
  clock.now -= 11 * day;
});
