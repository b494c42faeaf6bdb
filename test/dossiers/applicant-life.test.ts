import { env } from "cloudflare:workers";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";

import { reopenDossier } from "#actions/dossiers/decide-dossier";
import { previewDecision } from "#actions/dossiers/preview-decision";
import { takeUpDossier } from "#actions/dossiers/withdraw-dossier";
import { completeDossier, pdf, submittedDossier, upload } from "../support/dossiers.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { client } from "../support/client.ts";
import { bringInto } from "../support/states.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const day = 24 * 60 * 60 * 1000;

async function openCall() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  return { owner, organisation, path, programmeId };
}

type Json = Record<string, unknown>;
const bodyOf = async (response: Promise<Response>): Promise<Json> => (await response).json();

test("a dossier is withdrawn until it is decided, and taken up again while the call is open", async () => {
  const { owner, path, programmeId } = await openCall();
  const { applicant, base, dossierId } = await submittedDossier(world, path, programmeId);
  await world.drain();
  const before = world.mails.length;
  expect(await bodyOf(applicant.post(`${base}/withdraw`, { message: "Projet reporté." }))).toMatchObject({
    state: "withdrawn",
  });
  await world.drain();
  expect(world.mails.slice(before).map(({ mail }) => mail)).toMatchObject([
    { kind: "dossier-withdrawn", message: "Projet reporté." },
  ]);
  expect(await bodyOf(applicant.post(`${base}/withdraw`))).toMatchObject({ code: "dossier_state_forbids" });
  expect(await bodyOf(applicant.post(`${base}/take-up`))).toMatchObject({ state: "draft" });
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  await owner.post(`${path}/dossiers/${dossierId}/accept`, {});
  expect(await bodyOf(applicant.post(`${base}/withdraw`))).toMatchObject({ code: "dossier_state_forbids" });
});

test("what is the other side’s to take up again is refused by a code that the description names", async () => {
  const { owner, path, programmeId } = await openCall();
  const { applicant, base, dossierId } = await submittedDossier(world, path, programmeId);
  await applicant.post(`${base}/withdraw`);
  const code = "dossier_verb_not_yours";
  for (const [verb, body] of [
    ["reopen", {}],
    ["decision-preview", { verb: "reopen" }],
  ] as const)
    expect(await bodyOf(owner.post(`${path}/dossiers/${dossierId}/${verb}`, body))).toMatchObject({ code });
  await applicant.post(`${base}/take-up`);
  await applicant.post(`${base}/submit`);
  await owner.post(`${path}/dossiers/${dossierId}/accept`, {});
  expect(await bodyOf(applicant.post(`${base}/take-up`))).toMatchObject({ code });
  for (const { refuses } of [takeUpDossier, reopenDossier, previewDecision]) expect(refuses).toContain(code);
  await owner.post(`${path}/dossiers/${dossierId}/reopen`, {});
  await applicant.post(`${base}/withdraw`);
  await world.services.d1
    .prepare("update programmes set opens_at = ?1 where id = ?2")
    .bind(world.clock.now + 3_600_000, programmeId)
    .run();
  expect(await bodyOf(applicant.post(`${base}/take-up`))).toMatchObject({ code: "programme_not_open" });
  expect(takeUpDossier.refuses).toContain("programme_not_open");
});

test("whoever began another draft meanwhile does not end up with two", async () => {
  const { path, programmeId } = await openCall();
  const { applicant, base } = await submittedDossier(world, path, programmeId);
  await applicant.post(`${base}/withdraw`);
  await applicant.post(`${path}/programmes/${programmeId}/dossiers`);
  expect(await bodyOf(applicant.post(`${base}/take-up`))).toMatchObject({
    status: 409,
    code: "draft_exists",
  });
});

test.each([
  ["active", true],
  ["expired", true],
  ["standby", true],
  ["deactivating", false],
] as const)("while the organisation is %s, one's data is downloaded; erased: %s", async (state, erasable) => {
  const { organisation, path, programmeId } = await openCall();
  const { applicant, base } = await submittedDossier(world, path, programmeId);
  await bringInto(organisation.id, state, world.clock.now);
  const write = await applicant.post(`${base}/withdraw`);
  expect(write.status).toBe(state === "active" ? 200 : 409);
  for (const own of ["", "/data", "/receipt", "/team"])
    expect([own, (await applicant.get(`${base}${own}`)).status]).toEqual([own, 200]);
  const erased = await applicant.post(`${base}/erase`, { confirmation: "ERASE" });
  expect(erased.status).toBe(erasable ? 200 : 409);
  expect((await applicant.get(base)).status).toBe(erasable ? 404 : 200);
});

