import { env } from "cloudflare:workers";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";

import { aggregate } from "#domain/evaluations/aggregate";
import { scoreOf } from "#domain/evaluations/evaluation-builder";
import { rankDossiers } from "#domain/evaluations/ranking";
import { completeDossier } from "../support/dossiers.ts";
import { judge, marks, openSession } from "../support/evaluations.ts";
import { measured } from "../support/measured.ts";
import { openWorld, startOfTime } from "../support/world.ts";

const clock = { now: startOfTime };
const { d1, take } = measured(env.DB);
const world = openWorld({ d1 }, clock);

type Line = {
  dossierId: string;
  number: string;
  mean: number | null;
  median: number | null;
  spread: number | null;
  finals: number;
  rank: number | null;
  correctedRank: number | null;
  correctedMean: number | null;
  evaluations: { id: string; evaluatorId: string; score: number | null; state: string }[];
};
type Page = { data: Line[]; nextCursor: string | null };

/** A session of dossiers judged by everybody, its marks a fixed scramble. */
async function judgedSession(dossiers: number, evaluators: number) {
  const opened = await openSession(world, { dossiers, evaluators });
  for (const [rank, one] of opened.judges.entries())
    for (const [index, { dossierId }] of opened.applicants.entries())
      await judge(
        one,
        opened.own,
        dossierId,
        marks((index * 7 + rank * 5) % 6, (index + rank * 2) % 6, `Avis ${rank}`),
      );
  await world.drain();
  return opened;
}

test("an evaluation where nothing applies is final, and weighs nothing in the figures", async () => {
  const asked = {
    criteria: ["projet", "equipe"].map((name) => scoreOf(name, { notApplicable: true })),
  };
  const { owner, base, own, applicants, judges } = await openSession(world, { dossiers: 1, asked });
  const nothing = { crt_projet: { notApplicable: true }, crt_equipe: { notApplicable: true } } as const;
  for (const [rank, one] of judges.entries())
    await judge(one, own, applicants[0]?.dossierId ?? "", rank === 0 ? nothing : marks(4, 4));
  const { data } = await (await owner.get(`${base}/results`)).json<Page>();
  const scored = data[0]?.evaluations.find(({ score }) => score !== null)?.score;
  expect(scored).toBeGreaterThan(0);
  expect(data).toMatchObject([{ finals: 2, mean: scored, median: scored, spread: 0 }]);
});

test("a dossier that fell keeps its figures and leaves its place to the next one, until it comes back", async () => {
  const { owner, base, applicants, own, judges } = await openSession(world, { dossiers: 3, evaluators: 1 });
  const [best] = applicants;
  if (!best || !judges[0]) throw new Error("Nobody to judge.");
  for (const [rank, { dossierId }] of applicants.entries())
    await judge(judges[0], own, dossierId, marks(5 - rank, 5 - rank));
  await world.drain();
  const ranks = async () => {
    await world.tick("* * * * *");
    await world.drain();
    const { data } = await (await owner.get(`${base}/results`)).json<Page>();
    return applicants.map(({ dossierId }) => {
      const line = data.find((one) => one.dossierId === dossierId);
      return [line?.rank, line?.correctedRank, line?.finals];
    });
  };
  const places = (...given: (number | null)[]) => given.map((rank) => [rank, rank, 1]);
  expect(await ranks()).toEqual(places(1, 2, 3));
  await best.applicant.post(`${best.base}/withdraw`, {});
  expect(await ranks()).toEqual(places(null, 1, 2));
  await best.applicant.post(`${best.base}/take-up`, {});
  await best.applicant.post(`${best.base}/submit`, {});
  expect(await ranks()).toEqual(places(1, 2, 3));
});

