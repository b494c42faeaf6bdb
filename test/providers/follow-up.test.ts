import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { followUpViews, type FollowUpView } from "#domain/providers/follow-up-views";
import { beforeWriting } from "../support/between.ts";
import { client } from "../support/client.ts";
import { sendFile, startRun, type Line, type Prepared, type Run } from "../support/imports.ts";
import { measured } from "../support/measured.ts";
import { ownerWithOrganisation, type SignedIn } from "../support/people.ts";
import { addProvider, providersOn } from "../support/providers.ts";
import { addRequest, addSkill, sellSubscriptions, standing, workingProvider } from "../support/services.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const { now } = world.clock;
const day = 24 * 60 * 60 * 1000;
const forever = Number.MAX_SAFE_INTEGER;

type Row = { id: string; name: string };
type Counts = { subscriptionsOn: boolean; views: { view: FollowUpView; count: number; more: boolean }[] };

const keyed = () => ({ "Idempotency-Key": crypto.randomUUID() });
const namesIn = async (by: SignedIn, path: string, view: FollowUpView, more = "") => {
  const answer = await by.get(`${path}/provider-follow-up?filter[view]=${view}${more}`);
  return (await answer.json<{ data: Row[] }>()).data.map(({ name }) => name);
};

async function sold() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  await providersOn(owner, path);
  await sellSubscriptions(organisation.id);
  // What switching on owes to whoever subscribes: nobody does yet.
  await world.drain();
  return { owner, organisation, path };
}

/** P1 to P7 of case 76, and one whose rise waits for an answer. */
async function everybody(owner: SignedIn, path: string) {
  const facts: [string, Parameters<typeof standing>[1]][] = [
    ["P1", { answersUntil: forever, ongoing: 1 }],
    ["P2", { answersUntil: now - day, missing: "expired", ongoing: 1 }],
    ["P3", { answersUntil: now - 2 * day, missing: "expired" }],
    ["P4", { answersUntil: now, missing: "unpaid", ongoing: 2 }],
    ["P5", { answersUntil: now - day, missing: "expired", exempt: true, ongoing: 1 }],
    ["P6", { answersUntil: null, ongoing: 1 }],
    ["P7", { answersUntil: now + 1, missing: "expired", ongoing: 1 }],
  ];
  const ids = new Map<string, string>();
  for (const [name, standingOf] of facts) {
    const { id } = await addProvider(owner, path, { name, email: `${name}-${path.slice(-10)}@exemple.fr` });
    await standing(id, standingOf);
    ids.set(name, id);
  }
  return ids;
}

test("case 76: each view holds who it says, and counts as many", async () => {
  const { owner, path } = await sold();
  await everybody(owner, path);
  const expected: Record<FollowUpView, string[]> = {
    active: ["P7", "P1"],
    inactive: ["P4", "P2", "P3"],
    action_required: ["P4", "P2"],
    unpaid: ["P4"],
    without_subscription: ["P6"],
    rise_pending: [],
    exempt: ["P5"],
  };
  const counts = await (await owner.get(`${path}/provider-follow-up/counts`)).json<Counts>();
  for (const view of followUpViews) {
    expect([view, await namesIn(owner, path, view)]).toEqual([view, expected[view]]);
    expect(counts.views).toContainEqual({ view, count: expected[view].length, more: false });
  }
  expect(await namesIn(owner, path, "inactive", "&q=p3")).toEqual(["P3"]);
  expect(await namesIn(owner, path, "active", "&q=p3")).toEqual([]);
});

