import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { fieldOf, finalStep, formStepOf } from "#domain/forms/form-builder";
import { beforeWriting } from "../support/between.ts";
import { completeDossier, submittedDossier } from "../support/dossiers.ts";
import { ownerWithOrganisation, sessionCookie, signedIn, type SignedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { bringInto } from "../support/states.ts";
import { client, type Client } from "../support/client.ts";
import { openWorld, startOfTime, type World } from "../support/world.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** The worlds of a file share its database, hence its clock, which only goes forward. */
const clock = { now: startOfTime };

/** The organisation never expires, so that only the clock of dossiers is looked at. */
async function openCall() {
  const world = openWorld({}, clock);
  const start = clock.now;
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  await env.DB.prepare("update organisations set trial_ends_at = ?1 where id = ?2")
    .bind(start + 9000 * day, organisation.id)
    .run();
  const wake = async (days: number) => {
    world.clock.now = start + days * day;
    await world.tick("7 * * * *");
    await world.drain();
  };
  const again = async (person: SignedIn): Promise<Client> =>
    client(world, { cookie: await sessionCookie(world, person.personId) });
  return { world, start, owner, organisation, path, programmeId, wake, again };
}

type Row = { trashed_at: number | null; purge_at: number | null; warned_at: number | null };
const rowOf = (dossierId: string) =>
  env.DB.prepare("select trashed_at, purge_at, warned_at from dossiers where id = ?1")
    .bind(dossierId)
    .first<Row>();

const submittedCount = async (programmeId: string) =>
  (
    await env.DB.prepare("select refused from programme_counts where programme_id = ?1")
      .bind(programmeId)
      .first<{ refused: number }>()
  )?.refused;

/** Ticks every hour from an instant to another, as the platform would. */
async function ticks(world: World, until: number): Promise<void> {
  while (world.clock.now < until) {
    world.clock.now += hour;
    await world.tick("* * * * *");
    await world.drain();
  }
}

test("unfinished drafts are reminded at J-7, J-2 and H-6, on a Monday too; sent ones are left alone", async () => {
  const { world, owner, path, programmeId } = await openCall();
  const late = await completeDossier(world, path, programmeId);
  await submittedDossier(world, path, programmeId, "À l’heure");
  const again = await submittedDossier(world, path, programmeId, "Une autre fois");
  await owner.post(`${path}/dossiers/${again.dossierId}/refuse`, { message: "Hors thème." });
  await again.applicant.post(`${path}/programmes/${programmeId}/dossiers`);
  await world.drain();
  // Monday 30 November 2026 at 18:00 in Paris.
  const closesAt = Date.UTC(2026, 10, 30, 17);
  await env.DB.prepare("update programmes set closes_at = ?1, remind_at = ?2 where id = ?3")
    .bind(closesAt, world.clock.now, programmeId)
    .run();
  const reminded: string[] = [];
  const seen = () => world.mails.filter(({ mail }) => mail.kind === "draft-reminder");
  for (let count = 0; world.clock.now < closesAt + day; count = seen().length) {
    await ticks(world, world.clock.now + hour);
    if (seen().length > count) reminded.push(new Date(world.clock.now).toISOString());
  }
  expect(reminded).toEqual([
    "2026-11-23T07:00:00.000Z",
    "2026-11-28T07:00:00.000Z",
    "2026-11-30T11:00:00.000Z",
  ]);
  expect(new Set(seen().map(({ to }) => to.email))).toEqual(
    new Set([late.applicant.email, again.applicant.email]),
  );
}, 120_000);

test("the reminders are those of the programme, and follow the deadline given to one person", async () => {
  const { world, start, owner, path, programmeId } = await openCall();
  await env.DB.prepare("update programmes set description = 'x' where id = ?1").bind(programmeId).run();
  const [one, other] = [
    await completeDossier(world, path, programmeId),
    await completeDossier(world, path, programmeId, "Avec délai"),
  ];
  const closesAt = start + 12 * hour;
  const edited = await owner.patch(
    `${path}/programmes/${programmeId}`,
    { closesAt: new Date(closesAt).toISOString(), reminders: [{ hours: 3 }] },
    { "If-Match": '"1"' },
  );
  expect(await edited.json()).toMatchObject({ reminders: [{ hours: 3 }] });
  await owner.post(`${path}/programmes/${programmeId}/extensions`, {
    email: other.applicant.email,
    until: new Date(closesAt + 12 * hour).toISOString(),
    reason: "Coupure.",
  });
  await world.drain();
  const times: [string, number][] = [];
  while (world.clock.now < start + 26 * hour) {
    const count = world.mails.length;
    await ticks(world, world.clock.now + hour);
    for (const { mail, to } of world.mails.slice(count))
      if (mail.kind === "draft-reminder") times.push([to.email, (world.clock.now - start) / hour]);
  }
  expect(times).toEqual([
    [one.applicant.email, 9],
    [other.applicant.email, 21],
  ]);
}, 120_000);

async function refused() {
  const call = await openCall();
  const dossier = await submittedDossier(call.world, call.path, call.programmeId);
  const staff = `${call.path}/dossiers/${dossier.dossierId}`;
  await call.owner.post(`${staff}/refuse`, { message: "Hors sujet." });
  await call.world.drain();
  return { ...call, ...dossier, staff };
}

const warned = (world: World, email: string): string[] =>
  world.mails
    .filter(({ mail, to }) => mail.kind === "dossier-expiring" && to.email === email)
    .map(({ to }) => to.email);

const listed = async (who: Client, path: string): Promise<number> =>
  (await (await who.get(path)).json<{ data: unknown[] }>()).data.length;

test("a decided dossier leaves the lists for the archive or the bin, and comes back as it was", async () => {
  const { owner, path, staff, programmeId } = await refused();
  expect((await owner.post(`${staff}/archive`)).status).toBe(200);
  expect(await listed(owner, `${path}/dossiers`)).toBe(0);
  expect(await listed(owner, `${path}/shelved-dossiers?shelf=archived`)).toBe(1);
  expect(await submittedCount(programmeId)).toBe(1);
  expect((await owner.post(`${staff}/unarchive`)).status).toBe(200);
  expect(await listed(owner, `${path}/dossiers`)).toBe(1);
  expect((await owner.post(`${staff}/trash`)).status).toBe(200);
  expect([await listed(owner, `${path}/dossiers`), await submittedCount(programmeId)]).toEqual([0, 0]);
  const reopened = await owner.post(`${staff}/reopen`, {});
  expect(await reopened.json()).toMatchObject({ code: "dossier_state_forbids" });
  expect((await owner.post(`${staff}/restore`)).status).toBe(200);
  expect([await listed(owner, `${path}/dossiers`), await submittedCount(programmeId)]).toEqual([1, 1]);
});

test("what waits for an answer is not put away", async () => {
  const { world, owner, path, programmeId } = await openCall();
  const { dossierId } = await submittedDossier(world, path, programmeId);
  for (const verb of ["archive", "trash"])
    expect(await (await owner.post(`${path}/dossiers/${dossierId}/${verb}`)).json()).toMatchObject({
      status: 409,
      code: "dossier_state_forbids",
    });
});

test("the bin is emptied after thirty days, and nothing of the dossier is left", async () => {
  const { owner, staff, dossierId, wake } = await refused();
  await owner.post(`${staff}/trash`);
  await wake(29);
  expect(await rowOf(dossierId)).not.toBeNull();
  await wake(30);
  expect(await rowOf(dossierId)).toBeNull();
  for (const table of ["dossier_answers", "dossier_documents", "dossier_transitions"])
    expect(
      await env.DB.prepare(`select 1 from ${table} where dossier_id = ?1`).bind(dossierId).first(),
    ).toBeNull();
});

test("the bin that is emptied takes along the deadline that was granted, once it is over", async () => {
  const { world, start, owner, path, programmeId, staff, applicant, wake } = await refused();
  const other = await submittedDossier(world, path, programmeId);
  const theirs = `${path}/dossiers/${other.dossierId}`;
  await owner.post(`${theirs}/refuse`, { message: "Complet." });
  await env.DB.prepare("update programmes set closes_at = ?1 where id = ?2")
    .bind(start - day, programmeId)
    .run();
  for (const [email, days] of [
    [applicant.email, 29],
    [other.applicant.email, 90],
  ] as const) {
    const until = new Date(start + days * day).toISOString();
    const granted = { email, until, reason: "Hospitalisation." };
    expect((await owner.post(`${path}/programmes/${programmeId}/extensions`, granted)).status).toBe(200);
  }
  for (const dossier of [staff, theirs]) expect((await owner.post(`${dossier}/trash`)).status).toBe(200);
  const kept = async () =>
    (
      await env.DB.prepare("select email from deadline_extensions where programme_id = ?1")
        .bind(programmeId)
        .all()
    ).results;
  expect(await kept()).toHaveLength(2);
  await wake(30);
  expect(await rowOf(other.dossierId)).toBeNull();
  expect(await kept()).toEqual([{ email: other.applicant.email }]);
});

test("a decided dossier is warned at J-30 and J-7, put in the bin after twelve months, then destroyed", async () => {
  const { world, owner, applicant, dossierId, wake } = await refused();
  const warnings = () => warned(world, applicant.email);
  await wake(334);
  expect(warnings()).toEqual([]);
  await wake(336);
  expect(warnings()).toEqual([applicant.email]);
  world.clock.now += 3 * hour;
  await world.tick("* * * * *");
  await world.drain();
  const toStaff = world.mails.filter(
    ({ mail, to }) => mail.kind === "dossiers-expiring" && to.email === owner.email,
  );
  expect(toStaff).toMatchObject([{ to: { email: owner.email }, mail: { count: 1 } }]);
  await wake(359);
  expect(warnings()).toHaveLength(2);
  await wake(364);
  expect((await rowOf(dossierId))?.trashed_at).toBeNull();
  await wake(367);
  expect((await rowOf(dossierId))?.trashed_at).not.toBeNull();
  await wake(382);
  expect(await rowOf(dossierId)).toBeNull();
});

test("the organisation is told how many dossiers will be deleted once all of the day are warned", async () => {
  const { world, path, programmeId, owner, start } = await refused();
  const { dossierId } = await submittedDossier(world, path, programmeId);
  await owner.post(`${path}/dossiers/${dossierId}/refuse`, { message: "Non." });
  await world.drain();
  world.clock.now = start + 336 * day;
  await world.tick("7 * * * *");
  for (const message of world.waiting.splice(0)) {
    await world.deliver([message]);
    await world.drain();
  }
  const counts = () =>
    world.mails.flatMap(({ mail, to }) =>
      mail.kind === "dossiers-expiring" && to.email === owner.email ? [mail.count] : [],
    );
  expect(counts()).toEqual([]);
  world.clock.now += 3 * hour;
  await world.tick("* * * * *");
  await world.drain();
  expect(counts()).toEqual([2]);
});

test("somebody keeps a dossier longer, sixty months at most, and its warnings move with it", async () => {
  const { world, start, owner, applicant, staff, dossierId, wake, again } = await refused();
  await wake(336);
  const owned = await again(owner);
  const keep = (days: number) =>
    owned.post(`${staff}/keep`, { until: new Date(start + days * day).toISOString() });
  expect(await (await keep(1900)).json()).toMatchObject({ code: "too_late_to_keep" });
  expect(await (await keep(300)).json()).toMatchObject({ code: "too_late_to_keep" });
  expect((await keep(700)).status).toBe(200);
  await wake(400);
  expect(await rowOf(dossierId)).toMatchObject({ trashed_at: null, warned_at: null });
  await wake(671);
  expect(warned(world, applicant.email)).toHaveLength(2);
});

test("a withdrawn dossier is kept longer too, as the mail of its expiry says it can be", async () => {
  const { world, start, owner, path, programmeId, wake, again } = await openCall();
  const { applicant, base, dossierId } = await submittedDossier(world, path, programmeId);
  await applicant.post(`${base}/withdraw`);
  await wake(336);
  expect(warned(world, applicant.email)).toHaveLength(1);
  const owned = await again(owner);
  const keep = (days: number) =>
    owned.post(`${path}/dossiers/${dossierId}/keep`, {
      until: new Date(start + days * day).toISOString(),
    });
  expect(await (await keep(1900)).json()).toMatchObject({ code: "too_late_to_keep" });
  expect((await keep(500)).status).toBe(200);
  await wake(400);
  expect(await rowOf(dossierId)).toMatchObject({ trashed_at: null });
});

test("of dossiers back with their applicants and left there, both sides are warned, and the organisation keeps one", async () => {
  const { world, start, owner, organisation, path, wake, again } = await openCall();
  const cost = { ...fieldOf("amount", "fld_cost"), required: true };
  const { programmeId } = await publishedProgramme(world, organisation.id, {
    steps: [
      formStepOf("one", fieldOf("short_text", "fld_idea")),
      { id: "stp_check", type: "intermediate_validation", title: "Pré-sélection" },
      formStepOf("two", cost),
      finalStep,
    ],
    ineligibility: [],
  });
  const begun = async (name: string) => {
    const applicant = await signedIn(world, name);
    const answer = await applicant.post(`${path}/programmes/${programmeId}/dossiers`);
    const { id } = await answer.json<{ id: string }>();
    const base = `${path}/my/dossiers/${id}`;
    world.clock.now += hour;
    await applicant.put(`${base}/answers/fld_idea`, { value: name, version: 0 });
    return { applicant, base, staff: `${path}/dossiers/${id}`, id };
  };
  const [ana, bao, never] = [await begun("Ana"), await begun("Bao"), await begun("Jamais envoyé")];
  for (const { applicant, base, staff } of [ana, bao]) {
    expect((await applicant.post(`${base}/submit`)).status).toBe(200);
    expect((await owner.post(`${staff}/validate-step`, {})).status).toBe(200);
  }
  await wake(77);
  for (const { applicant } of [ana, bao, never])
    expect(warned(world, applicant.email)).toEqual([applicant.email]);
  world.clock.now += hour;
  const typed = { value: 50_000, version: 0 };
  expect((await (await again(bao.applicant)).put(`${bao.base}/answers/fld_cost`, typed)).status).toBe(200);
  world.clock.now += 3 * hour;
  await world.tick("* * * * *");
  await world.drain();
  const counts = world.mails.flatMap(({ mail, to }) =>
    mail.kind === "dossiers-expiring" && to.email === owner.email ? [mail.count] : [],
  );
  expect(counts).toEqual([1]);
  const owned = await again(owner);
  const deleteAt = async () => (await (await owned.get(ana.staff)).json<{ deleteAt: string }>()).deleteAt;
  expect(await deleteAt()).toBe(new Date(start + 90 * day + 3 * hour).toISOString());
  const keep = (staff: string, days: number) =>
    owned.post(`${staff}/keep`, { until: new Date(start + days * day).toISOString() });
  expect(await (await keep(never.staff, 300)).json()).toMatchObject({ code: "dossier_state_forbids" });
  expect(await (await keep(ana.staff, 1900)).json()).toMatchObject({ code: "too_late_to_keep" });
  expect((await keep(ana.staff, 300)).status).toBe(200);
  expect(await deleteAt()).toBe(new Date(start + 300 * day).toISOString());
  await wake(95);
  expect(await rowOf(ana.id)).toMatchObject({ trashed_at: null, warned_at: null });
  expect((await rowOf(never.id))?.trashed_at).not.toBeNull();
});

test("a shorter retention never deletes without a warning first", async () => {
  const { world, owner, applicant, path, programmeId, dossierId, wake, again } = await refused();
  await wake(200);
  await env.DB.prepare("update programmes set description = 'x' where id = ?1").bind(programmeId).run();
  const owned = await again(owner);
  const edited = await owned.patch(
    `${path}/programmes/${programmeId}`,
    { retentionMonths: 1 },
    { "If-Match": '"1"' },
  );
  expect(await edited.json()).toMatchObject({ retentionMonths: 1 });
  await wake(201);
  expect((await rowOf(dossierId))?.warned_at).not.toBeNull();
  // The day that the warning says is the day it happens.
  const said = world.mails.find(
    ({ mail, to }) => mail.kind === "dossier-expiring" && to.email === applicant.email,
  );
  expect(said?.mail).toMatchObject({ deleteAt: world.clock.now + 6 * day });
  const seen = await (await again(owner)).get(`${path}/dossiers/${dossierId}`);
  expect(await seen.json()).toMatchObject({ deleteAt: new Date(world.clock.now + 6 * day).toISOString() });
  await wake(205);
  expect((await rowOf(dossierId))?.trashed_at).toBeNull();
  await wake(208);
  expect((await rowOf(dossierId))?.trashed_at).not.toBeNull();
});

test("while the organisation is expired nothing is warned nor deleted", async () => {
  const { world, start, applicant, organisation, dossierId, wake } = await refused();
  await env.DB.prepare("update organisations set trial_ends_at = ?1 where id = ?2")
    .bind(start + day, organisation.id)
    .run();
  await wake(500);
  expect(await rowOf(dossierId)).toMatchObject({ trashed_at: null, warned_at: null });
  expect(warned(world, applicant.email)).toEqual([]);
});

test("while the organisation sleeps the bin is kept, and whoever comes back has a week to restore", async () => {
  const { start, owner, staff, organisation, dossierId, wake, again } = await refused();
  await owner.post(`${staff}/trash`);
  const runsUntil = (end: number) =>
    env.DB.prepare(
      "update organisations set trial_ends_at = ?1, access_version = access_version + 1 where id = ?2",
    )
      .bind(end, organisation.id)
      .run();
  await runsUntil(start + day);
  for (const days of [31, 39, 47]) await wake(days);
  await runsUntil(start + 9000 * day);
  await wake(53);
  expect((await (await again(owner)).post(`${staff}/restore`)).status).toBe(200);
  expect(await rowOf(dossierId)).toMatchObject({ trashed_at: null });
});

test("a dossier is taken up again, or brought back, once its programme is out of the bin", async () => {
  const { owner, path, programmeId, staff } = await refused();
  const programme = `${path}/programmes/${programmeId}`;
  await env.DB.prepare("update programmes set closes_at = 1, grace_minutes = 0 where id = ?1")
    .bind(programmeId)
    .run();
  expect((await owner.post(`${programme}/trash`)).status).toBe(200);
  const reopened = await owner.post(`${staff}/reopen`, {});
  expect([reopened.status, await reopened.json()]).toMatchObject([409, { code: "programme_in_bin" }]);
  await owner.post(`${staff}/trash`);
  expect(await (await owner.post(`${staff}/restore`)).json()).toMatchObject({ code: "programme_in_bin" });
  await owner.post(`${programme}/restore`);
  expect((await owner.post(`${staff}/restore`)).status).toBe(200);
  expect((await owner.post(`${staff}/reopen`, {})).status).toBe(200);
});

test("whoever has a dossier in a programme put in the bin is told when it ends, and writes there no more", async () => {
  const { world, owner, path, programmeId, applicant } = await refused();
  const draft = await completeDossier(world, path, programmeId, "Sans suite");
  await env.DB.prepare("update programmes set closes_at = 1, grace_minutes = 0 where id = ?1")
    .bind(programmeId)
    .run();
  const programme = `${path}/programmes/${programmeId}`;
  expect((await owner.post(`${programme}/trash`)).status).toBe(200);
  await world.drain();
  const deleteAt = world.clock.now + 30 * day;
  const told = world.mails.flatMap(({ mail, to }) =>
    mail.kind === "dossier-expiring" ? [[to.email, mail]] : [],
  );
  const said = expect.objectContaining({ deleteAt, because: "call-removed" });
  for (const { email } of [applicant, draft.applicant]) expect(told).toContainEqual([email, said]);
  const save = (version: number) =>
    draft.applicant.put(`${draft.base}/answers/fld_titre`, { value: "Encore", version });
  expect(await (await save(1)).json()).toMatchObject({ code: "dossier_state_forbids" });
  expect(await (await draft.applicant.get(draft.base)).json()).toMatchObject({
    writable: false,
    callRemovedUntil: new Date(deleteAt).toISOString(),
  });
  await owner.post(`${programme}/restore`);
  expect((await save(1)).status).toBe(200);
});

test("the bin of the staff lists what was sent, the latest first, page after page", async () => {
  const { world, owner, path, programmeId } = await openCall();
  const sent: string[] = [];
  for (const name of ["Ana", "Bao", "Cleo"]) {
    const { dossierId } = await submittedDossier(world, path, programmeId, name);
    await owner.post(`${path}/dossiers/${dossierId}/refuse`, { message: "Non." });
    await owner.post(`${path}/dossiers/${dossierId}/trash`);
    sent.unshift(dossierId);
  }
  const { dossierId: draft } = await completeDossier(world, path, programmeId, "Dina");
  await env.DB.prepare("update dossiers set trashed_at = ?1, purge_at = ?1 + 1000 where id = ?2")
    .bind(world.clock.now, draft)
    .run();
  const bin = `${path}/shelved-dossiers?shelf=trashed&limit=2`;
  type Page = { data: { id: string }[]; nextCursor: string };
  const first = await (await owner.get(bin)).json<Page>();
  const rest = await (await owner.get(`${bin}&cursor=${first.nextCursor}`)).json<Page>();
  expect([...first.data, ...rest.data].map(({ id }) => id)).toEqual(sent);
});

test("a draft is confirmed by one mail after an hour, with the deadline of its applicant, unless it was sent at once", async () => {
  const { world, start, owner, path, programmeId } = await openCall();
  const slow = await completeDossier(world, path, programmeId);
  const until = start + 60 * day;
  await owner.post(`${path}/programmes/${programmeId}/extensions`, {
    email: slow.applicant.email,
    until: new Date(until).toISOString(),
    reason: "Coupure.",
  });
  const quick = await submittedDossier(world, path, programmeId, "Rapide");
  world.clock.now += 2 * hour;
  await world.tick("7 * * * *");
  await world.drain();
  world.clock.now += 2 * hour;
  await world.tick("7 * * * *");
  await world.drain();
  const started = world.mails.filter(({ mail }) => mail.kind === "dossier-started");
  const here = [slow.applicant.email, quick.applicant.email];
  expect(started.map(({ to }) => to.email).filter((email) => here.includes(email))).toEqual([
    slow.applicant.email,
  ]);
  expect(started.find(({ to }) => to.email === slow.applicant.email)?.mail).toMatchObject({
    closesAt: until,
  });
});

test("an untouched draft goes to the bin after fourteen days, and beginning again brings it back", async () => {
  const { world, path, programmeId, wake, again } = await openCall();
  const applicant = await signedIn(world);
  const { id } = await (
    await applicant.post(`${path}/programmes/${programmeId}/dossiers`)
  ).json<{ id: string }>();
  await wake(15);
  expect((await rowOf(id))?.trashed_at).not.toBeNull();
  const back = await again(applicant);
  const written = await back.put(`${path}/my/dossiers/${id}/answers/fld_titre`, { value: "x", version: 0 });
  expect(await written.json()).toMatchObject({ code: "dossier_state_forbids" });
  const resumed = await back.post(`${path}/programmes/${programmeId}/dossiers`);
  expect(await resumed.json()).toEqual({ id, resumed: true });
  expect((await rowOf(id))?.trashed_at).toBeNull();
});

test("a draft taken up again while the clock destroys it stays, with its answers and its place in the counts", async () => {
  const { world, start, path, programmeId, wake, again } = await openCall();
  const { applicant, dossierId, base } = await completeDossier(world, path, programmeId);
  await wake(15);
  const purgeAt = (await rowOf(dossierId))?.purge_at ?? 0;
  await env.DB.prepare("update dossiers set wake_at = null where id <> ?1").bind(dossierId).run();
  world.clock.now = purgeAt;
  const back = await again(applicant);
  const resume = () => back.post(`${path}/programmes/${programmeId}/dossiers`);
  const between = beforeWriting(world, "dossier_answers", resume);
  await wake((purgeAt - start) / day);
  expect(between.done).toBe(true);
  expect(await rowOf(dossierId)).toMatchObject({ trashed_at: null });
  expect((await (await back.get(base)).json<{ answers: unknown[] }>()).answers).not.toHaveLength(0);
  const counted = env.DB.prepare("select draft from programme_counts where programme_id = ?1");
  expect(await counted.bind(programmeId).first()).toEqual({ draft: 1 });
});

/** The only call with reminders: three hours before it closes, in twelve hours; the next one is known. */
async function remindedCall() {
  await env.DB.exec("update programmes set remind_at = null");
  const call = await openCall();
  const { world, start, owner, path, programmeId, again } = call;
  const late = await completeDossier(world, path, programmeId);
  const closesAt = start + 12 * hour;
  const dates = { closesAt: new Date(closesAt).toISOString(), reminders: [{ hours: 3 }] };
  await env.DB.prepare("update programmes set description = 'x' where id = ?1").bind(programmeId).run();
  await owner.patch(`${path}/programmes/${programmeId}`, dates, { "If-Match": '"1"' });
  await world.tick("* * * * *");
  await world.drain();
  const extend = async (email: string) =>
    (await again(owner)).post(`${path}/programmes/${programmeId}/extensions`, {
      email,
      until: new Date(closesAt + 12 * hour).toISOString(),
      reason: "Coupure.",
    });
  const reminded = (email: string) =>
    world.mails.filter(({ mail, to }) => mail.kind === "draft-reminder" && to.email === email).length;
  return { ...call, late, dueAt: closesAt - 3 * hour, extend, reminded };
}

test("while the organisation sleeps, nobody is reminded to finish what cannot be sent", async () => {
  const { world, organisation, late, dueAt, reminded } = await remindedCall();
  await bringInto(organisation.id, "standby", world.clock.now);
  world.clock.now = dueAt + 40_000;
  await world.tick("* * * * *");
  await world.drain();
  expect(reminded(late.applicant.email)).toBe(0);
});

test.each([
  ["just after it came due", 20_000],
  ["just before", -10_000],
])("a deadline given to somebody %s loses no reminder of the others", async (_, from) => {
  const { world, late, dueAt, extend, reminded } = await remindedCall();
  world.clock.now = dueAt + from;
  expect((await extend("quelquun@exemple.fr")).status).toBe(200);
  world.clock.now = dueAt + 40_000;
  await world.tick("* * * * *");
  await world.drain();
  expect(reminded(late.applicant.email)).toBe(1);
});

test("a deadline given while the drafts are reminded has its own reminder", async () => {
  const { world, path, programmeId, dueAt, extend, reminded } = await remindedCall();
  const { applicant } = await completeDossier(world, path, programmeId, "Avec délai");
  world.clock.now = dueAt;
  const between = beforeWriting(world, "programmes", () => extend(applicant.email));
  await world.tick("* * * * *");
  await world.drain();
  expect([between.done, reminded(applicant.email)]).toEqual([true, 0]);
  await ticks(world, dueAt + 12 * hour);
  expect(reminded(applicant.email)).toBe(1);
}, 60_000);

test("a tick hands over what thousands of dossiers and files are due, which keep no later one waiting", async () => {
  const { world, path, programmeId } = await openCall();
  const { dossierId } = await submittedDossier(world, path, programmeId);
  const many = "with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000)";
  for (const copy of [
    `${many} insert into dossiers (organisation_id, id, programme_id, revision_id, person_id, applicant_name, applicant_email,
       applicant_key, state, created_at, updated_at, submitted_at, wake_at)
     select organisation_id, id || '-' || i, programme_id, revision_id, person_id, applicant_name, applicant_email, applicant_key,
       'accepted', created_at, updated_at, submitted_at, ?2 from dossiers, n where id = ?1`,
    `${many} insert into files (organisation_id, id, area, key, name, size, sha256, content_type, intended_at, expires_at, deleted_at)
     select f.organisation_id, f.id || '-' || i, area, key || '-' || i, name, size, sha256, content_type, intended_at, expires_at, ?2
     from files f join dossier_documents d on d.file_id = f.id join n where d.dossier_id = ?1`,
  ])
    await env.DB.prepare(copy).bind(dossierId, clock.now).run();
  await world.tick("7 * * * *");
  const handed = world.waiting.splice(0);
  for (const kind of ["dossiers.wake", "files.erase"])
    expect(handed.filter((message) => message.kind === kind).length).toBeGreaterThanOrEqual(2000);
  await env.DB.batch([
    env.DB.prepare("update dossiers set wake_at = null where id like ?1 || '-%'").bind(dossierId),
    env.DB.prepare("delete from files where id like '%-%'"),
  ]);
});
