import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
import { submittedDossier } from "../support/dossiers.ts";
import { ownerWithOrganisation, type SignedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { staffMember } from "../support/staff.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

async function openCall() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  return { owner, organisation, path, programmeId };
}

const json = async <T>(answer: Promise<Response>): Promise<T> => (await (await answer).json()) as T;
type Tag = { id: string; name: string; version: number };
type Job = { state: string; done: number; total: number; failures: { row: string; code: string }[] };

const key = () => ({ "Idempotency-Key": crypto.randomUUID() });

/** Asks for something on several dossiers, and answers the job once it is over. */
async function bulk(who: SignedIn, path: string, act: object, dossierIds: readonly string[]): Promise<Job> {
  const answer = await who.post(`${path}/dossiers/bulk`, { act, dossierIds }, key());
  expect(answer.status).toBe(202);
  const { id } = (await answer.json()) as { id: string };
  await world.drain();
  return json(who.get(`${path}/jobs/${id}`));
}

test("a tag is one whatever its accents, goes on dossiers, and a view filters on it", async () => {
  const { owner, path, programmeId } = await openCall();
  const { dossierId } = await submittedDossier(world, path, programmeId, "Élodie");
  await submittedDossier(world, path, programmeId, "Jean");
  const tag = await json<Tag>(owner.post(`${path}/tags`, { name: "À revoir", colour: "amber" }));
  const same = await owner.post(`${path}/tags`, { name: "a REVOIR", colour: "red" });
  expect(await same.json()).toMatchObject({
    status: 422,
    errors: [{ pointer: "/name", code: "not_unique" }],
  });
  const view = {
    list: "dossiers",
    name: "À revoir",
    sharing: "private",
    columns: ["applicant"],
    filters: [{ column: "tags", operator: "any_of", values: [tag.id] }],
    sort: { column: "applicant", direction: "asc" },
  };
  const { id } = await json<{ id: string }>(owner.post(`${path}/views`, view));
  const names = async () =>
    (
      await json<{ data: { applicantName: string; tags: string[] }[] }>(
        owner.get(`${path}/views/${id}/dossiers`),
      )
    ).data;
  expect(await names()).toEqual([]);
  await owner.post(`${path}/dossiers/${dossierId}/tags`, { add: [tag.id] });
  expect(await names()).toMatchObject([{ applicantName: "Élodie", tags: [tag.id] }]);
  await owner.post(`${path}/dossiers/${dossierId}/tags`, { remove: [tag.id] });
  expect(await names()).toEqual([]);
  const unknown = await owner.post(`${path}/dossiers/${dossierId}/tags`, { add: [`tag_${"0".repeat(26)}`] });
  expect(unknown.status).toBe(422);
  await owner.delete(`${path}/tags/${tag.id}`, { "If-Match": '"1"' });
  expect(await json(owner.get(`${path}/tags`))).toEqual({ data: [] });
});

test("two who tag one dossier at once both see their tag, or are told to look again", async () => {
  const { owner, path, programmeId } = await openCall();
  const { dossierId } = await submittedDossier(world, path, programmeId);
  const [one, two] = await Promise.all(
    ["Une", "Deux"].map((name) => json<Tag>(owner.post(`${path}/tags`, { name, colour: "blue" }))),
  );
  const answers = await Promise.all(
    [one, two].map((tag) => owner.post(`${path}/dossiers/${dossierId}/tags`, { add: [tag?.id] })),
  );
  const taken = answers.filter(({ status }) => status === 200).length;
  expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
  const { tags } = await json<{ tags: string[] }>(owner.get(`${path}/dossiers/${dossierId}`));
  expect(tags).toHaveLength(taken);
});