test("every view narrows to a skill and a department, and counts as many", async () => {
  const { owner, path } = await sold();
  const ids = await everybody(owner, path);
  const [sailing, reading] = [await addSkill(owner, path, "Voile"), await addSkill(owner, path, "Lecture")];
  const covers = (name: string, skills: string[], areas: string[]) =>
    owner.put(`${path}/providers/${ids.get(name)}/coverage`, { skills, areas });
  await covers("P2", [sailing], ["83"]);
  await covers("P3", [sailing, reading], ["13"]);
  await covers("P4", [reading], ["FR"]);
  await covers("P1", [sailing], ["83"]);
  const cases: [string, string[]][] = [
    [`filter[skill]=${sailing}`, ["P2", "P3"]],
    [`filter[skill]=${reading}`, ["P4", "P3"]],
    ["filter[area]=83", ["P4", "P2"]],
    [`filter[area]=13&filter[skill]=${sailing}`, ["P3"]],
    [`filter[area]=13&filter[skill]=${sailing}&q=p2`, []],
  ];
  for (const [asked, names] of cases) {
    expect([asked, await namesIn(owner, path, "inactive", `&${asked}`)]).toEqual([asked, names]);
    if (asked.includes("q=")) continue;
    const counts = await (await owner.get(`${path}/provider-follow-up/counts?${asked}`)).json<Counts>();
    expect(counts.views).toContainEqual({ view: "inactive", count: names.length, more: false });
  }
  expect((await owner.get(`${path}/provider-follow-up?filter[area]=ZZ`)).status).toBe(422);
});

test("a rise that waits for an answer is listed until it is given", async () => {
  const { owner, organisation, path } = await sold();
  const ids = await everybody(owner, path);
  await subscribed(organisation.id, ids.get("P7") ?? "", 1000);
  await env.DB.batch([
    env.DB.prepare(
      "insert into price_versions (organisation_id, id, interval, ht_cents, applies_to_existing, notice_days, published_at, published_by) values (?1, 'ver_1', 'monthly', 1200, 1, 30, 0, 'per_1')",
    ).bind(organisation.id),
    env.DB.prepare(
      "insert into price_consents (organisation_id, id, provider_id, subscription_id, version_id, interval, ht_cents, from_cents, sent_at, effective_at) values (?1, 'con_1', ?2, 'sub_' || ?2, 'ver_1', 'monthly', 1200, 1000, 0, ?3)",
    ).bind(organisation.id, ids.get("P7"), now + day),
  ]);
  expect(await namesIn(owner, path, "rise_pending")).toEqual(["P7"]);
  expect(await namesIn(owner, path, "rise_pending", "&q=P7")).toEqual(["P7"]);
  const leaves = (at: number | null, by: string | null) =>
    env.DB.prepare("update provider_subscriptions set cancel_at = ?2, cancel_by = ?3 where id = 'sub_' || ?1")
      .bind(ids.get("P7"), at, by)
      .run();
  await leaves(now + day, "provider");
  expect(await namesIn(owner, path, "rise_pending"), "nothing is asked of who leaves").toEqual([]);
  await leaves(null, null);
  const figures = await (await owner.get(`${path}/provider-follow-up/figures`)).json();
  expect(figures).toMatchObject({ prices: [{ htCents: 1200, waiting: 1, accepted: 0, rateBp: null }] });
  await env.DB.prepare(
    "update price_consents set accepted = 1, answered_at = 1 where organisation_id = ?1 and id = 'con_1'",
  )
    .bind(organisation.id)
    .run();
  expect(await namesIn(owner, path, "rise_pending")).toEqual([]);
  const after = await (
    await owner.get(`${path}/provider-follow-up/figures`)
  ).json<{
    months: { month: string; revenueCents: number; subscriptions: number }[];
  }>();
  expect(after).toMatchObject({ prices: [{ accepted: 1, rateBp: 10_000 }] });
  expect(after.months.at(-1)).toMatchObject({ month: "2026-11", revenueCents: 1000, subscriptions: 1 });
  expect(after.months).toHaveLength(12);
});

