import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
import {
  linesOf,
  preparedMembers,
  seeImport,
  sendFile,
  startRun,
  type Prepared,
} from "../support/imports.ts";
import { measured } from "../support/measured.ts";
import { addMember, completeProfile, membersOn, seasonOf } from "../support/members.ts";
import { ownerWithOrganisation, sessionCookie, type SignedIn } from "../support/people.ts";
import { client } from "../support/client.ts";
import { openWorld } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 21, 20) };
const world = openWorld({}, clock);
const day = 24 * 60 * 60 * 1000;

async function association() {
  const opened = await ownerWithOrganisation(world, "Protection civile du Var");
  await membersOn(opened.owner, opened.path);
  // Months go by in these tests: the trial lasts as long.
  await env.DB.prepare("update organisations set trial_ends_at = ?1 where id = ?2")
    .bind(clock.now + 400 * day, opened.organisation.id)
    .run();
  return opened;
}
/** Sessions sleep after eight hours: who comes back days later signs in again. */
const back = async ({ personId }: SignedIn) =>
  client(world, { cookie: await sessionCookie(world, personId) });
const idempotent = () => ({ "Idempotency-Key": crypto.randomUUID() });
type Figures = { members: number; paid: number; paidCents: number; approved: number; waiting: number };
const figuresOf = async (owner: SignedIn, path: string) =>
  (
    await (
      await owner.get(`${path}/seasons`)
    ).json<{ data: { name: string; running: boolean; figures: Figures }[] }>()
  ).data;

/** Members written as creating them writes them, many at once. */
async function fill(organisationId: string, count: number) {
  const rows = Array.from({ length: count }, (_, index) => index);
  for (let from = 0; from < count; from += 20_000)
    await env.DB.prepare(
      `insert into members (organisation_id, id, number, last_name, first_name, country, login_name, login_name_key, origin, created_at, updated_at, sort_key, same_name_key, search_text, completed_at)
       select ?1, 'mem_' || printf('%026d', value), value + 1000, 'Nom' || (value % 5000), 'Prénom' || (value % 700), 'FR', 'N' || value, 'n' || value, 'import', 0, 0,
         'nom' || (value % 5000) || ' prenom' || (value % 700), 'k' || value, 'nom' || (value % 5000) || ' prenom' || (value % 700) || ' n' || value, 1 from json_each(?2)`,
    )
      .bind(organisationId, JSON.stringify(rows.slice(from, from + 20_000)))
      .run();
}

test("payments are recorded by hand and by file, and the season counts them", async () => {
  const { owner, path } = await association();
  const season = await seasonOf(owner, path, clock.now);
  const [jean, zoe] = [
    await addMember(owner, path, { lastName: "Dupont", firstName: "Jean", email: "jean.dupont@exemple.fr" }),
    await addMember(owner, path, { lastName: "Martin", firstName: "Zoé" }),
  ];
  const paid = await owner.put(`${path}/members/${jean.id}/seasons/${season.id}`, {
    amountCents: 2500,
    paidOn: "2026-09-15",
    paidBy: "cheque",
  });
  expect(paid.status).toBe(200);
  const tomorrow = await owner.put(`${path}/members/${jean.id}/seasons/${season.id}`, {
    amountCents: 2500,
    paidOn: "2027-09-15",
    paidBy: "cheque",
  });
  expect(await tomorrow.json()).toMatchObject({ errors: [{ pointer: "/paidOn", code: "too_late" }] });
  const file = [
    "Pseudo;E-mail;Date;Mode de paiement;Montant",
    `${zoe.loginName.toLowerCase()};;16/09/2026;Virement;20,50 €`,
    ";jean.dupont@exemple.fr;15/09/2026;Chq;25",
    "INCONNU.paul;;15/09/2026;CB;25",
    ";;15/09/2026;troc;25",
  ].join("\n");
  const prepared = await (
    await sendFile(owner, path, file, { kind: "members.import-dues" })
  ).json<Prepared>();
  await startRun(owner, path, prepared.id, { mapping: prepared.suggested, dryRun: false });
  await world.drain();
  const [run] = (await seeImport(owner, path, prepared.id)).runs;
  expect(run).toMatchObject({ updated: 1, skipped: 1, refused: 2 });
  const { data } = await linesOf(owner, path, run?.id ?? "", "&filter[outcome]=refused");
  expect(data.map(({ line, errors }) => [line, errors[0]?.code])).toEqual([
    [4, "unknown_reference"],
    [5, "not_offered"],
  ]);
  expect((await figuresOf(owner, path))[0]?.figures).toMatchObject({ members: 2, paid: 2, paidCents: 4550 });
});

