import { expect, test } from "vitest";

import { beforeAsking } from "../support/between.ts";
import { measured } from "../support/measured.ts";
import { staffMember } from "../support/staff.ts";
import { ownerWithOrganisation, signedIn, type SignedIn } from "../support/people.ts";
import { completeDossier } from "../support/dossiers.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const counted = measured((await import("cloudflare:workers")).env.DB);
const world = openWorld({ d1: counted.d1 });

type Row = { id: string; applicantName: string; state: string; cells: Record<string, unknown> };
type Page = { data: Row[]; columns: string[]; complete: boolean; nextCursor: string | null };

async function openCall() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  return { owner, organisation, path, programmeId };
}

type Answers = { name: string; titre?: string; genre?: string; debut?: string; montant?: number };

/** A dossier sent with these answers. */
async function sent(path: string, programmeId: string, { name, titre, genre, debut, montant }: Answers) {
  const dossier = await completeDossier(world, path, programmeId, name);
  const answer = async (field: string, value: unknown, version: number) =>
    value === undefined
      ? undefined
      : dossier.applicant.put(`${dossier.base}/answers/${field}`, { value, version });
  await answer("fld_titre", titre, 1);
  await answer("fld_genre", genre, 1);
  await answer("fld_debut", debut, 0);
  await answer("fld_montant", montant, 1);
  expect((await dossier.applicant.post(`${dossier.base}/submit`)).status).toBe(200);
  world.clock.now += 60_000;
  return dossier;
}

const base = {
  list: "dossiers",
  name: "Théâtre par nombre de participants",
  sharing: "private",
  columns: ["number", "applicant", "fld_titre", "fld_montant"],
  filters: [],
  sort: { column: "fld_montant", direction: "desc" },
};
type View = { id: string; version: number; sharing: string; name: string };