test("a rise without an answer waits until its date, then was met with silence, whatever its provider does next", async () => {
  const { owner, organisation, path } = await sold();
  const [left, unpaid, gone] = ["Lou", "Ida", "Max"];
  const ids = new Map<string, string>();
  await env.DB.prepare(
    "insert into price_versions (organisation_id, id, interval, ht_cents, applies_to_existing, notice_days, published_at, published_by) values (?1, 'ver_2', 'monthly', 1200, 1, 30, 0, 'per_1')",
  )
    .bind(organisation.id)
    .run();
  for (const [name, effectiveAt] of [
    [left, now + 2 * day],
    [unpaid, now + 2 * day],
    [gone, now - day],
  ] as const) {
    const { id } = await addProvider(owner, path, { name, email: `${name}-${path.slice(-10)}@exemple.fr` });
    ids.set(name, id);
    await subscribed(organisation.id, id, 1000);
    await standing(id, { answersUntil: forever });
    await env.DB.batch([
      env.DB.prepare(
        "insert into price_consents (organisation_id, id, provider_id, subscription_id, version_id, interval, ht_cents, from_cents, sent_at, effective_at) values (?1, 'con_' || ?2, ?2, 'sub_' || ?2, 'ver_2', 'monthly', 1200, 1000, 0, ?3)",
      ).bind(organisation.id, id, effectiveAt),
      env.DB.prepare("update provider_subscriptions set period_ends_at = ?2 where id = 'sub_' || ?1").bind(
        id,
        effectiveAt,
      ),
    ]);
  }
  await standing(ids.get(gone) ?? "", { answersUntil: now - day, missing: "expired" });
  const price = async () => {
    const figures = await owner.get(`${path}/provider-follow-up/figures`);
    const [{ waiting, silent, rateBp } = {}] = (
      await figures.json<{ prices: { waiting: number; silent: number; rateBp: number | null }[] }>()
    ).prices;
    const { length } = await namesIn(owner, path, "rise_pending");
    return { waiting, silent, rateBp, listed: length };
  };
  expect(await price()).toEqual({ waiting: 2, silent: 1, rateBp: 0, listed: 2 });
  await standing(ids.get(unpaid) ?? "", { answersUntil: now - 1, missing: "unpaid" });
  expect(await price(), "blocked before the date").toEqual({ waiting: 1, silent: 1, rateBp: 0, listed: 1 });
  await standing(ids.get(gone) ?? "", { answersUntil: forever });
  await env.DB.prepare("update providers set subscription_id = 'sub_again' where id = ?1")
    .bind(ids.get(gone))
    .run();
  expect(await price(), "subscribed again").toEqual({ waiting: 1, silent: 1, rateBp: 0, listed: 1 });
});

/** A monthly subscription that began a month ago, the latest of its provider. */
const subscribed = (organisationId: string, providerId: string, htCents: number) =>
  env.DB.batch([
    env.DB.prepare(
      "insert into provider_subscriptions (organisation_id, id, provider_id, interval, ordered_at, anchor_at, period_ends_at, started_at, settled_at, ht_cents, priced_at, price_steps) values (?1, 'sub_' || ?2, ?2, 'monthly', ?3, ?3, ?4, ?3, ?3, ?5, ?3, '[]')",
    ).bind(organisationId, providerId, now - 30 * day, now + day, htCents),
    env.DB.prepare("update providers set subscription_id = 'sub_' || ?1 where id = ?1").bind(providerId),
  ]);

test("a saved view keeps one of the views and words to search, and nothing that the list does not know", async () => {
  const { owner, path } = await sold();
  const view = {
    list: "follow-up",
    name: "Impayés du Var",
    sharing: "shared",
    columns: ["provider", "until"],
    filters: [{ column: "view", operator: "any_of", values: ["unpaid"] }],
    sort: { column: "until", direction: "asc" },
  };
  expect((await owner.post(`${path}/views`, view)).status).toBe(201);
  const price = { ...view, filters: [{ column: "plan", operator: "contains", values: ["12"] }] };
  expect((await owner.post(`${path}/views`, price)).status).toBe(422);
  const kept = await (
    await owner.get(`${path}/views?filter[list]=follow-up`)
  ).json<{ data: { name: string }[] }>();
  expect(kept.data.map(({ name }) => name)).toEqual(["Impayés du Var"]);
});