test("a change of season brings everybody over by chunks, once; the approved keep their access for the grace", async () => {
  const { owner, organisation, path } = await association();
  await seasonOf(owner, path, clock.now, { startsIn: -364 * day, dueIn: -364 * day, name: "2025-2026" });
  const kept = await addMember(owner, path, { ...completeProfile, email: "garde@exemple.fr" });
  const other = await addMember(owner, path, { ...completeProfile, lastName: "Autre" });
  await owner.post(
    `${path}/members-to-approve/decisions`,
    { memberIds: [kept.id], decision: "approve", mail: false },
    idempotent(),
  );
  await fill(organisation.id, 2500);
  const next = await seasonOf(owner, path, clock.now, {
    startsIn: 2 * day,
    dueIn: 10 * day,
    name: "2026-2027",
  });
  const change = () => owner.post(`${path}/seasons/${next.id}/change`, {}, idempotent());
  const answers = await Promise.all([change(), change()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
  const seen = [];
  while (world.waiting.length > 0) {
    const envelopes = world.waiting.splice(0);
    seen.push(...envelopes.filter(({ kind }) => kind === "jobs.advance"));
    await Promise.all([world.deliver(envelopes), world.deliver(envelopes)]);
  }
  expect(seen).toHaveLength(3);
  const seasons = await figuresOf(owner, path);
  expect(seasons[0]?.figures).toMatchObject({ members: 2502, waiting: 2502, approved: 0 });

  clock.now += 3 * day;
  const stateOf = async (id: string) =>
    (
      await (
        await (await back(owner)).get(`${path}/members/${id}`)
      ).json<{ gates: { name: string; state: string }[] }>()
    ).gates.find(({ name }) => name === "approval")?.state;
  expect([await stateOf(kept.id), await stateOf(other.id)]).toEqual(["grace", "waiting"]);
  clock.now += 60 * day;
  expect(await stateOf(kept.id)).toBe("waiting");
});

test("dues are reminded at the right days, once, and never to those who paid meanwhile", async () => {
  const { owner, path } = await association();
  const dueAt = clock.now + 29.5 * day;
  const season = await seasonOf(owner, path, clock.now, { dueIn: 29.5 * day });
  const [late, paid] = ["tard", "paye"].map((name) => `${name}-${crypto.randomUUID()}@exemple.fr`);
  await addMember(owner, path, { email: late });
  const payer = await addMember(owner, path, { lastName: "Payé", email: paid });
  await addMember(owner, path, { lastName: "Lettre" });
  const remindersTo = (address: string | undefined) =>
    world.mails.filter(({ mail, to }) => mail.kind === "dues-reminder" && to.email === address).length;
  const morning = async (at: number) => {
    clock.now = at;
    await world.tick("7 * * * *");
    await world.drain();
  };
  await morning(clock.now + day);
  expect([remindersTo(late), remindersTo(paid)]).toEqual([1, 1]);
  await morning(clock.now + day);
  expect([remindersTo(late), remindersTo(paid)]).toEqual([1, 1]);

  clock.now = dueAt - 6.9 * day;
  await world.tick("7 * * * *");
  const waiting = world.waiting.splice(0);
  await world.deliver(waiting);
  await (
    await back(owner)
  ).put(`${path}/members/${payer.id}/seasons/${season.id}`, {
    amountCents: 2500,
    paidOn: "2026-11-25",
    paidBy: "cash",
  });
  await world.drain();
  expect([remindersTo(late), remindersTo(paid)]).toEqual([2, 1]);
  await morning(dueAt + 45 * day);
  expect(remindersTo(late)).toBe(2);
  await morning(dueAt + 61 * day);
  expect([remindersTo(late), remindersTo(paid)]).toEqual([3, 1]);
  const letters = await (
    await (await back(owner)).get(`${path}/members?filter[email]=none&filter[dues]=unpaid`)
  ).json<{
    data: { lastName: string }[];
  }>();
  expect(letters.data.map(({ lastName }) => lastName)).toEqual(["Lettre"]);
});

test("a search among 200,000 members reads 200 rows at most, and needs neither accents nor order", async () => {
  const { owner, organisation, path } = await association();
  const season = await seasonOf(owner, path, clock.now);
  await fill(organisation.id, 200_000);
  const rare = await addMember(owner, path, { lastName: "Lefèvre-D’Arc", firstName: "Élodie" });
  await owner.put(`${path}/members/${rare.id}/state`, { to: "suspended" }, { "If-Match": '"1"' });
  const payer = await addMember(owner, path, { lastName: "Nomade", firstName: "Prénom" });
  const dues = { amountCents: 2500, paidOn: "2026-11-20", paidBy: "cash" };
  await owner.put(`${path}/members/${payer.id}/seasons/${season.id}`, dues);
  const counted = measured(env.DB);
  const counting = openWorld({ d1: counted.d1 }, clock);
  const asker = client(counting, { cookie: owner.cookie });
  const asked = async (query: string) => {
    counted.take();
    const answer = await asker.get(`${path}/members?${query.replaceAll(" ", "%20")}`);
    const { rowsRead, trips } = counted.take();
    expect([query, trips, rowsRead <= 200]).toEqual([query, 1, true]);
    return (await answer.json<{ data: { id: string }[] }>()).data.map(({ id }) => id);
  };
  for (const words of ["LEF élo", "darc", "nom42", "nom4 prenom4", "prenom", "lefevre zzz"])
    await asked(`q=${words}`);
  for (const filter of ["", "filter[email]=none", "filter[dues]=unpaid", "filter[state]=closed"])
    await asked(filter);
  for (const filter of ["filter[dues]=paid", "q=nom&filter[dues]=paid", "q=pre&filter[dues]=paid"])
    expect(await asked(filter)).toEqual([payer.id]);
  for (const filter of ["filter[state]=suspended", "q=elodie lef&filter[state]=suspended"])
    expect(await asked(filter)).toEqual([rare.id]);
}, 300_000);

test("whoever is searched for by a filter is who passes it now", async () => {
  const { owner, path } = await association();
  const { id: memberId, loginName } = await addMember(owner, path, { lastName: "Kervadec" });
  const season = await seasonOf(owner, path, clock.now);
  const passed = async () => {
    const filters = ["state]=active", "state]=suspended", "state]=closed", "email]=none", "dues]=paid"];
    const found = [...filters, "dues]=unpaid"].map(async (filter) => {
      const answer = await owner.get(`${path}/members?q=kerva&filter[${filter}`);
      return (await answer.json<{ data: unknown[] }>()).data.length === 1 ? [filter.replace("]", "")] : [];
    });
    return (await Promise.all(found)).flat();
  };
  let version = 0;
  const move = (to: string) =>
    owner.put(`${path}/members/${memberId}/state`, { to }, { "If-Match": `"${++version}"` });
  const pay = (paidOn: string | null, amountCents = 2500) =>
    owner.put(`${path}/members/${memberId}/seasons/${season.id}`, {
      amountCents,
      paidOn,
      paidBy: paidOn && "cash",
    });
  expect(await passed()).toEqual(["state=active", "email=none"]);
  await pay(null);
  expect(await passed()).toEqual(["state=active", "email=none", "dues=unpaid"]);
  await pay("2026-11-20");
  expect(await passed()).toEqual(["state=active", "email=none", "dues=paid"]);
  await pay(null, 0);
  expect(await passed()).toEqual(["state=active", "email=none"]);
  await move("suspended");
  expect(await passed()).toEqual(["state=suspended"]);
  await move("closed");
  expect(await passed()).toEqual(["state=closed"]);
  await move("active");
  const edited = { ...completeProfile, lastName: "Kervadec", email: "kervadec@exemple.fr", loginName };
  await owner.put(`${path}/members/${memberId}`, edited, { "If-Match": `"${++version}"` });
  expect(await passed()).toEqual(["state=active"]);
});

test("members are exported with their address and dues, as the list was asked", async () => {
  const { owner, path } = await association();
  await seasonOf(owner, path, clock.now);
  await preparedMembers(owner, path);
  await addMember(owner, path, { ...completeProfile, email: "camille@exemple.fr" });
  await addMember(owner, path, { lastName: "=HYPERLINK", firstName: "Zoé" });
  const asked = await owner.post(`${path}/members/exports`, { format: "csv" }, idempotent());
  const { id } = await asked.json<{ id: string }>();
  await world.drain();
  const text = await (await owner.get(`${path}/jobs/${id}/result`)).text();
  expect(text.split("\r\n")[1]).toBe(
    "1;Lefèvre;Camille;LEFEVRE.camille;camille@exemple.fr;21/11/1990;'+33612345678;12 rue des Lilas;83000;Toulon;FR;Actif;Non;25;",
  );
});

test("dues may be paid on the day that has begun in Paris, and on no later one", async () => {
  // Half past midnight in winter, half past one in summer: in UTC it is still the day before.
  clock.now = (Math.floor(clock.now / day) + 1) * day - 30 * 60 * 1000;
  const { owner, path } = await association();
  const season = await seasonOf(owner, path, clock.now);
  const { id } = await addMember(owner, path, { lastName: "Noctis", firstName: "Alba" });
  const paidOn = (inDays: number) =>
    owner.put(`${path}/members/${id}/seasons/${season.id}`, {
      amountCents: 2500,
      paidOn: new Date(clock.now + inDays * day).toISOString().slice(0, 10),
      paidBy: "cash",
    });
  expect((await paidOn(1)).status).toBe(200);
  expect((await paidOn(2)).status).toBe(422);
});

test("seasons created at once never overlap", async () => {
  const { owner, path } = await association();
  const create = (startsAt: number) =>
    owner.post(`${path}/seasons`, {
      name: "Saison",
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(startsAt + 365 * day).toISOString(),
      amountCents: 1_000,
    });
  const between = beforeWriting(world, "seasons", () => create(clock.now + 30 * day));
  const second = await create(clock.now);
  expect([between.done, await second.json()]).toMatchObject([true, { code: "season_overlaps" }]);
  expect(await figuresOf(owner, path)).toHaveLength(1);
});
