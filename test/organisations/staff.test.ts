import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { client } from "../support/client.ts";
import { ownerWithOrganisation, sessionCookie, signedIn, type SignedIn } from "../support/people.ts";
import { openWorld, type World } from "../support/world.ts";
import { auditCount, invitationToken, staffOf, withStaff } from "./support.ts";

const world = openWorld();
const day = 24 * 60 * 60 * 1000;

const invite = (by: SignedIn, path: string, email: string, more: Record<string, unknown> = {}) =>
  by.post(`${path}/staff-invitations`, { email, role: "manager", ...more });

test("an invitation is mailed, looked at, accepted once by whom it was for, and its author is told", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world, "Mairie de Toulon");
  const guest = await signedIn(world, "Jean Dupont");
  const before = world.mails.length;
  const invited = await invite(owner, path, guest.email.toUpperCase(), { role: "admin" });
  expect(invited.status).toBe(201);
  expect(await invited.json()).toMatchObject({
    email: guest.email,
    role: "admin",
    state: "pending",
    expiresAt: "2026-12-05T20:00:00.000Z",
  });
  await world.drain();
  expect(world.mails.slice(before)).toMatchObject([
    { to: { email: guest.email }, mail: { kind: "staff-invitation", role: "admin" } },
  ]);
  const token = invitationToken(world);

  const visitor = client(world);
  for (let look = 0; look < 2; look++) {
    const offer = await visitor.get(`/v1/staff-invitations/${token}`);
    expect(await offer.json()).toMatchObject({
      organisation: { slug: organisation.slug, name: "Mairie de Toulon" },
      role: "admin",
      email: "p•••@exemple.fr",
    });
  }

  const accept = () => guest.post(`${path}/staff-invitations/accept`, { token });
  const answers = await Promise.all([accept(), accept(), accept()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
  expect(await (await guest.get(path)).json()).toMatchObject({ role: "admin", accountManagement: false });
  expect((await visitor.get(`/v1/staff-invitations/${token}`)).status).toBe(410);
  await world.drain();
  expect(world.mails.slice(before + 1)).toMatchObject([
    { to: { email: owner.email }, mail: { kind: "staff-invitation-accepted", memberName: "Jean Dupont" } },
  ]);
  expect(await auditCount(organisation.id, "organisations.accept-staff-invitation")).toBe(1);
  const staff = await staffOf(owner, path);
  expect(staff.find(({ role }) => role === "owner")).toMatchObject({ accountManagement: true });
  expect(staff.find(({ role }) => role === "admin")).toMatchObject({ name: "Jean Dupont" });
  expect(staff.length).toBe(2);
});

test("an invitation is only for its address, its organisation and its 14 days", async () => {
  const world = openWorld();
  const { owner, path } = await ownerWithOrganisation(world);
  const elsewhere = await ownerWithOrganisation(world);
  const guest = await signedIn(world);
  const other = await signedIn(world);
  await invite(owner, path, guest.email);
  await world.drain();
  const token = invitationToken(world);
  const accept = (by: SignedIn, at = path, link = token) =>
    by.post(`${at}/staff-invitations/accept`, { token: link });

  expect(await (await accept(other)).json()).toMatchObject({ code: "invitation_for_another" });
  expect((await client(world).post(`${path}/staff-invitations/accept`, { token })).status).toBe(401);
  for (const answer of [
    await accept(guest, elsewhere.path),
    await accept(guest, path, `${token}x`),
    await accept(guest, path, ""),
  ]) {
    expect(answer.status).toBe(410);
    expect(await answer.json()).toMatchObject({ code: "invitation_not_valid" });
  }
  world.clock.now += 14 * day;
  const late = await signedInAgain(world, guest);
  expect((await accept(late)).status).toBe(410);
  world.clock.now -= 1;
  expect((await accept(late)).status).toBe(200);
});

