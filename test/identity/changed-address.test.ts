import { beforeAll, expect, test } from "vitest";

import { fieldOf, formWith } from "#domain/forms/form-builder";
import { beforeWriting } from "../support/between.ts";
import { client } from "../support/client.ts";
import { deskOf, judge, marks, readySession } from "../support/evaluations.ts";
import { ownerWithOrganisation, type SignedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";
import { goodPassword, loadIdentities, mailsTo, newMailbox, registered, tokenSentTo } from "./support.ts";

const world = openWorld();
beforeAll(() => loadIdentities(world), 60_000);

const day = 24 * 60 * 60 * 1000;
const form = formWith({ ...fieldOf("short_text", "fld_idea"), required: true });

test("an organisation writes to the present address of an applicant, who keeps the deadline granted to the former one", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, form);
  const person = await registered(world);
  const { id } = await (
    await person.post(`${path}/programmes/${programmeId}/dossiers`)
  ).json<{ id: string }>();
  const base = `${path}/my/dossiers/${id}`;
  await person.put(`${base}/answers/fld_idea`, { value: "Un bal", version: 0 });
  const until = new Date(world.clock.now + 40 * day).toISOString();
  const extensions = `${path}/programmes/${programmeId}/extensions`;
  expect((await owner.post(extensions, { email: person.email, until, reason: "Maladie." })).status).toBe(200);

  const email = newMailbox(world);
  await person.post("/v1/account/email", { email, password: goodPassword });
  const token = await tokenSentTo(world, email);
  expect((await client(world).post("/v1/account/email/confirm", { token })).status).toBe(200);

  expect(await (await person.get(base)).json()).toMatchObject({ isExtended: true, closesAt: until });
  expect(await (await owner.get(extensions)).json()).toMatchObject({ data: [{ email }] });
  expect((await person.post(`${base}/submit`)).status).toBe(200);
  const view = await owner.post(`${path}/views`, {
    list: "dossiers",
    subject: programmeId,
    name: "Par adresse",
    sharing: "private",
    columns: ["email"],
    filters: [{ column: "email", operator: "contains", values: [email] }],
    sort: { column: "applicant", direction: "asc" },
  });
  const { id: viewId } = await view.json<{ id: string }>();
  for (const list of [`${path}/dossiers`, `${path}/views/${viewId}/dossiers`])
    expect(await (await owner.get(list)).json()).toMatchObject({ data: [{ applicantEmail: email }] });
  expect((await mailsTo(world, email)).map(({ mail }) => mail.kind)).toContain("dossier-submitted");
  expect((await mailsTo(world, person.email)).map(({ mail }) => mail.kind)).not.toContain(
    "dossier-submitted",
  );
});

test("a dossier sent before its applicant changed address is found and filtered under the new one", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, form);
  const person = await registered(world);
  const { id } = await (
    await person.post(`${path}/programmes/${programmeId}/dossiers`)
  ).json<{ id: string }>();
  const base = `${path}/my/dossiers/${id}`;
  await person.put(`${base}/answers/fld_idea`, { value: "Un bal", version: 0 });
  expect((await person.post(`${base}/submit`)).status).toBe(200);
  const email = newMailbox(world);
  const saved = await owner.post(`${path}/views`, {
    list: "dossiers",
    subject: programmeId,
    name: "Par adresse",
    sharing: "private",
    columns: ["email"],
    filters: [{ column: "email", operator: "contains", values: [email] }],
    sort: { column: "applicant", direction: "asc" },
  });
  const { id: viewId } = await saved.json<{ id: string }>();
  const viewed = async () =>
    (await (await owner.get(`${path}/views/${viewId}/dossiers`)).json<{ data: object[] }>()).data;
  expect(await viewed()).toEqual([]);
  await person.post("/v1/account/email", { email, password: goodPassword });
  await client(world).post("/v1/account/email/confirm", { token: await tokenSentTo(world, email) });
  expect(await viewed()).toMatchObject([{ id, applicantEmail: email }]);
  const search = async (q: string) =>
    (await (await owner.get(`${path}/dossiers?q=${encodeURIComponent(q)}`)).json<{ data: object[] }>()).data;
  expect([(await search(email)).length, (await search(person.email)).length]).toEqual([1, 0]);
});

