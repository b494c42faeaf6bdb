import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { judge, marks, openSession } from "../support/evaluations.ts";
import { staffMember } from "../support/staff.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const json = async <T>(answer: Promise<Response>): Promise<T> => (await (await answer).json()) as T;

type Page = {
  data: { number: string; applicantName: string; mean: number | null }[];
  columns: string[];
  nextCursor: string | null;
};

/** Four dossiers, from best to worst, and a fifth that nobody judged. */
async function judged() {
  const opened = await openSession(world, { dossiers: 5, evaluators: 2 });
  const given = [
    [marks(5, 5), marks(5, 5)],
    [marks(4, 2), marks(4, 4)],
    [marks(3, 3), marks(3, 3)],
    [marks(4, 4), marks(0, 0)],
  ] as const;
  for (const [rank, answers] of given.entries())
    for (const [place, judgeOf] of opened.judges.entries())
      await judge(
        judgeOf,
        opened.own,
        opened.applicants[rank]?.dossierId ?? "",
        answers[place] ?? marks(0, 0),
      );
  await world.drain();
  return opened;
}
let opened: ReturnType<typeof judged> | undefined;
const scene = () => (opened ??= judged());

const view = {
  list: "results",
  name: "À retenir",
  sharing: "private",
  columns: ["rank", "mean", "crt_projet"],
  filters: [],
  sort: { column: "rank", direction: "asc" },
};

async function through(filters: object[], sort = view.sort): Promise<string> {
  const { owner, path, session } = await scene();
  const saved = await owner.post(`${path}/views`, { ...view, subject: session.id, filters, sort });
  expect(saved.status).toBe(201);
  const { id } = (await saved.json()) as { id: string };
  const page = await json<Page>(owner.get(`${path}/views/${id}/results`));
  return page.data.map(({ applicantName }) => applicantName.split(" ")[1]?.[0]).join("");
}

test.each([
  ["no filter, best first, what has no score last", [], "ABCDE"],
  ["a mean of at least", [{ column: "mean", operator: "at_least", values: [60] }], "ABC"],
  ["a mean under", [{ column: "mean", operator: "less", values: [60] }], "D"],
  ["no mean yet", [{ column: "mean", operator: "not_answered", values: [] }], "E"],
  ["the first two", [{ column: "rank", operator: "at_most", values: [2] }], "AB"],
  ["a mark of the grid, in points", [{ column: "crt_projet", operator: "at_least", values: [4] }], "AB"],
  ["evaluations given", [{ column: "finals", operator: "at_least", values: [2] }], "ABCD"],
  ["no disagreement", [{ column: "disagreement", operator: "any_of", values: [false] }], "ABCE"],
  ["a name, accents folded", [{ column: "applicant", operator: "contains", values: ["BOUVIÉR"] }], "B"],
  ["a number", [{ column: "number", operator: "contains", values: ["2026-000003"] }], "C"],
  ["a state", [{ column: "state", operator: "any_of", values: ["submitted"] }], "ABCDE"],
  ["no state of these", [{ column: "state", operator: "none_of", values: ["submitted"] }], ""],
  ["nothing prepared", [{ column: "pending", operator: "not_answered", values: [] }], "ABCDE"],
  [
    "several filters together",
    [
      { column: "mean", operator: "more", values: [50] },
      { column: "crt_projet", operator: "less", values: [5] },
    ],
    "BC",
  ],
])("a view of results keeps what its filters say: %s", async (_name, filters, expected) => {
  expect(await through(filters)).toBe(expected);
});

test("a view of results has its own order, and its pages follow each other", async () => {
  const { owner, path, session } = await scene();
  expect(await through([], { column: "number", direction: "desc" })).toBe("EDCBA");
  const { id } = await json<{ id: string }>(
    owner.post(`${path}/views`, {
      ...view,
      subject: session.id,
      sort: { column: "correctedRank", direction: "asc" },
    }),
  );
  const seen: string[] = [];
  for (let query = "?limit=2"; query !== "";) {
    const page = await json<Page>(owner.get(`${path}/views/${id}/results${query}`));
    expect(page.columns).toEqual(view.columns);
    seen.push(...page.data.map(({ number }) => number));
    query = page.nextCursor === null ? "" : `?limit=2&cursor=${page.nextCursor}`;
  }
  expect(new Set(seen).size).toBe(5);
});

test("a view of results is about a session that exists, and its columns are those of its grid", async () => {
  const { owner, path, session, programmeId } = await scene();
  for (const subject of [undefined, programmeId, "evs_01M7ZV3EG0NT5NNQ9QDNYKEYHA"]) {
    const refused = await owner.post(`${path}/views`, { ...view, subject });
    expect(await refused.json()).toMatchObject({ status: 422, errors: [{ pointer: "/subject" }] });
  }
  const unknown = await owner.post(`${path}/views`, { ...view, subject: session.id, columns: ["crt_autre"] });
  expect(await unknown.json()).toMatchObject({ status: 422, errors: [{ pointer: "/columns/0" }] });
  const listed = await json<{ data: { id: string; label: string }[] }>(
    owner.get(`${path}/views/columns?filter[list]=results&filter[subject]=${session.id}`),
  );
  expect(listed.data.map(({ id }) => id)).toContain("crt_projet");
  expect(listed.data.map(({ id }) => id)).not.toContain("crt_avis");
});

test("a private view of results is its author’s, and an evaluator sees none", async () => {
  const { owner, organisation, path, session, judges } = await scene();
  const manager = await staffMember(world, organisation.id, "manager");
  const { id } = await json<{ id: string }>(owner.post(`${path}/views`, { ...view, subject: session.id }));
  expect((await manager.get(`${path}/views/${id}/results`)).status).toBe(404);
  expect((await judges[0]?.get(`${path}/views/${id}/results`))?.status).toBeGreaterThanOrEqual(403);
  const dossiers = await json<{ id: string }>(
    owner.post(`${path}/views`, {
      ...view,
      list: "dossiers",
      columns: ["number"],
      sort: { column: "number", direction: "asc" },
    }),
  );
  expect((await owner.get(`${path}/views/${dossiers.id}/results`)).status).toBe(404);
});

test("the file of a view has its lines in its order and its columns alone", async () => {
  const { owner, path, base, session } = await scene();
  const { id: viewId } = await json<{ id: string }>(
    owner.post(`${path}/views`, {
      ...view,
      subject: session.id,
      columns: ["rank", "applicant", "mean", "crt_projet"],
      filters: [{ column: "mean", operator: "at_least", values: [60] }],
      sort: { column: "rank", direction: "desc" },
    }),
  );
  const { id } = await json<{ id: string }>(
    owner.post(
      `${base}/results/exports`,
      { format: "csv", viewId },
      { "Idempotency-Key": crypto.randomUUID() },
    ),
  );
  await world.drain();
  const file = await env.DB.prepare(
    "select f.key from jobs j join files f on f.id = j.result_file_id where j.id = ?1",
  )
    .bind(id)
    .first<{ key: string }>();
  const text = (await (await env.FILES.get(file?.key ?? ""))?.text()) ?? "";
  const [header, ...lines] = text.replace("\uFEFF", "").trim().split("\r\n");
  expect(header).toBe("Rang;Candidat;Moyenne (%);Qualité du projet");
  expect(lines.map((line) => line.split(";")[1])).toEqual([
    "Candidat Castel",
    "Candidat Bouvier",
    "Candidat Abadie",
  ]);
});