test("one invitation waits per address, however many ask at once", async () => {
  const world = openWorld();
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const before = world.mails.length;
  const answers = await Promise.all([1, 2, 3].map(() => invite(owner, path, "lea.martin@exemple.fr")));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect(await (await invite(owner, path, "lea.martin@exemple.fr")).json()).toMatchObject({
    code: "already_invited",
  });
  expect(await (await invite(owner, path, owner.email)).json()).toMatchObject({ code: "already_staff" });
  await world.drain();
  expect(world.mails.length - before).toBe(1);
  expect(await auditCount(organisation.id, "organisations.invite-staff")).toBe(1);
});

test("an expired invitation leaves room for another, a cancelled one opens nothing", async () => {
  const world = openWorld();
  const { owner, path } = await ownerWithOrganisation(world);
  const guest = await signedIn(world);
  await invite(owner, path, guest.email);
  await world.drain();
  const first = invitationToken(world);
  world.clock.now += 15 * day;
  const later = await signedInAgain(world, owner);
  expect((await invite(later, path, guest.email)).status).toBe(201);
  await world.drain();
  const second = invitationToken(world);
  expect((await client(world).get(`/v1/staff-invitations/${first}`)).status).toBe(410);
  expect((await client(world).get(`/v1/staff-invitations/${second}`)).status).toBe(200);
  const listed = await later.get(`${path}/staff-invitations`);
  const { data } = await listed.json<{ data: { id: string; state: string; mailState: string }[] }>();
  expect(data.map(({ state, mailState }) => [state, mailState])).toEqual([
    ["pending", "sent"],
    ["cancelled", "sent"],
  ]);
  const cancelled = await later.post(`${path}/staff-invitations/${data[0]?.id}/cancel`);
  expect(await cancelled.json()).toMatchObject({ state: "cancelled" });
  expect((await client(world).get(`/v1/staff-invitations/${second}`)).status).toBe(410);
  expect((await later.post(`${path}/staff-invitations/${data[0]?.id}/cancel`)).status).toBe(410);
  expect((await later.post(`${path}/staff-invitations/${data[0]?.id}/resend`)).status).toBe(410);
});