test("notes are for the staff alone: no answer to the applicant, no export, no mail holds them", async () => {
  const { owner, organisation, path, programmeId } = await openCall();
  const manager = await staffMember(world, organisation.id, "manager");
  const { applicant, dossierId, base } = await submittedDossier(world, path, programmeId);
  const secret = "Candidature fragile, à ne pas ébruiter";
  const note = await json<{ id: string }>(
    manager.post(`${path}/dossiers/${dossierId}/notes`, { body: secret }),
  );
  expect(await json(owner.get(`${path}/dossiers/${dossierId}/notes`))).toMatchObject({
    data: [{ body: secret, author: manager.name, mine: false, removable: true }],
  });
  for (const format of ["csv", "xlsx", "json", "zip"]) {
    const started = await owner.post(
      `${path}/dossiers/exports`,
      { format, filter: { programme: programmeId } },
      key(),
    );
    expect(started.status).toBe(202);
  }
  await world.drain();
  const files = await env.FILES.list({ prefix: `${organisation.id}/exports/` });
  const texts = await Promise.all(files.objects.map(async (file) => (await env.FILES.get(file.key))?.text()));
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.join("")).not.toContain("fragile");
  for (const answer of [await applicant.get(base), await applicant.get(`${base}/comments`)])
    expect(await answer.text()).not.toContain("fragile");
  expect((await applicant.get(`${path}/dossiers/${dossierId}/notes`)).status).toBe(404);
  expect(JSON.stringify(world.mails)).not.toContain("fragile");
  const other = await staffMember(world, organisation.id, "manager");
  expect(await json(other.get(`${path}/dossiers/${dossierId}/notes`))).toMatchObject({
    data: [{ mine: false, removable: false }],
  });
  const path2 = `${path}/dossiers/${dossierId}/notes/${note.id}`;
  const foreign = await owner.patch(path2, { body: "Réécrit" }, { "If-Match": '"1"' });
  expect(foreign.status).toBe(403);
  expect((await manager.patch(path2, { body: "Précisé" }, { "If-Match": '"1"' })).status).toBe(200);
  expect((await manager.patch(path2, { body: "Trop tard" }, { "If-Match": '"1"' })).status).toBe(412);
  expect((await owner.delete(path2, { "If-Match": '"2"' })).status).toBe(204);
});

test("a bulk act that ends corrections tells those who were asked for one, and destroys nothing they typed", async () => {
  const { owner, path, programmeId } = await openCall();
  const asked = await submittedDossier(world, path, programmeId);
  const other = await submittedDossier(world, path, programmeId);
  await owner.post(`${path}/dossiers/${asked.dossierId}/request-correction`, { message: "À revoir." });
  await asked.applicant.put(`${asked.base}/answers/fld_titre`, { value: "Tapé", version: 1 });
  await world.drain();
  const before = world.mails.length;
  await owner.post(
    `${path}/dossiers/bulk`,
    { act: { kind: "take_under_review" }, dossierIds: [asked.dossierId, other.dossierId] },
    key(),
  );
  await world.drain();
  expect(world.mails.slice(before)).toMatchObject([
    { to: { email: asked.applicant.email }, mail: { kind: "dossier-correction-ended" } },
  ]);
  expect(await json(asked.applicant.get(asked.base))).toMatchObject({
    state: "under_review",
    unsent: [{ text: "Tapé" }],
  });
});

test("a comment is read by the applicant on their dossier and by mail, and by no other applicant", async () => {
  const { owner, path, programmeId } = await openCall();
  const { applicant, dossierId, base } = await submittedDossier(world, path, programmeId);
  const other = await submittedDossier(world, path, programmeId);
  await world.drain();
  const before = world.mails.length;
  await owner.post(`${path}/dossiers/${dossierId}/comments`, { body: "Merci d’appeler avant mardi." });
  await world.drain();
  expect(world.mails.slice(before)).toMatchObject([
    {
      to: { email: applicant.email },
      mail: { kind: "dossier-comment", comment: "Merci d’appeler avant mardi." },
    },
  ]);
  expect(await json(applicant.get(`${base}/comments`))).toMatchObject({
    data: [{ body: "Merci d’appeler avant mardi.", author: owner.name }],
  });
  expect((await other.applicant.get(`${base}/comments`)).status).toBe(404);
});

