import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { largestTeam } from "#domain/dossiers/team";
import { beforeWriting } from "../support/between.ts";
import { client } from "../support/client.ts";
import { completeDossier } from "../support/dossiers.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

async function openCall() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  return { owner, organisation, path, programmeId };
}

type Json = Record<string, unknown>;
const bodyOf = async (response: Promise<Response>): Promise<Json> => (await response).json();

async function offered(offer: "join" | "transfer") {
  const call = await openCall();
  const dossier = await completeDossier(world, call.path, call.programmeId);
  const friend = await signedIn(world, "Sam Roux");
  await world.drain();
  const before = world.mails.length;
  const made = await dossier.applicant.post(`${dossier.base}/team/offers`, { email: friend.email, offer });
  const { id: offerId } = await made.json<{ id: string }>();
  await world.drain();
  const mail = world.mails.slice(before).find(({ to }) => to.email === friend.email)?.mail;
  const token = new URL(mail && "url" in mail ? mail.url : "").searchParams.get("token");
  const accept = (who = friend) => who.post(`${call.path}/my/team-offers/accept`, { token });
  return { ...call, ...dossier, friend, token, accept, offerId };
}

test("a co-applicant joins by a link, fills and sends, and leaves; strangers and late tabs get nothing", async () => {
  const { applicant, base, friend, accept, token, path } = await offered("join");
  expect((await friend.get(base)).status).toBe(404);
  const stranger = await signedIn(world);
  expect(await bodyOf(accept(stranger))).toMatchObject({ code: "team_offer_for_another" });
  expect(await bodyOf(client(world).post("/v1/team-offers/look", { token }))).toMatchObject({
    offer: "join",
    inviterName: applicant.name,
  });
  expect((await accept()).status).toBe(200);
  expect(await bodyOf(accept())).toMatchObject({ code: "team_offer_not_valid" });
  expect(await bodyOf(friend.get(`${path}/my/dossiers`))).toMatchObject({ data: [{ isBearer: false }] });
  const [mine, theirs] = await Promise.all([
    applicant.put(`${base}/answers/fld_titre`, { value: "Le mien", version: 1 }),
    friend.put(`${base}/answers/fld_titre`, { value: "Le sien", version: 1 }),
  ]);
  expect([mine.status, theirs.status].toSorted()).toEqual([200, 409]);
  for (const [verb, body] of [
    ["withdraw", {}],
    ["erase", { confirmation: "ERASE" }],
    ["team/offers", { email: "x@exemple.fr", offer: "join" }],
  ] as const)
    expect(await bodyOf(friend.post(`${base}/${verb}`, body))).toMatchObject({
      status: 403,
      code: "dossier_of_somebody_else",
    });
  expect((await friend.post(`${base}/submit`)).status).toBe(200);
  const late = await applicant.put(`${base}/answers/fld_titre`, { value: "Trop tard", version: 2 });
  expect(await late.json()).toMatchObject({ code: "dossier_state_forbids" });
  expect((await friend.delete(`${base}/team/${friend.personId}`)).status).toBe(200);
  expect((await friend.get(base)).status).toBe(404);
});

test("a dossier is transferred: the new bearer has the rights, the old one stays in the team", async () => {
  const { applicant, base, friend, accept } = await offered("transfer");
  const inEnglish = "update people set locale = 'en' where id = ?1";
  await env.DB.prepare(inEnglish).bind(applicant.personId).run();
  expect((await accept()).status).toBe(200);
  expect(await bodyOf(friend.get(`${base}/team`))).toMatchObject({
    isBearer: true,
    members: [{ personId: applicant.personId }],
  });
  expect(await bodyOf(applicant.post(`${base}/erase`, { confirmation: "ERASE" }))).toMatchObject({
    code: "dossier_of_somebody_else",
  });
  await world.drain();
  expect(world.mails.at(-1)).toMatchObject({
    to: { email: applicant.email },
    locale: "en",
    mail: { kind: "team-offer-accepted", memberName: "Sam Roux", offer: "transfer" },
  });
});

test("of two who were offered a dossier, the first to accept takes it, and the other takes it from nobody", async () => {
  const { applicant, base, friend, accept, path } = await offered("transfer");
  const other = await signedIn(world, "Lou Garnier");
  const before = world.mails.length;
  const second = { email: other.email, offer: "transfer" };
  expect((await applicant.post(`${base}/team/offers`, second)).status).toBe(201);
  await world.drain();
  const mail = world.mails.slice(before).find(({ to }) => to.email === other.email)?.mail;
  const token = new URL(mail && "url" in mail ? mail.url : "").searchParams.get("token");
  expect((await accept()).status).toBe(200);
  const late = await other.post(`${path}/my/team-offers/accept`, { token });
  expect(await late.json()).toMatchObject({ code: "team_offer_not_valid" });
  expect(await bodyOf(friend.get(`${base}/team`))).toMatchObject({ isBearer: true, offers: [] });
});