test("an invitation is sent again with the same link, at most every 20 minutes", async () => {
  const world = openWorld();
  const { owner, path } = await ownerWithOrganisation(world);
  const { id } = await (await invite(owner, path, "paul.durand@exemple.fr")).json<{ id: string }>();
  await world.drain();
  const token = invitationToken(world);
  const before = world.mails.length;
  const resend = () => owner.post(`${path}/staff-invitations/${id}/resend`);
  const early = await resend();
  expect(early.status).toBe(429);
  expect(early.headers.get("Retry-After")).toBe("1200");
  world.clock.now += 20 * 60 * 1000;
  const answers = await Promise.all([resend(), resend()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  await world.drain();
  expect(world.mails.length - before).toBe(1);
  expect(invitationToken(world)).toBe(token);
  expect((await resend()).status).toBe(429);
});

test("an organisation invites at most 50 people a day", async () => {
  const world = openWorld();
  const { owner, path } = await ownerWithOrganisation(world);
  for (let count = 0; count < 50; count++)
    expect((await invite(owner, path, `personne${count}@exemple.fr`)).status).toBe(201);
  const refused = await invite(owner, path, "une-de-trop@exemple.fr");
  expect(refused.status).toBe(429);
  expect(refused.headers.get("Retry-After")).toBe("86400");
});

test("roles change under the version one read; the owner, oneself and account management have their rules", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const admin = await withStaff(world, organisation.id, "admin");
  const manager = await withStaff(world, organisation.id, "manager");
  const ownerSeat = (await staffOf(owner, path)).find(({ role }) => role === "owner");
  const change = (by: SignedIn, id: string | undefined, body: unknown, version = 1) =>
    by.patch(`${path}/staff/${id}`, body, { "If-Match": `"${version}"` });

  const before = await auditCount(organisation.id);
  expect(await (await change(admin, ownerSeat?.id, { role: "manager" })).json()).toMatchObject({
    code: "owner_is_fixed",
  });
  expect(await (await change(admin, admin.membershipId, { role: "manager" })).json()).toMatchObject({
    code: "not_yourself",
  });
  expect(
    await (await change(admin, manager.membershipId, { role: "admin", accountManagement: true })).json(),
  ).toMatchObject({ code: "owner_decides_management" });
  expect(await (await change(owner, manager.membershipId, { accountManagement: true })).json()).toMatchObject(
    {
      code: "invalid_request",
      errors: [{ pointer: "/accountManagement", code: "admins_only" }],
    },
  );
  expect((await change(manager, admin.membershipId, { role: "manager" })).status).toBe(403);
  expect((await change(owner, manager.membershipId, { role: "owner" })).status).toBe(422);
  expect((await change(owner, manager.membershipId, { role: "admin", deactivatedAt: null })).status).toBe(
    422,
  );
  expect((await owner.patch(`${path}/staff/${manager.membershipId}`, { role: "admin" })).status).toBe(428);
  expect((await change(owner, "mbr_00000000000000000000000000", { role: "admin" })).status).toBe(404);
  expect(await auditCount(organisation.id)).toBe(before);

  const raised = await change(owner, admin.membershipId, { accountManagement: true });
  expect(await raised.json()).toMatchObject({ role: "admin", accountManagement: true, version: 2 });
  expect(raised.headers.get("ETag")).toBe('"2"');
  expect((await change(owner, admin.membershipId, { role: "manager" })).status).toBe(412);
  const other = await withStaff(world, organisation.id, "admin");
  expect((await change(other, admin.membershipId, { role: "manager" }, 2)).status).toBe(403);
  expect(await (await change(owner, admin.membershipId, { role: "manager" }, 2)).json()).toMatchObject({
    role: "manager",
    accountManagement: false,
    version: 3,
  });
  expect(await auditCount(organisation.id, "organisations.change-staff")).toBe(2);
});

test("a deactivated seat is out at the next request, even in the middle of one, and comes back as it was", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const admin = await withStaff(world, organisation.id, "admin");
  const victim = await withStaff(world, organisation.id, "manager");
  expect((await victim.get(path)).status).toBe(200);
  const [deactivated, acted] = await Promise.all([
    owner.post(`${path}/staff/${admin.membershipId}/deactivate`),
    admin.post(`${path}/staff/${victim.membershipId}/deactivate`),
  ]);
  expect(deactivated.status).toBe(200);
  expect([200, 404, 409]).toContain(acted.status);
  expect((await admin.get(path)).status).toBe(404);
  expect((await admin.post(`${path}/staff-invitations`, { email: "a@b.fr", role: "manager" })).status).toBe(
    404,
  );
  const again = await owner.post(`${path}/staff/${admin.membershipId}/deactivate`);
  expect(again.status).toBe(200);
  expect(await auditCount(organisation.id, "organisations.deactivate-seat", admin.membershipId)).toBe(1);

  const listed = await owner.get(`${path}/staff`);
  const active = acted.status === 200 ? 1 : 2;
  expect(await listed.json()).toMatchObject({ seatsInUse: active });
  expect((await owner.post(`${path}/staff/${admin.membershipId}/reactivate`)).status).toBe(200);
  expect(await (await admin.get(path)).json()).toMatchObject({ role: "admin" });
});

test("what somebody started before losing their place is not committed", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const admin = await withStaff(world, organisation.id, "admin");
  const d1 = betweenReadAndCommit(async () => {
    await owner.post(`${path}/staff/${admin.membershipId}/deactivate`);
  });
  const slow = openWorld({ d1 });
  const asSlowAdmin = client(slow, { cookie: admin.cookie });
  const answer = await asSlowAdmin.post(`${path}/staff-invitations`, {
    email: "complice@exemple.fr",
    role: "admin",
  });
  expect(answer.status).toBe(409);
  expect(await auditCount(organisation.id, "organisations.invite-staff")).toBe(0);
});