test("the mail of a comment is in the language of its applicant, as their account says it now", async () => {
  const { owner, path, programmeId } = await openCall();
  const { applicant, dossierId } = await submittedDossier(world, path, programmeId);
  const told = async (locale: string) => {
    await env.DB.prepare("update people set locale = ?1 where id = ?2")
      .bind(locale, applicant.personId)
      .run();
    await world.drain();
    const before = world.mails.length;
    await owner.post(`${path}/dossiers/${dossierId}/comments`, { body: `Bonjour ${locale}` });
    await world.drain();
    return world.mails.slice(before).map((order) => [order.to.email, order.mail.kind, order.locale]);
  };
  for (const locale of ["en", "fr"])
    expect(await told(locale)).toEqual([[applicant.email, "dossier-comment", locale]]);
});

test("two managers see each other on a dossier, and the question that the other edits, for as long as they look", async () => {
  const { owner, organisation, path, programmeId } = await openCall();
  const manager = await staffMember(world, organisation.id, "manager");
  const { dossierId } = await submittedDossier(world, path, programmeId);
  const look = (who: SignedIn, fieldId: string | null = null) =>
    json<{ version: number; present: object[] }>(
      who.post(`${path}/dossiers/${dossierId}/presence`, { fieldId }),
    );
  expect((await look(owner, "fld_titre")).present).toEqual([]);
  const { version, present } = await look(manager);
  expect(present).toEqual([{ personId: owner.personId, name: owner.name, fieldId: "fld_titre" }]);
  await owner.post(`${path}/dossiers/${dossierId}/take-under-review`);
  expect((await look(manager)).version).toBeGreaterThan(version);
  world.clock.now += 60_000;
  expect((await look(manager)).present).toEqual([]);
});

test("prepared decisions are told to nobody, previewed as they will be sent, and applied together", async () => {
  const { owner, path, programmeId } = await openCall();
  const sent = [];
  for (const name of ["Ana", "Bao", "Clé"]) sent.push(await submittedDossier(world, path, programmeId, name));
  const [ana, bao, cle] = sent.map(({ dossierId }) => dossierId);
  await world.drain();
  const before = world.mails.length;
  const refusal = await owner.put(`${path}/dossiers/${bao}/pending-decision`, { verb: "refuse" });
  expect(await refusal.json()).toMatchObject({ status: 422, code: "reason_required" });
  await owner.put(`${path}/dossiers/${ana}/pending-decision`, { verb: "accept", message: "Bravo !" });
  await owner.put(`${path}/dossiers/${bao}/pending-decision`, { verb: "refuse", message: "Hors thème." });
  await world.drain();
  expect(world.mails).toHaveLength(before);
  const hers = await sent[0]?.applicant.get(sent[0].base);
  expect(await hers?.text()).not.toContain("Bravo");
  const prepared = await json<{ data: { id: string; verb: string; mail: { to: string; text: string } }[] }>(
    owner.get(`${path}/pending-decisions?filter[programme]=${programmeId}`),
  );
  expect(prepared.data.map(({ id, verb }) => [id, verb])).toEqual(
    [
      [ana, "accept"],
      [bao, "refuse"],
    ].toSorted(([a], [b]) => ((a ?? "") < (b ?? "") ? -1 : 1)),
  );
  expect(prepared.data.find(({ id }) => id === ana)?.mail.text).toContain("Bravo !");
  // Another decides on one of them meanwhile: it is named, and holds back no other.
  await owner.post(`${path}/dossiers/${bao}/accept`, {});
  const job = await bulk(owner, path, { kind: "apply" }, [ana, bao, cle].map(String));
  expect(job).toMatchObject({ state: "finished", done: 3, total: 3 });
  expect(job.failures).toMatchObject([
    { row: bao, code: "nothing_prepared" },
    { row: cle, code: "nothing_prepared" },
  ]);
  expect(await json(owner.get(`${path}/dossiers/${ana}`))).toMatchObject({
    state: "accepted",
    pending: null,
  });
  const told = world.mails.slice(before).map(({ to, mail }) => [to.email, mail.kind]);
  expect(told.toSorted()).toEqual(
    [sent[0]?.applicant.email, sent[1]?.applicant.email]
      .map((email) => [email, "dossier-decided"])
      .toSorted(),
  );
});