test("an evaluator who changes address keeps the sessions they joined or were invited to, and stands there once", async () => {
  const joined = await readySession(world, { dossiers: 1, evaluators: 0 });
  const invitedTo = await readySession(world, { dossiers: 1, evaluators: 0 });
  const person = await registered(world);
  const invite = ({ owner, base }: typeof joined, ...emails: string[]) =>
    owner.post(`${base}/evaluators`, { evaluators: emails.map((email) => ({ email, name: "Jury Imbert" })) });
  for (const one of [joined, invitedTo]) await invite(one, person.email);
  expect((await person.post(`${joined.own}/accept`)).status).toBe(200);
  const email = newMailbox(world);
  await person.post("/v1/account/email", { email, password: goodPassword });
  await client(world).post("/v1/account/email/confirm", { token: await tokenSentTo(world, email) });
  for (const { owner, base } of [joined, invitedTo])
    expect(await (await owner.get(`${base}/evaluators`)).json()).toMatchObject({ data: [{ email }] });
  expect(await (await person.get(invitedTo.own)).json()).toMatchObject({ invitation: "invited" });
  expect(await (await invite(joined, email)).json()).toMatchObject({ invited: [], already: 1 });
  await world.services.d1
    .prepare("update session_evaluators set email = 'ancienne@exemple.fr' where session_id = ?1")
    .bind(joined.session.id)
    .run();
  await invite(joined, email);
  expect(await (await person.get(joined.own)).json()).toMatchObject({ invitation: "joined" });
  const { data } = await (
    await person.get(`${joined.path}/my/evaluation-sessions`)
  ).json<{ data: unknown[] }>();
  expect(data).toHaveLength(1);
  const twice = world.services.d1.prepare(
    "update session_evaluators set person_id = (select id from people where email = ?1) where session_id = ?2",
  );
  await expect(twice.bind(email, joined.session.id).run()).rejects.toThrow("UNIQUE");
});

/** A mailbox that a person asked to move to, and the move itself. */
async function askedToMove(person: SignedIn) {
  const email = newMailbox(world);
  await person.post("/v1/account/email", { email, password: goodPassword });
  const token = await tokenSentTo(world, email);
  const move = async () =>
    expect((await client(world).post("/v1/account/email/confirm", { token })).status).toBe(200);
  return { email, move };
}

type Ready = Awaited<ReturnType<typeof readySession>>;
const inviteAt = async ({ owner, base }: Ready, email: string, name = "Jury Imbert"): Promise<string> => {
  const { invited } = await (
    await owner.post(`${base}/evaluators`, { evaluators: [{ email, name }] })
  ).json<{ invited: { id: string }[] }>();
  return invited[0]?.id ?? "";
};
const give = ({ owner, base, applicants }: Ready, evaluatorId: string, ...ranks: number[]) =>
  owner.post(`${base}/assignments`, {
    dossierIds: ranks.map((rank) => applicants[rank]?.dossierId),
    evaluatorIds: [evaluatorId],
  });
const evaluatorsIn = async ({ owner, base }: Ready) =>
  (await (await owner.get(`${base}/evaluators`)).json<{ data: object[] }>()).data;
const liveIn = async ({ owner, base }: Ready) =>
  (await (await owner.get(`${base}/results?sort=number`)).json<{ data: { live: number }[] }>()).data.map(
    ({ live }) => live,
  );
const evaluationsOf = async ({ owner, base, applicants }: Ready, rank: number) =>
  (
    await (
      await owner.get(`${base}/dossiers/${applicants[rank]?.dossierId}`)
    ).json<{ evaluations: { id: string; state: string; history: object[] }[] }>()
  ).evaluations;