test("strangers, managers and other organisations touch nothing of the team", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const manager = await withStaff(world, organisation.id, "manager");
  const foreign = await ownerWithOrganisation(world);
  const { id } = await (await invite(owner, path, "x@exemple.fr")).json<{ id: string }>();
  const before = await auditCount(organisation.id);
  const attempts = (by: Pick<SignedIn, "send">, at = path) =>
    Promise.all(
      [
        ["POST", "/staff-invitations", { email: "y@exemple.fr", role: "manager" }],
        ["GET", "/staff-invitations"],
        ["POST", `/staff-invitations/${id}/resend`],
        ["POST", `/staff-invitations/${id}/cancel`],
        ["PATCH", `/staff/${manager.membershipId}`, { role: "admin" }],
        ["POST", `/staff/${manager.membershipId}/deactivate`],
        ["POST", `/staff/${manager.membershipId}/reactivate`],
      ].map(async ([method, suffix, body]) => {
        const answer = await by.send(String(method), `${at}${String(suffix)}`, body, { "If-Match": '"1"' });
        return answer.status;
      }),
    );
  expect(new Set(await attempts(foreign.owner))).toEqual(new Set([404]));
  expect(new Set(await attempts(client(world)))).toEqual(new Set([401]));
  expect(new Set(await attempts(manager))).toEqual(new Set([403]));
  expect((await attempts(foreign.owner, foreign.path)).slice(2)).toEqual([404, 404, 404, 404, 404]);
  expect((await manager.get(`${path}/staff`)).status).toBe(200);
  expect((await foreign.owner.get(`${path}/staff`)).status).toBe(404);
  expect(await auditCount(organisation.id)).toBe(before);
});

test("the team is listed page by page, and a cursor serves its own list only", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  for (let count = 0; count < 4; count++) await withStaff(world, organisation.id, "manager");
  const seen: string[] = [];
  let cursor = "";
  do {
    const page = await owner.get(`${path}/staff?limit=2${cursor && `&cursor=${cursor}`}`);
    const body = await page.json<{ data: { id: string }[]; nextCursor: string | null }>();
    seen.push(...body.data.map(({ id }) => id));
    cursor = body.nextCursor ?? "";
  } while (cursor !== "");
  expect(new Set(seen).size).toBe(5);

  const first = await (await owner.get(`${path}/staff?limit=2`)).json<{ nextCursor: string }>();
  const foreign = await ownerWithOrganisation(world);
  for (const bad of [`${first.nextCursor}x`, "a.b", "", first.nextCursor.split(".")[0]]) {
    const answer = await owner.get(`${path}/staff?cursor=${bad}`);
    expect(await answer.json()).toMatchObject({ code: "cursor_invalid" });
  }
  expect((await owner.get(`${path}/staff-invitations?cursor=${first.nextCursor}`)).status).toBe(400);
  expect((await foreign.owner.get(`${foreign.path}/staff?cursor=${first.nextCursor}`)).status).toBe(400);
  expect((await owner.get(`${path}/staff?limit=0`)).status).toBe(422);
  expect((await owner.get(`${path}/staff?limit=101`)).status).toBe(422);
});

/** A session opened at the present time of the world. */
async function signedInAgain(world: World, person: SignedIn): Promise<SignedIn> {
  const cookie = await sessionCookie(world, person.personId);
  return { ...person, ...client(world, { cookie }), cookie };
}

/** A database that lets something happen once, between the first batch (the reads) and the second (the commit). */
function betweenReadAndCommit(happens: () => Promise<void>): D1Database {
  let batches = 0;
  return new Proxy(env.DB, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name !== "batch" || typeof value !== "function")
        return typeof value === "function" ? value.bind(target) : value;
      return async (statements: D1PreparedStatement[]) => {
        batches += 1;
        if (batches === 2) await happens();
        return target.batch(statements);
      };
    },
  });
}