const save = async (who: SignedIn, path: string, programmeId: string, view: object = {}): Promise<View> => {
  const answer = await who.post(`${path}/views`, { ...base, subject: programmeId, ...view });
  expect(answer.status).toBe(201);
  return (await answer.json()) as View;
};
const pageOf = async (who: SignedIn, path: string, view: { id: string }, query = ""): Promise<Page> => {
  const answer = await who.get(`${path}/views/${view.id}/dossiers${query}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Page;
};
const namesOf = ({ data }: Page) => data.map(({ applicantName }) => applicantName);

const people: readonly Answers[] = [
  { name: "Álvaro", titre: "Œdipe roi", genre: "opt_theatre", debut: "2027-03-01", montant: 8 },
  { name: "Bérénice", titre: "Le Lac", genre: "opt_danse", debut: "2027-01-15", montant: 30 },
  { name: "Chloé", titre: "Été indien", genre: "opt_theatre", montant: 13 },
  { name: "Dimitri", titre: "Hiver", genre: "opt_theatre", debut: "2027-02-01", montant: 100 },
];

test("a view filters on an answer, orders by another, and shows the answers it names", async () => {
  const { owner, path, programmeId } = await openCall();
  for (const person of people) await sent(path, programmeId, person);
  const view = await save(owner, path, programmeId, {
    filters: [{ column: "fld_genre", operator: "any_of", values: ["opt_theatre"] }],
  });
  const page = await pageOf(owner, path, view);
  expect(page).toMatchObject({ complete: true, columns: base.columns, nextCursor: null });
  expect(namesOf(page)).toEqual(["Dimitri", "Chloé", "Álvaro"]);
  expect(page.data[2]?.cells).toEqual({ fld_titre: "Œdipe roi", fld_montant: 8 });
});

test.each([
  [
    "contains folds accents",
    [{ column: "fld_titre", operator: "contains", values: ["oedipe", "ETE"] }],
    "AC",
  ],
  ["does not contain", [{ column: "fld_titre", operator: "not_contains", values: ["lac"] }], "ACD"],
  [
    "one of several choices",
    [{ column: "fld_genre", operator: "any_of", values: ["opt_danse", "opt_theatre"] }],
    "ABCD",
  ],
  ["none of some choices", [{ column: "fld_genre", operator: "none_of", values: ["opt_theatre"] }], "B"],
  ["a number at least", [{ column: "fld_montant", operator: "at_least", values: [13] }], "BCD"],
  ["a number less than", [{ column: "fld_montant", operator: "less", values: [13] }], "A"],
  ["a day up to", [{ column: "fld_debut", operator: "at_most", values: ["2027-02-01"] }], "BD"],
  ["a day after", [{ column: "fld_debut", operator: "more", values: ["2027-02-01"] }], "A"],
  ["not answered", [{ column: "fld_debut", operator: "not_answered", values: [] }], "C"],
  ["answered", [{ column: "fld_debut", operator: "answered", values: [] }], "ABD"],
  ["a count of files", [{ column: "fld_statuts", operator: "at_least", values: [1] }], "ABCD"],
  ["the applicant", [{ column: "applicant", operator: "contains", values: ["bere"] }], "B"],
  ["the number", [{ column: "number", operator: "contains", values: ["DOS-2026-000002"] }], "B"],
  [
    "the day it was sent, in Paris",
    [{ column: "submittedAt", operator: "at_most", values: ["2026-11-21"] }],
    "ABCD",
  ],
  ["after the day it was sent", [{ column: "submittedAt", operator: "more", values: ["2026-11-21"] }], ""],
  ["the state", [{ column: "state", operator: "any_of", values: ["submitted"] }], "ABCD"],
  [
    "several filters together",
    [
      { column: "fld_genre", operator: "any_of", values: ["opt_theatre"] },
      { column: "fld_montant", operator: "more", values: [10] },
    ],
    "CD",
  ],
])("a filter keeps what it says: %s", async (_name, filters, expected) => {
  const { owner, path, programmeId } = await filtered();
  const view = await save(owner, path, programmeId, {
    filters,
    sort: { column: "applicant", direction: "asc" },
  });
  const found = namesOf(await pageOf(owner, path, view)).map((name) => name.normalize("NFD").charAt(0));
  expect(found.join("")).toBe(expected);
});

let call: ReturnType<typeof openFiltered> | undefined;
const filtered = () => (call ??= openFiltered());
async function openFiltered() {
  world.clock.now = Date.UTC(2026, 10, 21, 20);
  const opened = await openCall();
  for (const person of people) await sent(opened.path, opened.programmeId, person);
  return opened;
}

test("a view follows each dossier in the commit that moves it", async () => {
  const { owner, path, programmeId } = await openCall();
  const view = await save(owner, path, programmeId, {
    filters: [{ column: "state", operator: "any_of", values: ["submitted", "accepted"] }],
  });
  expect(namesOf(await pageOf(owner, path, view))).toEqual([]);
  const { dossierId } = await sent(path, programmeId, people[0] ?? { name: "" });
  expect(namesOf(await pageOf(owner, path, view))).toEqual(["Álvaro"]);
  await owner.post(`${path}/dossiers/${dossierId}/take-under-review`);
  expect(namesOf(await pageOf(owner, path, view))).toEqual([]);
  await owner.post(`${path}/dossiers/${dossierId}/accept`);
  expect((await pageOf(owner, path, view)).data).toMatchObject([
    { applicantName: "Álvaro", state: "accepted" },
  ]);
});

test.each([
  ["asc", ["A", "B"]],
  ["desc", ["D", "E"]],
])("pages follow each other, %s, also where many are equal", async (direction, first) => {
  const { owner, path, programmeId } = await openCall();
  for (const name of ["A", "B", "C", "D", "E"])
    await sent(path, programmeId, { name, montant: name < "C" ? 1 : 2 + Number(name > "C") });
  const view = await save(owner, path, programmeId, { sort: { column: "fld_montant", direction } });
  const names: string[] = [];
  let cursor = "";
  do {
    const page = await pageOf(owner, path, view, `?limit=2${cursor}`);
    names.push(...namesOf(page));
    cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : "";
  } while (cursor);
  expect(names.toSorted()).toEqual(["A", "B", "C", "D", "E"]);
  expect(names.slice(0, 2).toSorted()).toEqual(first);
});

test("a cursor serves the order it came from only", async () => {
  const { owner, path, programmeId } = await openCall();
  for (const name of ["A", "B", "C"]) await sent(path, programmeId, { name });
  const view = await save(owner, path, programmeId);
  const other = await save(owner, path, programmeId, { sort: { column: "applicant", direction: "asc" } });
  const { nextCursor } = await pageOf(owner, path, view, "?limit=2");
  const answer = await owner.get(`${path}/views/${other.id}/dossiers?limit=2&cursor=${nextCursor}`);
  expect(await answer.json()).toMatchObject({ code: "cursor_invalid" });
});

test("a change of filters is another list at once, and what the old one held is forgotten", async () => {
  const { owner, path, programmeId } = await openCall();
  for (const person of people) await sent(path, programmeId, person);
  const view = await save(owner, path, programmeId);
  expect((await pageOf(owner, path, view)).data).toHaveLength(4);
  const filters = [{ column: "fld_genre", operator: "any_of", values: ["opt_danse"] }];
  const { list: _list, ...content } = { ...base, filters };
  const changed = await owner.put(`${path}/views/${view.id}`, content, { "If-Match": '"1"' });
  expect(await changed.json()).toMatchObject({ id: view.id, version: 2 });
  expect(namesOf(await pageOf(owner, path, view))).toEqual(["Bérénice"]);
  expect((await owner.put(`${path}/views/${view.id}`, content, { "If-Match": '"1"' })).status).toBe(412);
  await world.drain();
  const rows = async () =>
    world.services.d1
      .prepare(
        "select count(*) as n from dossier_view_rows r join dossier_view_indexes i on i.id = r.index_id where i.view_id = ?1",
      )
      .bind(view.id)
      .first("n");
  expect(await rows()).toBe(1);
  expect((await owner.delete(`${path}/views/${view.id}`, { "If-Match": '"2"' })).status).toBe(204);
  expect((await owner.get(`${path}/views/${view.id}/dossiers`)).status).toBe(404);
  await world.drain();
  expect(await rows()).toBe(0);
});

test("a page reads three rows a dossier at most, however many the view leaves out", async () => {
  const { owner, path, programmeId } = await openCall();
  const view = await save(owner, path, programmeId, {
    filters: [{ column: "fld_genre", operator: "any_of", values: ["opt_danse"] }],
  });
  await sent(path, programmeId, { name: "Modèle", genre: "opt_danse" });
  await copies(programmeId, 60, "opt_danse");
  await copies(programmeId, 500, "opt_theatre");
  const rebuilt = await save(owner, path, programmeId, {
    filters: [{ column: "fld_genre", operator: "any_of", values: ["opt_danse"] }],
  });
  await world.drain();
  await pageOf(owner, path, rebuilt);
  counted.take();
  const page = await pageOf(owner, path, rebuilt, "?limit=50");
  const { trips, rowsRead } = counted.take();
  expect(page.data).toHaveLength(50);
  expect(page.complete).toBe(true);
  expect(trips).toBe(1);
  expect(rowsRead).toBeLessThanOrEqual(150);
  expect(view.id).not.toBe(rebuilt.id);
});

test("a page of the list reads three rows a dossier at most, those that are back with their applicant among them", async () => {
  const { owner, path, programmeId } = await openCall();
  await sent(path, programmeId, { name: "Modèle", genre: "opt_danse" });
  await copies(programmeId, 500, "opt_danse");
  for (const each of [
    `insert into people (id, name, email, email_verified, locale, created_at, updated_at)
     select id, applicant_name, id || '@exemple.fr', 1, 'fr', 0, 0 from dossiers where programme_id = ?1 and number like '%7'`,
    "update dossiers set state = 'draft', person_id = id where programme_id = ?1 and number like '%7'",
  ])
    await world.services.d1.prepare(each).bind(programmeId).run();
  const read = async (query: string) => {
    counted.take();
    const { data } = await (await owner.get(`${path}/dossiers?limit=50${query}`)).json<Page>();
    return {
      states: new Set(data.map(({ state }) => state)),
      rows: counted.take().rowsRead,
      size: data.length,
    };
  };
  for (const query of ["", "&sort=applicant", `&filter[programme]=${programmeId}`]) {
    const { states, rows, size } = await read(query);
    expect([size, states]).toEqual([50, new Set(["submitted", "draft"])]);
    expect(rows).toBeLessThanOrEqual(150);
  }
});

test("a page of the prepared decisions, of all programmes or of one, reads for each the dossier, its call, its applicant and its author", async () => {
  const { owner, organisation, path, programmeId } = await openCall();
  const { programmeId: another } = await publishedProgramme(world, organisation.id);
  for (const [programme, genre] of [
    [programmeId, "opt_danse"],
    [another, "opt_theatre"],
  ] as const) {
    await sent(path, programme, { name: "Modèle", genre });
    await copies(programme, 500, genre);
    await world.services.d1
      .prepare(
        `update dossiers set pending = json_object('verb', 'accept', 'reason', null, 'by', ?2, 'at', 1)
         where programme_id = ?1 and number like '%7'`,
      )
      .bind(programme, owner.personId)
      .run();
  }
  for (const [filter, sizes] of [
    ["", [40, 40, 20]],
    [`&filter[programme]=${another}`, [40, 10]],
  ] as const) {
    const list = `${path}/pending-decisions?limit=40${filter}`;
    const pages: Page[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      counted.take();
      const page: Page = await (await owner.get(cursor ? `${list}&cursor=${cursor}` : list)).json();
      const { trips, rowsRead } = counted.take();
      expect(trips).toBe(1);
      expect(rowsRead).toBeLessThanOrEqual(4 * (40 + 1) + 10);
      pages.push(page);
      cursor = page.nextCursor;
    }
    expect(pages.map(({ data }) => data.length)).toEqual(sizes);
    expect(new Set(pages.flatMap(({ data }) => data.map(({ id }) => id))).size).toBe(
      sizes.reduce((sum: number, size) => sum + size, 0),
    );
  }
});

test("a page of the archive or of the bin reads three rows a dossier at most, whatever the lists hold", async () => {
  const { owner, path, programmeId } = await openCall();
  await sent(path, programmeId, { name: "Modèle", genre: "opt_danse" });
  await copies(programmeId, 1000, "opt_danse");
  for (const [shelf, digit] of [
    ["archived", "%7"],
    ["trashed", "%3"],
  ] as const) {
    await world.services.d1
      .prepare(`update dossiers set ${shelf}_at = created_at where programme_id = ?1 and number like ?2`)
      .bind(programmeId, digit)
      .run();
    const list = `${path}/shelved-dossiers?shelf=${shelf}&limit=40`;
    const sizes: number[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      counted.take();
      const answer = await owner.get(cursor ? `${list}&cursor=${cursor}` : list);
      const page = await answer.json<Page>();
      const { trips, rowsRead } = counted.take();
      expect([answer.status, trips]).toEqual([200, 1]);
      expect(rowsRead).toBeLessThanOrEqual(120);
      sizes.push(page.data.length);
      cursor = page.nextCursor;
    }
    expect(sizes).toEqual([40, 40, 20]);
  }
});

/** Copies of the one dossier of a programme, with another choice: rows as a submission leaves them. */
const copies = (programmeId: string, count: number, genre: string) =>
  world.services.d1
    .prepare(
      `with recursive n(i) as (select 1 union all select i + 1 from n where i < ?2)
       insert into dossiers (organisation_id, id, programme_id, revision_id, person_id, number, applicant_name,
         applicant_email, applicant_key, state, progress, created_at, updated_at, submitted_at, sheet)
       select organisation_id, substr(id, 1, 20) || upper(substr(?3, 5, 1)) || printf('%09d', i), programme_id, revision_id, person_id, ?3 || i,
         applicant_name, applicant_email, applicant_key, 'submitted', 100, created_at, updated_at, submitted_at,
         json_set(sheet, '$.fld_genre.k[0]', ?3)
       from n, (select * from dossiers where programme_id = ?1 and number like 'DOS%')`,
    )
    .bind(programmeId, count, genre)
    .run();

test("a private view is its author's alone; a manager shares; only owner and admins choose the default", async () => {
  const { owner, organisation, path, programmeId } = await openCall();
  const manager = await staffMember(world, organisation.id, "manager");
  const colleague = await staffMember(world, organisation.id, "manager");
  const mine = await save(manager, path, programmeId, { name: "À moi" });
  const shared = await save(manager, path, programmeId, { name: "À tous", sharing: "shared" });
  const seen = async (who: SignedIn) =>
    (
      (await (
        await who.get(`${path}/views?filter[list]=dossiers&filter[subject]=${programmeId}`)
      ).json()) as { data: { name: string; changeable: boolean; sharing: string }[] }
    ).data;
  expect((await seen(manager)).map(({ name, changeable }) => [name, changeable]).toSorted()).toEqual([
    ["À moi", true],
    ["À tous", true],
  ]);
  expect(await seen(colleague)).toMatchObject([{ name: "À tous", changeable: false }]);
  expect((await colleague.get(`${path}/views/${mine.id}/dossiers`)).status).toBe(404);
  expect((await owner.get(`${path}/views/${mine.id}/dossiers`)).status).toBe(404);
  expect((await colleague.delete(`${path}/views/${shared.id}`, { "If-Match": '"1"' })).status).toBe(403);
  const refused = await manager.post(`${path}/views`, { ...base, subject: programmeId, sharing: "default" });
  expect(refused.status).toBe(403);
  await save(owner, path, programmeId, { name: "Première", sharing: "default" });
  const [one, two] = await Promise.all([
    owner.post(`${path}/views`, { ...base, subject: programmeId, name: "Une", sharing: "default" }),
    owner.post(`${path}/views`, { ...base, subject: programmeId, name: "Deux", sharing: "default" }),
  ]);
  expect([one.status, two.status]).toEqual([201, 201]);
  const views = await seen(colleague);
  expect(views.filter(({ sharing }) => sharing === "default")).toHaveLength(1);
  expect(views).toHaveLength(4);
});

test("a view of another organisation does not exist, and an applicant sees none", async () => {
  const { owner, path, programmeId } = await openCall();
  const elsewhere = await openCall();
  const view = await save(owner, path, programmeId, { sharing: "shared" });
  expect((await elsewhere.owner.get(`${elsewhere.path}/views/${view.id}/dossiers`)).status).toBe(404);
  const foreign = await elsewhere.owner.post(`${elsewhere.path}/views`, { ...base, subject: programmeId });
  expect(await foreign.json()).toMatchObject({ status: 422, errors: [{ pointer: "/subject" }] });
  const applicant = await signedIn(world);
  expect((await applicant.get(`${path}/views?filter[list]=dossiers`)).status).toBe(404);
});

test.each([
  ["an unknown column", { columns: ["fld_nope"] }, "/columns/0"],
  ["a column twice", { columns: ["number", "number"] }, "/columns/1"],
  ["a path in place of a column", { columns: ["a.b"] }, "/columns/0"],
  [
    "an operator of another type",
    { filters: [{ column: "fld_titre", operator: "less", values: ["a"] }] },
    "/filters/0/operator",
  ],
  [
    "an option that is not offered",
    { filters: [{ column: "fld_genre", operator: "any_of", values: ["opt_x"] }] },
    "/filters/0/values/0",
  ],
  [
    "a number written as a text",
    { filters: [{ column: "fld_montant", operator: "less", values: ["1"] }] },
    "/filters/0/values/0",
  ],
  ["no value", { filters: [{ column: "fld_titre", operator: "contains", values: [] }] }, "/filters/0/values"],
  [
    "two bounds",
    { filters: [{ column: "fld_montant", operator: "less", values: [1, 2] }] },
    "/filters/0/values",
  ],
  ["an order by what has none", { sort: { column: "state", direction: "asc" } }, "/sort/column"],
])("a view with %s is refused where it is wrong", async (_name, wrong, pointer) => {
  const { owner, path, programmeId } = await filtered();
  const answer = await owner.post(`${path}/views`, { ...base, subject: programmeId, ...wrong });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ errors: [{ pointer }] });
});

test("a view over many dossiers is built by messages, and says until then that it is not whole", async () => {
  const { owner, path, programmeId } = await openCall();
  await sent(path, programmeId, { name: "Modèle", genre: "opt_danse" });
  await copies(programmeId, 2300, "opt_danse");
  const view = await save(owner, path, programmeId);
  expect((await pageOf(owner, path, view)).complete).toBe(false);
  const count = async () =>
    world.services.d1
      .prepare(
        "select count(*) as n from dossier_view_rows r join dossier_view_indexes i on i.id = r.index_id where i.view_id = ?1",
      )
      .bind(view.id)
      .first("n");
  expect(await count()).toBe(1000);
  await world.drain();
  expect(await count()).toBe(2301);
  expect((await pageOf(owner, path, view)).complete).toBe(true);
});

test("the export of a view waits until it is whole, and begins again when it is changed meanwhile", async () => {
  const { owner, path, programmeId } = await openCall();
  await sent(path, programmeId, { name: "Modèle", genre: "opt_danse" });
  await copies(programmeId, 1100, "opt_danse");
  const view = await save(owner, path, programmeId);
  const asked = await owner.post(
    `${path}/dossiers/exports`,
    { format: "csv-rfc4180", viewId: view.id },
    { "Idempotency-Key": crypto.randomUUID() },
  );
  const { id } = await asked.json<{ id: string }>();
  const place = world.waiting.findIndex(({ kind }) => kind === "jobs.run");
  const run = world.waiting.splice(place, 1);
  const finishes = async () => {
    const { explicitAcks, retryMessages } = await world.deliver(run);
    return explicitAcks.length === 1 && retryMessages.length === 0;
  };
  expect(await finishes()).toBe(false);
  await world.drain();
  expect(await (await owner.get(`${path}/jobs/${id}`)).json()).toMatchObject({ finishedAt: null });

  const sort = { column: "applicant", direction: "asc" };
  const changed = beforeAsking(world, /\(r\.order_key, r\.dossier_id\) </, async () => {
    const { list: _list, ...content } = { ...base, sort };
    const answer = await owner.put(`${path}/views/${view.id}`, content, { "If-Match": '"1"' });
    expect(answer.status).toBe(200);
    await world.drain();
  });
  expect([await finishes(), changed.done]).toEqual([false, true]);
  expect(await finishes()).toBe(true);
  const file = await (await owner.get(`${path}/jobs/${id}/result`)).text();
  const numbers = file.split("\r\n").slice(1, -1);
  expect([numbers.length, new Set(numbers).size]).toEqual([1101, 1101]);
});

test("starting in a call of many, and erasing there, reads the dossiers of that person and no other’s", async () => {
  const { path, programmeId } = await openCall();
  await sent(path, programmeId, { name: "Modèle", genre: "opt_danse" });
  await copies(programmeId, 500, "opt_danse");
  const applicant = await signedIn(world, "Nouvelle");
  counted.take();
  const begun = await applicant.post(`${path}/programmes/${programmeId}/dossiers`);
  const { id } = await begun.json<{ id: string }>();
  expect((await applicant.post(`${path}/my/dossiers/${id}/erase`, { confirmation: "ERASE" })).status).toBe(
    200,
  );
  expect(counted.take().rowsRead).toBeLessThan(300);
});