test("of the decisions read together, one that changed since is left where it is, and said", async () => {
  const { owner, path, programmeId } = await openCall();
  const [ana, bao, cle] = await Promise.all(
    ["Ana", "Bao", "Clé"].map((name) => submittedDossier(world, path, programmeId, name)),
  );
  const ids = [ana, bao, cle].map((one) => one?.dossierId ?? "");
  for (const dossierId of ids)
    await owner.put(`${path}/dossiers/${dossierId}/pending-decision`, { verb: "accept", message: "Bravo !" });
  const { data } = await json<{ data: { id: string; version: number }[] }>(
    owner.get(`${path}/pending-decisions?filter[programme]=${programmeId}`),
  );
  const versions = Object.fromEntries(data.map(({ id, version }) => [id, version]));
  // Another manager thinks again about one, and only two of the three were shown.
  const again = { verb: "refuse", message: "Hors thème." };
  await owner.put(`${path}/dossiers/${bao?.dossierId}/pending-decision`, again);
  const unread = cle?.dossierId ?? "";
  const { [unread]: _unread, ...shown } = versions;
  await world.drain();
  const before = world.mails.length;
  const job = await bulk(owner, path, { kind: "apply", versions: shown }, ids);
  expect(job.failures).toMatchObject([
    { row: bao?.dossierId, code: "stale_version" },
    { row: unread, code: "stale_version" },
  ]);
  expect(world.mails.slice(before)).toMatchObject([
    { to: { email: ana?.applicant.email }, mail: { kind: "dossier-decided", decision: "accepted" } },
  ]);
  expect(await json(owner.get(`${path}/dossiers/${bao?.dossierId}`))).toMatchObject({
    state: "submitted",
    pending: { verb: "refuse" },
  });
});

test("a bulk act treats each dossier by itself, once, and says what it could not treat", async () => {
  const { owner, path, programmeId } = await openCall();
  const elsewhere = await openCall();
  const foreign = await submittedDossier(world, elsewhere.path, elsewhere.programmeId);
  const dossiers = [];
  for (let n = 0; n < 23; n++) dossiers.push((await submittedDossier(world, path, programmeId)).dossierId);
  const [first = ""] = dossiers;
  await owner.post(`${path}/dossiers/${first}/accept`, {});
  await world.drain();
  const before = world.mails.length;
  const job = await bulk(owner, path, { kind: "decide", verb: "refuse", message: "Complet." }, [
    ...dossiers,
    first,
    foreign.dossierId,
  ]);
  expect(job).toMatchObject({ state: "finished", done: 24, total: 24 });
  expect(job.failures).toMatchObject([
    { row: first, code: "dossier_state_forbids" },
    { row: foreign.dossierId, code: "not_found" },
  ]);
  expect(world.mails.slice(before)).toHaveLength(22);
  const seen = await json<{ state: string; history: { actor: string }[] }>(
    owner.get(`${path}/dossiers/${dossiers[5]}`),
  );
  expect(seen).toMatchObject({ state: "refused" });
  expect(seen.history.at(-1)).toMatchObject({ actor: owner.name });
  const elsewhereSeen = await json(elsewhere.owner.get(`${elsewhere.path}/dossiers/${foreign.dossierId}`));
  expect(elsewhereSeen).toMatchObject({ state: "submitted" });
});