test("figures and both rankings are those of the rules, and pages follow each other in every order", async () => {
  const { owner, base } = await judgedSession(5, 3);
  const pageOf = async (query: string) =>
    (await (await owner.get(`${base}/results?${query}`)).json()) as Page;
  const { data } = await pageOf("limit=100");
  const scores = data.flatMap(({ dossierId, evaluations }) =>
    evaluations.map(({ evaluatorId, score }) => ({ dossierId, evaluatorId, score: score ?? 0 })),
  );
  const ranking = new Map(
    rankDossiers(
      data.map(({ dossierId }) => dossierId),
      scores,
      { average: "mean" },
    ).map((one) => [one.dossierId, one]),
  );
  for (const line of data) {
    const figures = aggregate(line.evaluations.map(({ score }) => score ?? 0));
    const ranked = ranking.get(line.dossierId);
    expect([line.finals, line.mean, line.median, line.spread]).toEqual([
      figures?.count,
      figures?.mean,
      figures?.median,
      figures?.spread,
    ]);
    expect([line.rank, line.correctedRank, line.correctedMean]).toEqual([
      ranked?.rank,
      ranked?.correctedRank,
      ranked?.corrected?.mean,
    ]);
  }
  for (const sort of ["rank", "-rank", "correctedRank", "number", "live"]) {
    const numbers: string[] = [];
    let cursor = "";
    do {
      const page = await pageOf(`sort=${sort}&limit=2${cursor}`);
      numbers.push(...page.data.map(({ number }) => number));
      cursor = page.nextCursor === null ? "" : `&cursor=${encodeURIComponent(page.nextCursor)}`;
    } while (cursor !== "");
    expect(new Set(numbers).size).toBe(5);
    expect(numbers).toEqual((await pageOf(`sort=${sort}&limit=100`)).data.map(({ number }) => number));
  }
});

test("what has no rank comes last, the best first or the last first", async () => {
  const { owner, base, own, applicants, judges } = await openSession(world, { dossiers: 3, evaluators: 1 });
  const [first, second, unmarked] = applicants.map(({ dossierId }) => dossierId);
  const [one] = judges;
  if (!one || !first || !second) throw new Error("Nobody to judge.");
  await judge(one, own, first, marks(5, 5));
  await judge(one, own, second, marks(1, 1));
  await world.drain();
  const order = async (sort: string) => {
    const page = await (await owner.get(`${base}/results?sort=${sort}&limit=2`)).json<Page>();
    const rest = `&cursor=${encodeURIComponent(page.nextCursor ?? "")}`;
    const next = await (await owner.get(`${base}/results?sort=${sort}&limit=2${rest}`)).json<Page>();
    return [...page.data, ...next.data].map(({ dossierId }) => dossierId);
  };
  expect(await order("rank")).toEqual([first, second, unmarked]);
  expect(await order("-rank")).toEqual([second, first, unmarked]);
});

test("a dossier is sent beside thousands of evaluations of others without reading them", async () => {
  const { organisation, path, programmeId, session, applicants, judges } = await openSession(world, {
    dossiers: 1,
    evaluators: 1,
  });
  const planted = `select organisation_id, substr(id, 1, 20) || printf('%010d', i), `;
  const numbers = "with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000)";
  await env.DB.batch([
    env.DB.prepare(
      `${numbers} insert into dossiers (organisation_id, id, programme_id, revision_id, person_id, applicant_name,
         applicant_email, applicant_key, state, created_at, updated_at, submitted_at)
       ${planted} programme_id, revision_id, person_id, applicant_name, applicant_email, applicant_key, 'submitted',
         created_at, updated_at, submitted_at from n, (select * from dossiers where id = ?1)`,
    ).bind(applicants[0]?.dossierId),
    env.DB.prepare(
      `${numbers} insert into evaluations (organisation_id, id, session_id, dossier_id, evaluator_id, state, answers,
         assigned_at, updated_at)
       ${planted} ?2, substr(?1, 1, 20) || printf('%010d', i), ?3, iif(i % 2, 'not_started', 'final'), '{}', 1, 1
       from n, (select organisation_id, id from evaluations where dossier_id = ?1)`,
    ).bind(applicants[0]?.dossierId, session.id, judges[0]?.evaluatorId),
  ]);
  const count = env.DB.prepare("select count(*) as n from evaluations where organisation_id = ?1");
  expect(await count.bind(organisation.id).first("n")).toBe(2001);
  const { applicant, base } = await completeDossier(world, path, programmeId);
  take();
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  expect(take().rowsRead).toBeLessThanOrEqual(100);
});

test("a page of results reads at most ten rows a line, five evaluations each", async () => {
  const { owner, base } = await judgedSession(6, 5);
  await owner.get(`${base}/results`);
  take();
  const { data } = (await (await owner.get(`${base}/results?limit=6`)).json()) as Page;
  const { trips, rowsRead } = take();
  expect(trips).toBe(1);
  expect(data.map(({ evaluations }) => evaluations.length)).toEqual([5, 5, 5, 5, 5, 5]);
  const proof = 6;
  expect(rowsRead - proof).toBeLessThanOrEqual(10 * data.length);
});