test("a bulk reminder says how many before, writes to each once, and leaves alone who is in order by then", async () => {
  const { owner, path } = await sold();
  const ids = await everybody(owner, path);
  const base = `${path}/provider-follow-up/reminders`;
  const view = { view: "inactive" };
  expect(await (await owner.post(`${base}/preview`, view)).json()).toEqual({ remind: 3, recent: 0 });
  const started = await owner.post(base, { ...view, message: "Appelez-nous." }, keyed());
  expect(started.status).toBe(202);
  await standing(ids.get("P3") ?? "", { answersUntil: forever });
  await world.drain();
  const told = () =>
    world.mails.flatMap(({ mail }) =>
      mail.kind === "provider-reminder"
        ? [
            [
              mail.providerName,
              mail.missing,
              mail.ongoing,
              mail.message,
              mail.url.split("/").slice(-2).join("/"),
            ],
          ]
        : [],
    );
  expect(told().toSorted()).toEqual([
    ["P2", "expired", 1, "Appelez-nous.", "provider/subscription"],
    ["P4", "unpaid", 2, "Appelez-nous.", "provider/subscription"],
  ]);
  expect(await (await owner.post(`${base}/preview`, view)).json()).toEqual({ remind: 0, recent: 2 });
  await owner.post(base, view, keyed());
  await world.drain();
  expect(told()).toHaveLength(2);
  const chosen = { view: "without_subscription", providerIds: [ids.get("P6"), ids.get("P1")] };
  expect(await (await owner.post(`${base}/preview`, chosen)).json()).toEqual({ remind: 1, recent: 0 });
  expect((await owner.post(base, { view: "active" }, keyed())).status).toBe(422);
});

test("while nothing is sold, everybody can answer: nobody is reminded, and what was still to leave does not", async () => {
  const { owner, organisation, path } = await sold();
  await everybody(owner, path);
  const base = `${path}/provider-follow-up/reminders`;
  expect((await owner.post(base, { view: "inactive" }, keyed())).status).toBe(202);
  const before = world.mails.length;
  await sellSubscriptions(organisation.id, false);
  await world.drain();
  expect(world.mails.slice(before).filter(({ mail }) => mail.kind === "provider-reminder")).toEqual([]);
  expect(await (await owner.post(`${base}/preview`, { view: "inactive" })).json()).toEqual({
    remind: 0,
    recent: 0,
  });
  const refused = await owner.post(base, { view: "inactive" }, keyed());
  expect(await refused.json()).toMatchObject({ status: 409, code: "provider_subscriptions_off" });
});