test("an evaluator removed at one address and invited at another accepts there, once they move to it, with what they gave", async () => {
  const session = await readySession(world, { dossiers: 3, evaluators: 0 });
  const { owner, base, own, applicants } = session;
  const person = await registered(world);
  const former = await inviteAt(session, person.email);
  await person.post(`${own}/accept`);
  await give(session, former, 0, 1);
  expect((await owner.post(`${base}/open`)).status).toBe(200);
  await judge(person, own, applicants[0]?.dossierId ?? "", marks(4, 4));
  await owner.post(`${base}/evaluators/${former}/remove`);
  const { email, move } = await askedToMove(person);
  const again = await inviteAt(session, email, "Jury Jacquemin");
  expect(await (await give(session, again, 0, 1, 2)).json()).toMatchObject({ assigned: 3 });
  await move();
  expect((await mailsTo(world, email)).map(({ mail }) => mail.kind).toSorted()).toEqual([
    "email-change-confirm",
    "evaluation-assigned",
    "evaluator-invitation",
  ]);
  expect(await evaluatorsIn(session)).toMatchObject([
    { id: former, email, name: "Jury Jacquemin", state: "invited", notStarted: 2, finals: 1, sendCount: 2 },
  ]);
  expect(await liveIn(session)).toEqual([1, 1, 1]);
  expect(await evaluationsOf(session, 1)).toMatchObject([
    { state: "not_started", history: [{ verb: "cancel" }, { verb: "reopen" }] },
  ]);
  expect(await (await person.get(own)).json()).toMatchObject({ invitation: "invited" });
  expect((await person.post(`${own}/accept`)).status).toBe(200);
  expect((await deskOf(person, own)).map(({ state }) => state)).toEqual([
    "final",
    "not_started",
    "not_started",
  ]);
  await judge(person, own, applicants[1]?.dossierId ?? "", marks(2, 2));
  expect(await evaluatorsIn(session)).toMatchObject([{ state: "joined", notStarted: 1, finals: 2 }]);
});

test("an evaluator who moves to an address that was invited as well owes each dossier once, but what staff kept from either", async () => {
  const session = await readySession(world, { dossiers: 3, evaluators: 0 });
  const { owner, base, own, applicants } = session;
  const person = await registered(world);
  const joined = await inviteAt(session, person.email);
  await person.post(`${own}/accept`);
  await give(session, joined, 0, 1);
  await owner.post(`${base}/open`);
  await person.post(`${own}/dossiers/${applicants[0]?.dossierId}/start`);
  const { email, move } = await askedToMove(person);
  const other = await inviteAt(session, email);
  await give(session, other, 0, 1, 2);
  const kept = (await evaluationsOf(session, 0)).find(({ state }) => state === "not_started");
  const reason = "Elle connaît le candidat.";
  expect((await owner.post(`${base}/evaluations/${kept?.id}/recuse`, { reason })).status).toBe(200);
  const ignored = { dossierId: applicants[2]?.dossierId, evaluatorId: other, verdict: "ignored" };
  expect((await owner.post(`${base}/conflicts`, ignored)).status).toBe(200);
  expect(await liveIn(session)).toEqual([1, 2, 1]);
  await move();
  expect(await evaluatorsIn(session)).toMatchObject([
    { id: joined, email, name: "Jury Imbert", state: "joined", notStarted: 2, drafts: 0, departed: 1 },
  ]);
  expect(await liveIn(session)).toEqual([0, 1, 1]);
  expect(await evaluationsOf(session, 0)).toMatchObject([
    { state: "recused", history: [{ verb: "start" }, { verb: "recuse", reason }] },
  ]);
  expect((await deskOf(person, own)).map(({ state }) => state)).toEqual(["not_started", "not_started"]);
  expect((await owner.post(`${base}/evaluators/${joined}/remove`)).status).toBe(200);
});

test("whoever was invited at both their addresses joins once, and nothing is given to the row that went meanwhile", async () => {
  const session = await readySession(world, { dossiers: 2, evaluators: 0 });
  const person = await registered(world);
  const former = await inviteAt(session, person.email);
  const { email, move } = await askedToMove(person);
  const other = await inviteAt(session, email);
  const meanwhile = beforeWriting(world, "evaluation_moves", move);
  expect(await (await give(session, other, 0)).json()).toMatchObject({ assigned: 0 });
  expect(meanwhile.done).toBe(true);
  expect(await evaluatorsIn(session)).toMatchObject([{ id: former, email, state: "invited", notStarted: 0 }]);
  expect((await person.post(`${session.own}/accept`)).status).toBe(200);
  expect(await (await person.get(session.own)).json()).toMatchObject({ invitation: "joined" });
});