test("one's data says everything, and erasing leaves nothing but a count", async () => {
  const { owner, path, programmeId } = await openCall();
  const { applicant, base, dossierId } = await submittedDossier(world, path, programmeId);
  const data = await applicant.get(`${base}/data`);
  expect(data.headers.get("content-disposition")).toContain("attachment");
  const archive = unzipSync(new Uint8Array(await data.arrayBuffer()));
  expect(Object.keys(archive)).toEqual(["dossier.json", "dossier.pdf", "documents/Statuts - statuts.pdf"]);
  expect(strFromU8(archive["documents/Statuts - statuts.pdf"] ?? new Uint8Array())).toContain("%PDF");
  expect(JSON.parse(strFromU8(archive["dossier.json"] ?? new Uint8Array()))).toMatchObject({
    person: { email: applicant.email },
    answers: [{ question: "Titre du projet", text: "Théâtre d’été à l’hôpital" }, {}, {}, {}],
    documents: [{ name: "statuts.pdf" }],
  });
  expect((await applicant.post(`${base}/erase`, {})).status).toBe(422);
  expect((await applicant.post(`${base}/erase`, { confirmation: "ERASE" })).status).toBe(200);
  expect((await applicant.get(base)).status).toBe(404);
  for (const table of ["dossier_answers", "dossier_documents", "dossier_transitions"]) {
    const left = await env.DB.prepare(`select count(*) as n from ${table} where dossier_id = ?1`)
      .bind(dossierId)
      .first<{ n: number }>();
    expect([table, left?.n]).toEqual([table, 0]);
  }
  const counts = await env.DB.prepare("select submitted from programme_counts where programme_id = ?1")
    .bind(programmeId)
    .first();
  expect(counts).toEqual({ submitted: 0 });
  const ledger = await env.DB.prepare("select distinct recipient, person_id from mails where subject_id = ?1")
    .bind(dossierId)
    .all();
  expect(ledger.results).toEqual([{ recipient: "erased@parvis.invalid", person_id: null }]);
  await world.drain();
  expect(world.mails.at(-1)).toMatchObject({ to: { email: owner.email }, mail: { kind: "dossier-erased" } });
});

/** A PDF writes its texts in hexadecimal. */
const inPdf = (text: string): string => new TextEncoder().encode(text).toHex();

