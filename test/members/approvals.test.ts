import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { client } from "../support/client.ts";
import { beforeWriting } from "../support/between.ts";
import { addMember, completeProfile, membersOn, seasonOf } from "../support/members.ts";
import { ownerWithOrganisation, signedInAgain, type SignedIn } from "../support/people.ts";
import { openWorld, operatorKey } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 21, 20) };
const world = openWorld({}, clock);
const day = 24 * 60 * 60 * 1000;

async function association({ season = true } = {}) {
  const opened = await ownerWithOrganisation(world, "Protection civile du Var");
  await membersOn(opened.owner, opened.path);
  // Months go by in these tests: the trial lasts as long.
  await env.DB.prepare("update organisations set trial_ends_at = ?1 where id = ?2")
    .bind(clock.now + 400 * day, opened.organisation.id)
    .run();
  if (season) await seasonOf(opened.owner, opened.path, clock.now);
  return opened;
}
const address = (name: string) => `${name}-${crypto.randomUUID()}@exemple.fr`;

type Waiting = { id: string; lastName: string; namesakes: number };
const waitingIn = async (owner: Pick<SignedIn, "get">, path: string) =>
  (await (await owner.get(`${path}/members-to-approve`)).json<{ data: Waiting[] }>()).data;
const decide = (owner: SignedIn, path: string, memberIds: string[], rest: Record<string, unknown>) =>
  owner.post(
    `${path}/members-to-approve/decisions`,
    { memberIds, mail: false, ...rest },
    { "Idempotency-Key": crypto.randomUUID() },
  );

test("the approval list holds complete profiles only, flags namesakes, and is decided in bulk, without a mail if asked", async () => {
  const { owner, path } = await association();
  const emails = ["un", "deux", "trois"].map(address);
  const complete = [];
  for (const [index, email] of emails.entries())
    complete.push(
      await addMember(owner, path, { ...completeProfile, email, firstName: index < 2 ? "Zoé" : "Awa" }),
    );
  const incomplete = await addMember(owner, path, { lastName: "Martin", firstName: "Noé" });
  const [first, second, third] = complete.map(({ id }) => id);
  const listed = await waitingIn(owner, path);
  expect(new Map(listed.map(({ id, namesakes }) => [id, namesakes]))).toEqual(
    new Map([
      [first, 1],
      [second, 1],
      [third, 0],
    ]),
  );
  const mixed = await decide(owner, path, [first ?? "", incomplete.id], { decision: "approve" });
  expect([mixed.status, await mixed.json()]).toMatchObject([409, { code: "profile_incomplete" }]);
  expect(await waitingIn(owner, path)).toHaveLength(3);
  expect((await decide(owner, path, [first ?? "", third ?? ""], { decision: "approve" })).status).toBe(200);
  expect((await waitingIn(owner, path)).map(({ id }) => id)).toEqual([second]);
  const stranger = await association();
  const elsewhere = await decide(stranger.owner, stranger.path, [second ?? ""], { decision: "approve" });
  expect(elsewhere.status).toBe(404);
  const refused = await decide(owner, path, [second ?? ""], { decision: "refuse", reason: "Doublon." });
  expect(refused.status).toBe(200);
  await world.drain();
  expect(world.mails.filter(({ to }) => emails.includes(to.email))).toEqual([]);
});

test("whoever is refused again after a reconsideration is told again, with the new reason", async () => {
  const { owner, path } = await association();
  const email = address("camille");
  const { id } = await addMember(owner, path, { ...completeProfile, email });
  const reasons = ["Pièce illisible.", "Dossier en double."];
  for (const reason of reasons) {
    expect((await decide(owner, path, [id], { decision: "refuse", reason, mail: true })).status).toBe(200);
    await world.drain();
    await owner.post(`${path}/members/${id}/reconsider`);
  }
  const told = world.mails.flatMap(({ mail, to }) =>
    to.email === email && mail.kind === "member-decided" ? [mail.reason] : [],
  );
  expect(told).toEqual(reasons);
});

type Member = { id: string; version: number; loginName: string; email: string | null };
type Found = { cause: string; blocking: boolean; remedy: string };