test("a page of 50 among 20,000 providers reads at most four rows a line, in every view", async () => {
  const counted = measured(env.DB);
  const { owner, organisation, path } = await sold();
  await env.DB.prepare(
    `insert into providers (organisation_id, id, number, name, email, locale, country, presentation, origin, exempt, answers_until, missing, ongoing_engagements, created_at, updated_at, sort_key, search_text, subscription_id)
     with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000)
     select ?1, printf('prv_%026d', i), i, 'Nom ' || i, 'p' || i || '@exemple.fr', 'fr', 'FR', '', 'import', i % 10 = 0,
       case i % 10 when 1 then null when 2 then ?2 - i when 3 then ?2 - i else ?3 end, case i % 10 when 3 then 'unpaid' else 'expired' end,
       i % 7, 0, 0, 'nom ' || i, 'nom ' || i, 'sub_' || i from n`,
  )
    .bind(organisation.id, now, forever)
    .run();
  await env.DB.prepare(
    `insert into provider_subscriptions (organisation_id, id, provider_id, interval, ordered_at, anchor_at, period_ends_at, started_at, settled_at, ht_cents, priced_at, price_steps)
     select organisation_id, subscription_id, id, 'monthly', 0, 0, ?2, 0, 0, 1000, 0, '[]' from providers where organisation_id = ?1`,
  )
    .bind(organisation.id, now + day)
    .run();
  await env.DB.batch([
    env.DB.prepare(
      "insert into price_versions (organisation_id, id, interval, ht_cents, applies_to_existing, notice_days, published_at, published_by) values (?1, 'ver_3', 'monthly', 1200, 1, 30, 0, 'per_1')",
    ).bind(organisation.id),
    // Each of the inactive said nothing to an old rise, and each of the active is asked of another.
    env.DB.prepare(
      `insert into price_consents (organisation_id, id, provider_id, subscription_id, version_id, interval, ht_cents, from_cents, sent_at, effective_at, lapsed_at)
       select organisation_id, 'con_' || id, id, subscription_id, 'ver_3', 'monthly', 1200, 1000, 0, iif(answers_until = ?3, ?2 + 1, ?2 - 1), iif(answers_until = ?3, null, ?2)
       from providers where organisation_id = ?1 and answers_until is not null`,
    ).bind(organisation.id, now, forever),
  ]);
  const asker = client(openWorld({ d1: counted.d1 }), { cookie: owner.cookie });
  for (const view of followUpViews) {
    counted.take();
    const answer = await asker.get(`${path}/provider-follow-up?filter[view]=${view}&limit=50`);
    const { data } = await answer.json<{ data: Row[] }>();
    const { rowsRead, trips } = counted.take();
    expect([view, data.length]).toEqual([view, 50]);
    expect([view, trips, rowsRead <= 4 * 50]).toEqual([view, 1, true]);
  }
  const counts = await (await asker.get(`${path}/provider-follow-up/counts`)).json<Counts>();
  expect(counts.views.find(({ view }) => view === "inactive")).toMatchObject({ count: 4000, more: false });
  expect(counts.views.find(({ view }) => view === "active")).toMatchObject({ count: 10_000, more: true });
  // Who is affected by what is about to be done is said exactly, however many.
  await env.DB.prepare(
    "update provider_subscriptions set debt_cause = 'renewal', debt_since = ?2 where organisation_id = ?1",
  )
    .bind(organisation.id, now - 20 * day)
    .run();
  const grace = await asker.get(`${path}/provider-settings/grace-preview?graceDays=7`);
  expect(await grace.json()).toEqual({ blocked: 12_000 });
  await env.DB.prepare(
    "update providers set answers_until = ?2 where organisation_id = ?1 and answers_until = ?3 and exempt = 0",
  )
    .bind(organisation.id, now - 1, forever)
    .run();
  const remind = await asker.post(`${path}/provider-follow-up/reminders/preview`, { view: "inactive" });
  expect(await remind.json()).toEqual({ remind: 16_000, recent: 0 });
}, 120_000);

test("providers come from a file: columns matched, a dry run first, each line told what became of it", async () => {
  const { owner, path } = await sold();
  const skillId = await addSkill(owner, path, "Animation");
  await addSkill(owner, path, "PSE1/PSE2");
  await addProvider(owner, path, { email: "connue@exemple.fr" });
  const file = [
    "Intervenant;Courriel;Département;Compétence;Exempté",
    "Zoé Petit;zoe@exemple.fr;83, Bouches-du-Rhône;animation, PSE1/PSE2;non",
    "Awa N’Diaye;awa@exemple.fr;toute la france;Animation;oui",
    "Claire Martin;connue@exemple.fr;;;",
    "Jean Dupont;jean@exemple.fr;99;;",
    "Luc Roux;luc@exemple.fr;83;Plongée;",
    "Zoé Petit;zoe@exemple.fr;;;",
  ].join("\r\n");
  const sent = await sendFile(owner, path, file, { kind: "providers.import", name: "intervenants.csv" });
  const prepared = await sent.json<Prepared>();
  expect(prepared.suggested).toMatchObject({ name: 0, email: 1, areas: 2, skills: 3, exempt: 4 });
  const countOf = async () =>
    (
      await env.DB.prepare(
        "select count(*) as n from providers p join organisations o on o.id = p.organisation_id where o.slug = ?1",
      )
        .bind(path.split("/").at(-1))
        .first<{ n: number }>()
    )?.n;
  const already = await addRequest(world, owner, path, { skillId });
  await world.drain();
  for (const dryRun of [true, false]) {
    await startRun(owner, path, prepared.id, { mapping: prepared.suggested, dryRun });
    await world.drain();
    const { runs } = await (await owner.get(`${path}/imports/${prepared.id}`)).json<{ runs: Run[] }>();
    const run = runs.find((each) => each.dryRun === dryRun);
    expect(run).toMatchObject({ created: 2, skipped: 2, refused: 2 });
    expect(await countOf()).toBe(dryRun ? 1 : 3);
    const report = await owner.get(`${path}/import-runs/${run?.id}/lines`);
    const { data } = await report.json<{ data: Line[] }>();
    const said = data.map(({ line, outcome, reason, errors }) => [
      line,
      outcome,
      reason ?? errors[0]?.column ?? null,
    ]);
    expect(said).toEqual([
      [2, "created", null],
      [3, "created", null],
      [4, "skipped", "Un intervenant a déjà cette adresse e-mail."],
      [5, "refused", "areas"],
      [6, "refused", "skills"],
      [7, "skipped", expect.stringMatching(/répète la ligne 2/)],
    ]);
  }
  const requestId = await addRequest(world, owner, path, { skillId });
  await world.drain();
  for (const request of [already, requestId])
    expect(await (await owner.get(`${path}/service-requests/${request}`)).json()).toMatchObject({
      offers: 2,
    });
  expect(await namesIn(owner, path, "exempt")).toEqual(["Awa N’Diaye"]);
});