test("the receipt is a PDF with the number and the fingerprint; a draft has none but says so", async () => {
  const { owner, path, programmeId } = await openCall();
  const { applicant, base, dossierId } = await submittedDossier(world, path, programmeId);
  const seen = await bodyOf(applicant.get(base));
  const receipt = await applicant.get(`${base}/receipt`);
  expect(receipt.headers.get("content-type")).toBe("application/pdf");
  const text = new TextDecoder("latin1").decode(await receipt.arrayBuffer());
  expect(text.startsWith("%PDF")).toBe(true);
  expect(text).toContain(inPdf(String(seen["number"])));
  expect(text).toContain(inPdf(String(seen["submittedHash"]).slice(0, 16)));
  const paper = await owner.get(`${path}/dossiers/${dossierId}/paper?locale=en`);
  expect([paper.status, paper.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  const other = await signedIn(world);
  expect((await other.get(`${base}/receipt`)).status).toBe(404);
});

test("a draft opens to the organisation when its applicant asks for help, which sends it with every check", async () => {
  const { owner, path, programmeId } = await openCall();
  const applicant = await signedIn(world);
  const { id } = await (
    await applicant.post(`${path}/programmes/${programmeId}/dossiers`)
  ).json<{ id: string }>();
  const base = `${path}/my/dossiers/${id}`;
  expect((await owner.post(`${path}/dossiers/${id}/submit`)).status).toBe(404);
  expect((await applicant.post(`${base}/ask-help`)).status).toBe(200);
  await world.drain();
  expect(world.mails.at(-1)).toMatchObject({ mail: { kind: "dossier-help-asked" } });
  expect(await bodyOf(owner.get(`${path}/dossiers/${id}`))).toMatchObject({ state: "draft" });
  expect(await bodyOf(owner.post(`${path}/dossiers/${id}/submit`))).toMatchObject({
    status: 422,
    code: "dossier_incomplete",
  });
  const complete = await completeDossier(world, path, programmeId);
  await complete.applicant.post(`${complete.base}/ask-help`);
  const late = world.clock.now + 31 * day;
  await env.DB.prepare("update programmes set closes_at = ?1 where id = ?2").bind(1, programmeId).run();
  const staff = `${path}/dossiers/${complete.dossierId}`;
  expect(await bodyOf(owner.post(`${staff}/submit`))).toMatchObject({ code: "programme_closed" });
  await env.DB.prepare("update programmes set closes_at = ?1 where id = ?2").bind(late, programmeId).run();
  expect((await owner.post(`${staff}/submit`)).status).toBe(200);
  await world.drain();
  const told = world.mails
    .filter(({ to }) => to.email === complete.applicant.email)
    .map(({ mail }) => mail.kind);
  expect(told).toEqual(["dossier-submitted"]);
  expect(await bodyOf(owner.get(staff))).toMatchObject({ history: [{ verb: "submit", actor: owner.name }] });
});

test("one person's deadline is put off, before they begin or after, and nobody else's", async () => {
  const { owner, path, programmeId } = await openCall();
  const begun = await completeDossier(world, path, programmeId);
  const [late, other] = [await signedIn(world), await signedIn(world)];
  await env.DB.prepare("update programmes set closes_at = ?1, grace_minutes = 0 where id = ?2")
    .bind(world.clock.now - day, programmeId)
    .run();
  const until = new Date(world.clock.now + 2 * day).toISOString();
  const grant = (email: string, end = until) =>
    owner.post(`${path}/programmes/${programmeId}/extensions`, {
      email,
      until: end,
      reason: "Hospitalisation.",
    });
  const past = new Date(world.clock.now - 1).toISOString();
  expect(await bodyOf(grant(late.email, past))).toMatchObject({ code: "extension_not_later" });
  expect(await bodyOf(begun.applicant.post(`${begun.base}/submit`))).toMatchObject({
    code: "programme_closed",
  });
  for (const { email } of [begun.applicant, late]) expect((await grant(email)).status).toBe(200);
  await world.drain();
  expect(world.mails.at(-1)).toMatchObject({
    to: { email: late.email },
    mail: { kind: "deadline-extended" },
  });
  expect(await bodyOf(begun.applicant.get(begun.base))).toMatchObject({ closesAt: until, isExtended: true });
  expect((await begun.applicant.post(`${begun.base}/submit`)).status).toBe(200);
  expect((await late.post(`${path}/programmes/${programmeId}/dossiers`)).status).toBe(200);
  expect(await bodyOf(other.post(`${path}/programmes/${programmeId}/dossiers`))).toMatchObject({
    code: "programme_closed",
  });
  await owner.post(`${path}/programmes/${programmeId}/extensions/revoke`, { email: late.email });
  expect(await bodyOf(owner.get(`${path}/programmes/${programmeId}/extensions`))).toMatchObject({
    data: [{ email: begun.applicant.email, reason: "Hospitalisation." }],
  });
});

/** A closed call, where somebody who has not finished is given two days more. */
async function grantedDeadline() {
  const call = await openCall();
  const dossier = await completeDossier(world, call.path, call.programmeId);
  await env.DB.prepare("update programmes set closes_at = ?1, grace_minutes = 0 where id = ?2")
    .bind(world.clock.now - day, call.programmeId)
    .run();
  const until = new Date(world.clock.now + 2 * day).toISOString();
  const programme = `${call.path}/programmes/${call.programmeId}`;
  const granted = { email: dossier.applicant.email, until, reason: "Hospitalisation." };
  expect((await call.owner.post(`${programme}/extensions`, granted)).status).toBe(200);
  const deadlines = async () =>
    (
      await env.DB.prepare("select email from deadline_extensions where programme_id = ?1")
        .bind(call.programmeId)
        .all()
    ).results;
  return { ...call, ...dossier, programme, granted, deadlines };
}

test("a call is neither archived nor thrown away while the deadline given to somebody runs", async () => {
  const { owner, programme, granted } = await grantedDeadline();
  for (const verb of ["archive", "trash"])
    expect(await bodyOf(owner.post(`${programme}/${verb}`))).toMatchObject({
      code: "deadline_still_granted",
    });
  await owner.post(`${programme}/extensions/revoke`, { email: granted.email });
  expect(await bodyOf(owner.post(`${programme}/archive`))).toMatchObject({ state: "archived" });
});

test("whoever erases the only dossier they have in a call erases the deadline they were given, and its reason", async () => {
  const { path, programmeId, applicant, base, deadlines } = await grantedDeadline();
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  await applicant.post(`${path}/programmes/${programmeId}/dossiers`);
  expect((await applicant.post(`${base}/erase`, { confirmation: "ERASE" })).status).toBe(200);
  expect(await deadlines()).toHaveLength(1);
  const { data } = await (await applicant.get(`${path}/my/dossiers`)).json<{ data: { id: string }[] }>();
  const last = `${path}/my/dossiers/${data[0]?.id}`;
  expect((await applicant.post(`${last}/erase`, { confirmation: "ERASE" })).status).toBe(200);
  expect(await deadlines()).toEqual([]);
});

test("what answers said at the deadline is kept beside, for those given again in the grace", async () => {
  const { owner, path, programmeId } = await openCall();
  const { applicant, base, dossierId } = await completeDossier(world, path, programmeId);
  const say = (value: string, version: number) =>
    applicant.put(`${base}/answers/fld_titre`, { value, version });
  await say("Le titre à l’heure", 1);
  await env.DB.prepare("update programmes set closes_at = ?1 where id = ?2")
    .bind(world.clock.now + 1, programmeId)
    .run();
  world.clock.now += 1000;
  await say("Une minute de trop", 2);
  await say("Deux minutes de trop", 3);
  await applicant.put(`${base}/answers/fld_debut`, { value: "2027-05-01", version: 0 });
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  const { grace } = await bodyOf(owner.get(`${path}/dossiers/${dossierId}`));
  expect(grace).toEqual({
    deadlineAt: new Date(world.clock.now - 999).toISOString(),
    answers: [
      { fieldId: "fld_debut", value: null },
      { fieldId: "fld_titre", value: "Le titre à l’heure" },
    ],
  });
});

test("a file given in time and replaced in the grace is kept beside, one given in the grace is not", async () => {
  const { owner, path, programmeId } = await openCall();
  const { applicant, base, dossierId } = await completeDossier(world, path, programmeId);
  type Documents = { documents: { id: string }[]; replacedDocuments: { id: string }[] };
  const documentsOf = async () => (await bodyOf(applicant.get(base))) as Documents;
  const [inTime] = (await documentsOf()).documents;
  world.clock.now += 1000;
  await env.DB.prepare("update programmes set closes_at = ?1 where id = ?2")
    .bind(world.clock.now, programmeId)
    .run();
  world.clock.now += 1000;
  await applicant.delete(`${base}/documents/${inTime?.id}`);
  const late = (await (await upload(world, applicant, base, pdf("Trop tard"))).json()) as { id: string };
  await applicant.delete(`${base}/documents/${late.id}`);
  await upload(world, applicant, base, pdf("Encore plus tard"));
  await world.drain();
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  const seen = await bodyOf(owner.get(`${path}/dossiers/${dossierId}`));
  expect(seen).toMatchObject({
    grace: { answers: [{ fieldId: "fld_statuts", value: [inTime?.id] }] },
    replacedDocuments: [{ id: inTime?.id }],
  });
  const content = (id?: string) => owner.get(`${path}/dossiers/${dossierId}/documents/${id}/content`);
  expect(await (await content(inTime?.id)).text()).toContain("Statuts de l’association");
  expect((await content(late.id)).status).toBe(404);
});

test("a dossier sent in the grace is stamped so in the journal", async () => {
  const { owner, path, programmeId } = await openCall();
  const { applicant, base, dossierId } = await completeDossier(world, path, programmeId);
  await env.DB.prepare("update programmes set closes_at = ?1 where id = ?2")
    .bind(world.clock.now + 1, programmeId)
    .run();
  world.clock.now += 60_000;
  const { graceUntil } = await bodyOf(applicant.get(base));
  expect(graceUntil).toBe(new Date(world.clock.now - 59_999 + 30 * 60_000).toISOString());
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  const entry = await env.DB.prepare(
    "select details from audit_entries where subject = ?1 and action = 'dossiers.submit'",
  )
    .bind(dossierId)
    .first<{ details: string }>();
  expect(JSON.parse(entry?.details ?? "{}")).toMatchObject({ inGrace: true });
  expect((await owner.get(`${path}/dossiers/${dossierId}`)).status).toBe(200);
});

test("the confirmation of an account is sent again to who began on this portal, and to nobody else", async () => {
  const { owner, organisation, path } = await openCall();
  const email = `nouvelle-${organisation.slug}@exemple.fr`;
  const resend = (address: string) =>
    owner.post(`${path}/applicants/resend-confirmation`, { email: address });
  expect(await bodyOf(resend(email))).toMatchObject({ code: "nothing_to_confirm" });
  const visitor = client(world);
  const begin = (slug: string, address: string) =>
    visitor.post("/v1/sign-up", { name: "Nina", email: address, locale: "fr", organisation: slug });
  await begin("ailleurs", `autre-${email}`);
  expect(await bodyOf(resend(`autre-${email}`))).toMatchObject({ code: "nothing_to_confirm" });
  expect((await begin(organisation.slug, email)).status).toBeLessThan(300);
  expect((await resend(email)).status).toBe(200);
  await world.drain();
  const mail = world.mails.findLast(({ to }) => to.email === email)?.mail;
  expect(mail).toMatchObject({ kind: "account-confirmation" });
  const token = new URL(mail && "url" in mail ? mail.url : "").searchParams.get("token");
  const done = await visitor.post("/v1/sign-up/complete", {
    token,
    password: "une longue phrase de passe 42",
  });
  expect(done.status).toBeLessThan(300);
  expect(await bodyOf(resend(email))).toMatchObject({ code: "nothing_to_confirm" });
  expect(
    (await (await signedIn(world)).post(`${path}/applicants/resend-confirmation`, { email })).status,
  ).toBe(404);
});