/** A member, what keeps them out now, and what staff do about it. */
async function watched(owner: SignedIn, path: string, values: Record<string, unknown>) {
  const { id } = await addMember(owner, path, values);
  const seen = async (who: Pick<SignedIn, "get"> = owner) =>
    (await who.get(`${path}/members/${id}`)).json<Member>();
  return {
    id,
    seen,
    causes: async (who: Pick<SignedIn, "get"> = owner) =>
      (await (await who.get(`${path}/members/${id}/diagnosis`)).json<{ causes: Found[] }>()).causes.map(
        ({ cause, remedy }) => `${cause}:${remedy}`,
      ),
    move: async (to: string) =>
      owner.put(`${path}/members/${id}/state`, { to }, { "If-Match": `"${(await seen()).version}"` }),
    edit: async (edited: Record<string, unknown>) => {
      const { version, loginName } = await seen();
      const body = { ...completeProfile, loginName, ...edited };
      return owner.put(`${path}/members/${id}`, body, { "If-Match": `"${version}"` });
    },
    sendLink: () => owner.post(`${path}/members/${id}/link`),
    openBy: async (email: string) => {
      const mail = world.mails.findLast(({ to }) => to.email === email)?.mail;
      const token = new URL(mail && "url" in mail ? mail.url : "").searchParams.get("token");
      const password = "trois mouettes au matin";
      return client(world).post(`${path}/member-links/open`, { token, password });
    },
  };
}

test("each cause that keeps a member out is said, and the button beside it makes it go", async () => {
  const { owner, path } = await association({ season: false });
  const [wrong, right, other] = ["faute", "juste", "autre"].map(address);
  const member = await watched(owner, path, { lastName: "Lefèvre", firstName: "Camille" });
  expect(await member.causes()).toEqual([
    "no_email:edit",
    "no_account:send_link",
    "profile_incomplete:edit",
    "no_season:create_season",
  ]);
  const season = await seasonOf(owner, path, clock.now);
  await owner.post(`${path}/seasons/${season.id}/change`, {}, { "Idempotency-Key": crypto.randomUUID() });
  await world.drain();
  await member.edit({ email: wrong });
  expect(await member.causes()).toEqual(["no_account:send_link", "not_approved:approve"]);

  await member.sendLink();
  await world.drain();
  const sent = await env.DB.prepare("select provider_id from mails where recipient = ?1")
    .bind(wrong)
    .first<{ provider_id: string }>();
  const bounce = { providerId: sent?.provider_id, reason: "mailbox_unknown" };
  await client(world).post("/v1/operator/mail-bounces", bounce, { Authorization: `Operator ${operatorKey}` });
  expect(await member.causes()).toEqual(["mail_failed:edit", "no_account:send_link", "not_approved:approve"]);
  await member.edit({ email: right });
  expect(await member.causes()).toEqual(["no_account:send_link", "not_approved:approve"]);
  clock.now += day;
  const back = await signedInAgain(world, owner);
  await back.post(`${path}/members/${member.id}/link`);
  await world.drain();
  expect((await member.openBy(right ?? "")).status).toBe(200);
  expect(await member.causes(back)).toEqual(["not_approved:approve"]);

  await decide(back, path, [member.id], { decision: "refuse" });
  expect(await member.causes(back)).toEqual(["refused:reconsider"]);
  await back.post(`${path}/members/${member.id}/reconsider`);
  await decide(back, path, [member.id], { decision: "approve" });
  expect(await member.causes(back)).toEqual([]);
  const { version, loginName } = await member.seen(back);
  const moved = { ...completeProfile, loginName, email: other };
  await back.put(`${path}/members/${member.id}`, moved, { "If-Match": `"${version}"` });
  expect(await member.causes(back)).toEqual(["email_not_proved:send_link"]);
});