test("follow-up, requests and engagements are exported as the list was asked", async () => {
  const { owner, path } = await sold();
  await everybody(owner, path);
  const skillId = await addSkill(owner, path);
  const { person, id } = await workingProvider(world, path, { skills: [skillId], areas: ["FR"] }, "=Zoé");
  await standing(id, { answersUntil: forever });
  const requestId = await addRequest(world, owner, path, { skillId });
  await world.drain();
  await person.put(`${path}/my/service-requests/${requestId}/answer`, { priceCents: 12_345 });
  await owner.post(`${path}/service-requests/${requestId}/choices`, { providerIds: [id], settles: false });
  const written = async (list: string, body: Record<string, unknown>) => {
    const asked = await owner.post(`${path}/${list}/exports`, { format: "csv", ...body }, keyed());
    const job = await asked.json<{ id: string }>();
    await world.drain();
    const { resultUrl } = await (await owner.get(`${path}/jobs/${job.id}`)).json<{ resultUrl: string }>();
    return (await owner.get(resultUrl)).text();
  };
  const followUp = await written("provider-follow-up", { filter: { view: "action_required" } });
  expect(followUp.trim().split("\r\n")).toHaveLength(3);
  expect(followUp).toContain("Inactifs avec prestations en cours");
  const active = await written("provider-follow-up", { filter: { view: "active" } });
  const [header = "", ...lines] = active.trim().split("\r\n");
  const column = header.split(";").indexOf("Accès");
  expect(lines.map((line) => line.split(";").slice(column, column + 2))).toContainEqual([
    "Se renouvelle",
    "",
  ]);
  expect(await written("service-requests", {})).toContain("DDS-2026-000001;Animer un atelier;Animation;83");
  const engagements = await written("engagements", { filter: { set: "ongoing" } });
  expect(engagements).toContain("123,45");
  expect(engagements).toContain("'=Zoé");
});

test("two bulk reminders at once write to each provider once", async () => {
  const { owner, path } = await sold();
  await everybody(owner, path);
  await world.drain();
  const before = world.mails.length;
  for (const message of ["Une fois.", "Deux fois."])
    await owner.post(`${path}/provider-follow-up/reminders`, { view: "inactive", message }, keyed());
  const [first, ...rest] = world.waiting.splice(0);
  if (!first) throw new Error("Nothing waits.");
  const between = beforeWriting(world, "providers", () => world.deliver(rest));
  await world.deliver([first]);
  await world.drain();
  expect(between.done).toBe(true);
  const told = world.mails.slice(before).filter(({ mail }) => mail.kind === "provider-reminder");
  const reached = told.map(({ to }) => to.email);
  expect([reached.length, new Set(reached).size]).toEqual([3, 3]);
});