test("a correction is asked of many, and decided ones are put away: each says so in its own history", async () => {
  const { owner, path, programmeId } = await openCall();
  const sent = [];
  for (const name of ["Ana", "Bao", "Cléo"])
    sent.push(await submittedDossier(world, path, programmeId, name));
  const [ana = "", bao = "", cleo = ""] = sent.map(({ dossierId }) => dossierId);
  await owner.post(`${path}/dossiers/${cleo}/accept`, {});
  await world.drain();
  const before = world.mails.length;
  const silent = { act: { kind: "request_correction" }, dossierIds: [ana] };
  expect((await owner.post(`${path}/dossiers/bulk`, silent, key())).status).toBe(422);
  const asked = { kind: "request_correction", message: "Joignez les statuts signés." };
  expect((await bulk(owner, path, asked, [ana, bao, cleo])).failures).toMatchObject([
    { row: cleo, code: "dossier_state_forbids" },
  ]);
  expect(world.mails.slice(before).map(({ mail }) => mail)).toMatchObject([
    { kind: "dossier-correction-requested", message: asked.message },
    { kind: "dossier-correction-requested", message: asked.message },
  ]);
  expect(await json(owner.get(`${path}/dossiers/${ana}`))).toMatchObject({ state: "correction_requested" });
  expect((await bulk(owner, path, { kind: "archive" }, [ana, cleo])).failures).toMatchObject([
    { row: ana, code: "dossier_state_forbids" },
  ]);
  expect(await json(owner.get(`${path}/dossiers/${cleo}`))).toMatchObject({
    archivedAt: expect.any(String),
  });
  const { data } = await json<{ data: { act: string; actor: string; reason: string | null }[] }>(
    owner.get(`${path}/dossiers/${ana}/timeline`),
  );
  expect(data.find(({ act }) => act === "dossiers.request-correction")).toMatchObject({
    actor: owner.name,
    reason: asked.message,
  });
});

test("prepared decisions come page after page, each once, and a cursor is good for its programme alone", async () => {
  const { owner, organisation, path, programmeId } = await openCall();
  const { programmeId: another } = await publishedProgramme(world, organisation.id);
  const prepared: string[] = [];
  for (let rank = 0; rank < 5; rank++) {
    const { dossierId } = await submittedDossier(world, path, programmeId);
    await owner.put(`${path}/dossiers/${dossierId}/pending-decision`, { verb: "accept" });
    prepared.push(dossierId);
  }
  type Page = { data: { id: string }[]; nextCursor: string | null };
  const pageAt = (cursor = "", programme = programmeId) =>
    owner.get(
      `${path}/pending-decisions?filter[programme]=${programme}&limit=2${cursor && `&cursor=${cursor}`}`,
    );
  const first = await json<Page>(pageAt());
  const second = await json<Page>(pageAt(first.nextCursor ?? ""));
  const third = await json<Page>(pageAt(second.nextCursor ?? ""));
  const pages = [first, second, third].map(({ data }) => data.map(({ id }) => id));
  expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(pages.flat()).toEqual(prepared.toSorted());
  expect(third.nextCursor).toBeNull();
  expect((await pageAt(first.nextCursor ?? "", another)).status).toBe(400);
});