test("a dossier that was sent and transferred is found by its new bearer, not by the old one", async () => {
  const { owner, path, applicant, base, accept, friend } = await offered("transfer");
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  expect((await accept()).status).toBe(200);
  const found = async (words: string) => {
    const answer = await owner.get(`${path}/dossiers?q=${encodeURIComponent(words)}`);
    return (await answer.json<{ data: { applicantName: string }[] }>()).data.map((row) => row.applicantName);
  };
  expect(await found(friend.email)).toEqual([friend.name]);
  expect(await found(applicant.email)).toEqual([]);
  expect(await found("hôpital")).toEqual([friend.name]);
});

test("the deadline granted to one person goes with the dossier that they hand over", async () => {
  const { owner, path, programmeId, applicant, base, accept, friend } = await offered("transfer");
  await env.DB.prepare("update programmes set closes_at = ?1, grace_minutes = 0 where id = ?2")
    .bind(world.clock.now - 1000, programmeId)
    .run();
  const until = new Date(world.clock.now + 24 * 60 * 60_000).toISOString();
  await owner.post(`${path}/programmes/${programmeId}/extensions`, {
    email: applicant.email,
    until,
    reason: "Panne.",
  });
  expect((await accept()).status).toBe(200);
  expect(await bodyOf(friend.get(base))).toMatchObject({ closesAt: until, isExtended: true });
  expect(await bodyOf(owner.get(`${path}/programmes/${programmeId}/extensions`))).toMatchObject({
    data: [{ email: friend.email }],
  });
  expect(await bodyOf(friend.get(`${path}/my/dossiers`))).toMatchObject({ data: [{ closesAt: until }] });
  expect((await friend.post(`${base}/submit`)).status).toBe(200);
});

test("a dossier handed over while it is back with its applicant is found by what was sent, not by what is typed", async () => {
  const { owner, path, applicant, base, accept } = await offered("transfer");
  await applicant.post(`${base}/submit`);
  await applicant.post(`${base}/withdraw`, {});
  world.clock.now += 1000;
  await applicant.post(`${base}/take-up`);
  world.clock.now += 1000;
  const typed = await applicant.put(`${base}/answers/fld_titre`, { value: "Cirque secret", version: 1 });
  expect(typed.status).toBe(200);
  expect((await accept()).status).toBe(200);
  const found = async (words: string) =>
    (await (await owner.get(`${path}/dossiers?q=${words}`)).json<{ data: unknown[] }>()).data.length;
  expect([await found("secret"), await found("theatre")]).toEqual([0, 1]);
});

test("an offer is accepted after the call has closed, cancelled, or over after fourteen days", async () => {
  const closed = await offered("join");
  await env.DB.prepare("update programmes set closes_at = 1, grace_minutes = 0 where id = ?1")
    .bind(closed.programmeId)
    .run();
  expect((await closed.accept()).status).toBe(200);
  const cancelled = await offered("join");
  await cancelled.applicant.post(`${cancelled.base}/team/offers/${cancelled.offerId}/cancel`);
  expect(await bodyOf(cancelled.accept())).toMatchObject({ code: "team_offer_not_valid" });
  const old = await offered("transfer");
  await env.DB.prepare("update dossier_invitations set expires_at = ?1 where id = ?2")
    .bind(world.clock.now, old.offerId)
    .run();
  expect(await bodyOf(old.accept())).toMatchObject({ code: "team_offer_not_valid" });
});

test("a transfer never gives two drafts to one person", async () => {
  const { path, programmeId, friend, accept } = await offered("transfer");
  await friend.post(`${path}/programmes/${programmeId}/dossiers`);
  expect(await bodyOf(accept())).toMatchObject({ status: 409, code: "draft_exists" });
});

test("offers made at once are one of a kind an address, and no more than a team takes", async () => {
  const { path, programmeId } = await openCall();
  const { applicant, base } = await completeDossier(world, path, programmeId);
  const offer = (email: string) => applicant.post(`${base}/team/offers`, { email, offer: "join" });
  const same = beforeWriting(world, "dossier_invitations", () => offer("sam@exemple.fr"));
  const twice = await bodyOf(offer("sam@exemple.fr"));
  expect([same.done, twice]).toMatchObject([true, { code: "already_invited_to_team" }]);
  const places = Array.from({ length: largestTeam - 2 }, (_, rank) => ({ id: `dti_${programmeId}${rank}` }));
  await env.DB.prepare(
    `insert into dossier_invitations (organisation_id, id, dossier_id, offer, email, token_hash, invited_by, created_at, expires_at)
     select organisation_id, value ->> 'id', dossier_id, offer, value ->> 'id', value ->> 'id', invited_by, created_at, expires_at
     from dossier_invitations, json_each(?1) where email = 'sam@exemple.fr'`,
  )
    .bind(JSON.stringify(places))
    .run();
  const last = beforeWriting(world, "dossier_invitations", () => offer("ana@exemple.fr"));
  const beyond = await bodyOf(offer("lea@exemple.fr"));
  expect([last.done, beyond]).toMatchObject([true, { code: "team_full" }]);
});