test("a suspension, a closure, a namesake and a grace that ends are said too, each with its way out", async () => {
  const { owner, path } = await association({ season: false });
  await seasonOf(owner, path, clock.now, { startsIn: -364 * day, dueIn: -364 * day, name: "2025-2026" });
  const member = await watched(owner, path, {
    ...completeProfile,
    email: address("camille"),
    sendLink: true,
  });
  const twin = await watched(owner, path, completeProfile);
  await decide(owner, path, [member.id], { decision: "approve" });
  expect(await member.causes()).toEqual(["no_account:send_link", "duplicate:see_duplicate"]);
  await twin.move("closed");
  expect(await member.causes()).toEqual(["no_account:send_link"]);
  for (const [to, cause] of [
    ["suspended", "suspended:reinstate"],
    ["closed", "closed:reopen"],
  ] as const) {
    expect((await member.move(to)).status).toBe(200);
    expect(await member.causes()).toContain(cause);
    expect((await member.move("active")).status).toBe(200);
    expect(await member.causes()).toEqual(["no_account:send_link"]);
  }
  const next = await seasonOf(owner, path, clock.now, {
    startsIn: 2 * day,
    dueIn: 10 * day,
    name: "2026-2027",
  });
  await owner.post(`${path}/seasons/${next.id}/change`, {}, { "Idempotency-Key": crypto.randomUUID() });
  await world.drain();
  clock.now += 3 * day;
  const back = await signedInAgain(world, owner);
  expect(await member.causes(back)).toEqual(["no_account:send_link", "grace_ending:approve"]);
  await decide(back, path, [member.id], { decision: "approve" });
  expect(await member.causes(back)).toEqual(["no_account:send_link"]);
});

test.each(["corrected", "closed"])(
  "a link that is being opened opens nothing once the member is %s",
  async (change) => {
    const { owner, path } = await association();
    const [wrong, right] = ["faute", "juste"].map(address);
    const member = await watched(owner, path, { ...completeProfile, email: wrong });
    await member.sendLink();
    await world.drain();
    const crossed = beforeWriting(world, "member_links", () =>
      change === "closed" ? member.move("closed") : member.edit({ email: right }),
    );
    const answer = await member.openBy(wrong ?? "");
    expect(crossed.done).toBe(true);
    expect(await answer.json()).toMatchObject({ code: "link_invalid" });
    const account = env.DB.prepare("select membership_id from members where id = ?1").bind(member.id);
    expect(await account.first("membership_id")).toBeNull();
  },
);

test("dues are reminded at J-30, J-7, J+30 and J+60, once each, and by no other morning", async () => {
  const { owner, path } = await association({ season: false });
  const dueAt = clock.now + 40 * day;
  await seasonOf(owner, path, clock.now, { dueIn: 40 * day });
  const email = address("tard");
  await addMember(owner, path, { email });
  const mornings = [-31, -30, -29, -8, -7, -6, 0, 1, 29, 30, 31, 59, 60, 61, 75];
  const told: number[] = [];
  for (const days of mornings) {
    const before = world.mails.length;
    clock.now = dueAt + days * day + 60 * 60 * 1000;
    await env.DB.prepare("delete from leases").run();
    await world.tick("7 * * * *");
    await world.drain();
    const sent = world.mails
      .slice(before)
      .filter(({ mail, to }) => mail.kind === "dues-reminder" && to.email === email);
    told.push(...sent.map(() => days));
  }
  expect(told).toEqual([-30, -7, 30, 60]);
});

test("the dues of more seasons than are read together are all reminded on their day", async () => {
  const { organisation } = await association({ season: false });
  const seasons = 620;
  clock.now += 10 * day;
  await env.DB.prepare(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < ?2)
     insert into seasons (organisation_id, id, name, starts_at, ends_at, due_at, grace_days, amount_cents, created_at)
     select ?1, 'sea_' || ?1 || i, 'Saison ' || i, i, i + 1, ?3, 60, 2500, 0 from n`,
  )
    .bind(organisation.id, seasons, clock.now + 30 * day)
    .run();
  await env.DB.prepare("delete from leases").run();
  await world.tick("7 * * * *");
  const owed = world.waiting.splice(0).filter(({ organisationId }) => organisationId === organisation.id);
  expect(owed.filter(({ kind }) => kind === "members.remind-dues")).toHaveLength(seasons);
});