test("the threshold of the session says who disagrees, and the average it follows says who is first", async () => {
  const { owner, base } = await judgedSession(4, 3);
  const disagreeing = async () =>
    ((await (await owner.get(`${base}/results?filter[disagreement]=yes`)).json()) as Page).data.length;
  const edit = async (body: object) => {
    const { version } = (await (await owner.get(base)).json()) as { version: number };
    await owner.patch(base, body, { "If-Match": `"${version}"` });
    await world.drain();
  };
  await edit({ disagreement: 1 });
  expect(await disagreeing()).toBe(4);
  await edit({ disagreement: 10_000 });
  expect(await disagreeing()).toBe(0);
  await edit({ average: "median" });
  const { data } = (await (await owner.get(`${base}/results`)).json()) as Page;
  const medians = data.map(({ median }) => median ?? 0);
  expect(medians).toEqual(medians.toSorted((a, b) => b - a));
});

test("dossiers are found by applicant, by number and by how few evaluate them", async () => {
  const { owner, base } = await judgedSession(3, 2);
  const all = ((await (await owner.get(`${base}/results?sort=number`)).json()) as Page).data;
  const found = async (query: string) =>
    ((await (await owner.get(`${base}/results?sort=number&${query}`)).json()) as Page).data.map(
      ({ number }) => number,
    );
  const [first, second, third] = all.map(({ number }) => number);
  const { evaluations } = all[1] ?? { evaluations: [] };
  await owner.post(`${base}/evaluations/${evaluations[0]?.id}/cancel`);
  expect(await found("filter[live]=1")).toEqual([second]);
  expect(await found("filter[live]=2")).toEqual([first, second, third]);
  expect(await found("q=BOUVIER")).toEqual([second]);
  expect(await found(`q=${third}`)).toEqual([third]);
  expect(await found("q=bouvier&filter[live]=0")).toEqual([]);
});

test.each([
  ["dossiers", 2, "Numéro;Candidat;E-mail;Évaluations rendues;Évaluations confiées;Moyenne (%)"],
  ["evaluations", 4, "Numéro;Candidat;E-mail;Évaluateur;Total (%)"],
])("results are exported with a line for each of %s", async (lines, count, header) => {
  const { owner, base } = await judgedSession(2, 2);
  const started = await owner.post(
    `${base}/results/exports`,
    { format: "csv", lines },
    { "Idempotency-Key": crypto.randomUUID() },
  );
  const { id } = (await started.json()) as { id: string };
  await world.drain();
  const file = await env.DB.prepare(
    "select f.key from jobs j join files f on f.id = j.result_file_id where j.id = ?1",
  )
    .bind(id)
    .first<{ key: string }>();
  const text = (await (await env.FILES.get(file?.key ?? ""))?.text()) ?? "";
  expect(text).toContain(header);
  expect(text.trim().split("\r\n")).toHaveLength(count + 1);
  expect(text).toContain("Avis 0");
});

test.each([
  ["fr", "Évaluations"],
  ["en", "Evaluations"],
])("the sheet of a workbook is named in the language asked: %s", async (locale, name) => {
  const { owner, base } = await judgedSession(1, 1);
  const asked = { format: "xlsx", lines: "dossiers", locale };
  const started = owner.post(`${base}/results/exports`, asked, { "Idempotency-Key": crypto.randomUUID() });
  const { id } = await (await started).json<{ id: string }>();
  await world.drain();
  const file = await env.DB.prepare(
    "select f.key from jobs j join files f on f.id = j.result_file_id where j.id = ?1",
  )
    .bind(id)
    .first<{ key: string }>();
  const bytes = await (await env.FILES.get(file?.key ?? ""))?.bytes();
  const { "xl/workbook.xml": workbook } = unzipSync(bytes ?? new Uint8Array());
  expect(strFromU8(workbook ?? new Uint8Array())).toContain(`name="${name}"`);
});

test("a ranking that a late score went past is made again by the clock", async () => {
  const { owner, base, session } = await judgedSession(2, 1);
  await env.DB.prepare("update evaluation_sessions set scores_version = scores_version + 1 where id = ?1")
    .bind(session.id)
    .run();
  expect(await (await owner.get(`${base}/results`)).json()).toMatchObject({ upToDate: false });
  clock.now += 61_000;
  await world.tick("* * * * *");
  await world.drain();
  expect(await (await owner.get(`${base}/results`)).json()).toMatchObject({ upToDate: true });
});