test("the decisions prepared in all calls are read in one list, filtered by call, and applied together", async () => {
  const { owner, organisation, path, programmeId } = await openCall();
  const { programmeId: another } = await publishedProgramme(world, organisation.id);
  await env.DB.prepare("update programmes set title = 'Bourses' where id = ?1").bind(another).run();
  const elsewhere = await openCall();
  const prepared: string[] = [];
  for (const [programme, where, who] of [
    [another, path, owner],
    [programmeId, path, owner],
    [another, path, owner],
    [elsewhere.programmeId, elsewhere.path, elsewhere.owner],
  ] as const) {
    const { dossierId } = await submittedDossier(world, where, programme);
    await who.put(`${where}/dossiers/${dossierId}/pending-decision`, { verb: "accept" });
    prepared.push(dossierId);
  }
  const [one, two, three] = prepared;
  type Prepared = { id: string; programmeId: string; programmeTitle: string; version: number };
  type Page = { data: Prepared[]; nextCursor: string | null };
  const list = (query: string) => owner.get(`${path}/pending-decisions?${query}`);
  const first = await json<Page>(list("limit=2"));
  const second = await json<Page>(list(`limit=2&cursor=${first.nextCursor}`));
  const data = [...first.data, ...second.data];
  expect(data.map(({ id }) => id).toSorted()).toEqual([one, two, three].map(String).toSorted());
  expect(second.nextCursor).toBeNull();
  expect(new Set(data.filter((row) => row.programmeId === another).map((row) => row.programmeTitle))).toEqual(
    new Set(["Bourses"]),
  );
  const filtered = await json<Page>(list(`filter[programme]=${another}&limit=1`));
  const rest = await json<Page>(list(`filter[programme]=${another}&limit=1&cursor=${filtered.nextCursor}`));
  expect([...filtered.data, ...rest.data].map(({ id }) => id)).toEqual([one, three].map(String).toSorted());
  expect(rest.nextCursor).toBeNull();
  expect((await list(`limit=2&cursor=${filtered.nextCursor}`)).status).toBe(400);
  expect(await json(list(`filter[programme]=${elsewhere.programmeId}`))).toMatchObject({ data: [] });
  expect((await elsewhere.owner.get(`${path}/pending-decisions`)).status).toBe(404);
  const versions = Object.fromEntries(data.map(({ id, version }) => [id, version]));
  const ids = data.map(({ id }) => id);
  expect((await bulk(owner, path, { kind: "apply", versions }, ids)).failures).toEqual([]);
  expect(await json(list(""))).toEqual({ data: [], nextCursor: null });
});

test("the mail of a prepared decision is shown in the language of whoever receives it", async () => {
  const { owner, path, programmeId } = await openCall();
  const { dossierId, applicant } = await submittedDossier(world, path, programmeId, "Mary");
  await env.DB.prepare("update people set locale = 'en' where id = ?1").bind(applicant.personId).run();
  await owner.put(`${path}/dossiers/${dossierId}/pending-decision`, { verb: "accept", message: "Welcome." });
  const prepared = await json<{ data: { mail: { to: string; text: string; locale: string } }[] }>(
    owner.get(`${path}/pending-decisions?filter[programme]=${programmeId}`),
  );
  await bulk(owner, path, { kind: "apply" }, [dossierId]);
  const sent = world.mails.at(-1);
  expect(sent).toMatchObject({ to: { email: applicant.email }, locale: "en" });
  expect(prepared.data[0]?.mail).toMatchObject({ to: applicant.email, locale: "en" });
  expect(prepared.data[0]?.mail.text).toContain("Hello");
});

test("the scope of a bulk act is asked again as it goes: a seat deactivated meanwhile stops it", async () => {
  const { owner, organisation, path, programmeId } = await openCall();
  const manager = await staffMember(world, organisation.id, "manager");
  const { dossierId } = await submittedDossier(world, path, programmeId);
  await world.drain();
  const asked = await manager.post(
    `${path}/dossiers/bulk`,
    { act: { kind: "decide", verb: "accept" }, dossierIds: [dossierId] },
    key(),
  );
  const { id } = (await asked.json()) as { id: string };
  await owner.post(`${path}/staff/${manager.membershipId}/deactivate`);
  await world.drain();
  expect(await json(owner.get(`${path}/jobs/${id}`))).toMatchObject({
    failures: [{ row: dossierId, code: "not_allowed" }],
  });
  expect(await json(owner.get(`${path}/dossiers/${dossierId}`))).toMatchObject({ state: "submitted" });
});

test("501 dossiers, none, or a tag of elsewhere are refused and change nothing", async () => {
  const { owner, path } = await openCall();
  const ids = Array.from({ length: 501 }, (_, n) => `dos_${String(n).padStart(26, "0")}`);
  for (const body of [
    { act: { kind: "apply" }, dossierIds: ids },
    { act: { kind: "apply" }, dossierIds: [] },
    { act: { kind: "destroy" }, dossierIds: ids.slice(0, 1) },
    { act: { kind: "tag", tagId: `tag_${"0".repeat(26)}` }, dossierIds: ids.slice(0, 1) },
    { act: { kind: "assign", personId: `per_${"0".repeat(26)}` }, dossierIds: ids.slice(0, 1) },
  ]) {
    expect((await owner.post(`${path}/dossiers/bulk`, body, key())).status).toBe(422);
  }
  expect(await json(owner.get(`${path}/jobs`))).toMatchObject({ data: [] });
});

test("a dossier is looked after by somebody of the team, whom a view finds again", async () => {
  const { owner, organisation, path, programmeId } = await openCall();
  const manager = await staffMember(world, organisation.id, "manager");
  const { dossierId, applicant } = await submittedDossier(world, path, programmeId);
  const view = {
    list: "dossiers",
    name: "Suivis par elle",
    sharing: "shared",
    columns: ["number", "assignee"],
    filters: [{ column: "assignee", operator: "any_of", values: [manager.personId] }],
    sort: { column: "submittedAt", direction: "desc" },
  };
  const { id } = await json<{ id: string }>(owner.post(`${path}/views`, view));
  await owner.put(`${path}/dossiers/${dossierId}/assignee`, { personId: manager.personId });
  expect(await json(manager.get(`${path}/views/${id}/dossiers`))).toMatchObject({
    data: [{ id: dossierId, assigneeId: manager.personId }],
  });
  const stranger = await owner.put(`${path}/dossiers/${dossierId}/assignee`, {
    personId: applicant.personId,
  });
  expect(stranger.status).toBe(422);
});

test("of many restored from the bin, the one whose programme is there too is named, and holds back no other", async () => {
  const { owner, organisation, path, programmeId } = await openCall();
  const { programmeId: binned } = await publishedProgramme(world, organisation.id);
  const [kept, stuck] = await Promise.all(
    [programmeId, binned].map(async (call) => (await submittedDossier(world, path, call)).dossierId),
  );
  for (const dossierId of [kept, stuck]) {
    await owner.post(`${path}/dossiers/${dossierId}/refuse`, { message: "Non." });
    expect((await owner.post(`${path}/dossiers/${dossierId}/trash`)).status).toBe(200);
  }
  await env.DB.prepare("update programmes set closes_at = 1, grace_minutes = 0 where id = ?1")
    .bind(binned)
    .run();
  expect((await owner.post(`${path}/programmes/${binned}/trash`)).status).toBe(200);
  const job = await bulk(owner, path, { kind: "restore" }, [stuck, kept].map(String));
  expect(job).toMatchObject({ state: "finished", failures: [{ row: stuck, code: "programme_in_bin" }] });
  expect(await json(owner.get(`${path}/dossiers/${kept}`))).toMatchObject({ trashedAt: null });
});

test("a dossier that somebody moves while its chunk is decided is decided again, and each is told once", async () => {
  const { owner, path, programmeId } = await openCall();
  const sent = [];
  for (const name of ["Ana", "Bao"]) sent.push(await submittedDossier(world, path, programmeId, name));
  const [ana = "", bao = ""] = sent.map(({ dossierId }) => dossierId);
  await world.drain();
  const before = world.mails.length;
  const asked = { act: { kind: "decide", verb: "refuse", message: "Complet." }, dossierIds: [ana, bao] };
  const { id } = await json<{ id: string }>(owner.post(`${path}/dossiers/bulk`, asked, key()));
  const moved = beforeWriting(world, "dossiers", async () => {
    expect((await owner.post(`${path}/dossiers/${ana}/accept`, {})).status).toBe(200);
  });
  await world.drain();
  expect(moved.done).toBe(true);
  expect(await json(owner.get(`${path}/jobs/${id}`))).toMatchObject({
    state: "finished",
    failures: [{ row: ana, code: "dossier_state_forbids" }],
  });
  const told = world.mails.slice(before).map(({ to, mail }) => [to.email, mail.kind]);
  const decided = sent.map(({ applicant }) => [applicant.email, "dossier-decided"]);
  expect(told.toSorted()).toEqual(decided.toSorted());
});
