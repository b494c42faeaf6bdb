import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { client } from "../support/client.ts";
import { ownerWithOrganisation, sessionCookie, type SignedIn } from "../support/people.ts";
import { openWorld, type World } from "../support/world.ts";
import { auditCount, staffOf, withStaff } from "./support.ts";

const day = 24 * 60 * 60 * 1000;
const password = "correct cheval pile agrafe";

/** Everyone has the same password; `checks` are the people it was asked of. */
function worldWithPassword(wait: () => Promise<void> = async () => {}) {
  const checks: string[] = [];
  const world = openWorld({
    identities: async () => ({
      ...(await openWorld().services.identities()),
      async checkPassword(personId: string, given: string) {
        checks.push(personId);
        await wait();
        return given === password;
      },
    }),
  });
  return { world, checks };
}

const offer = (by: SignedIn, path: string, membershipId: string) =>
  by.post(`${path}/owner-transfer`, { membershipId });
const accept = (by: Pick<SignedIn, "post">, path: string, given = password) =>
  by.post(`${path}/owner-transfer/accept`, { password: given });
const owners = async (organisationId: string) => {
  const { results } = await env.DB.prepare(
    "select person_id from memberships where organisation_id = ?1 and staff_role = 'owner'",
  )
    .bind(organisationId)
    .all<{ person_id: string }>();
  return results.map(({ person_id }) => person_id);
};

test("the ownership goes to the admin who accepts with their password, and both are told", async () => {
  const { world, checks } = worldWithPassword();
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const admin = await withStaff(world, organisation.id, "admin");
  const offered = await offer(owner, path, admin.membershipId);
  expect(offered.status).toBe(201);
  expect(await offered.json()).toMatchObject({ toName: admin.name, expiresAt: "2026-12-05T20:00:00.000Z" });
  await world.drain();
  expect(world.mails).toMatchObject([
    { to: { email: admin.email }, mail: { kind: "owner-transfer-offered", ownerName: owner.name } },
  ]);
  expect(await (await admin.get(`${path}/owner-transfer`)).json()).toMatchObject({
    offer: { fromName: owner.name, toMembershipId: admin.membershipId },
  });

  const wrong = await accept(admin, path, "devinette");
  expect(wrong.status).toBe(422);
  expect(await wrong.json()).toMatchObject({ errors: [{ pointer: "/password", code: "wrong_password" }] });
  expect(await owners(organisation.id)).toEqual([owner.personId]);

  const answers = await Promise.all([accept(admin, path), accept(admin, path), accept(admin, path)]);
  expect(answers.filter(({ status }) => status === 200).length).toBe(1);
  expect(await owners(organisation.id)).toEqual([admin.personId]);
  expect(checks.every((personId) => personId === admin.personId)).toBe(true);
  const staff = await staffOf(admin, path);
  expect(staff.find(({ id }) => id === admin.membershipId)).toMatchObject({
    role: "owner",
    accountManagement: true,
  });
  expect(staff.find(({ personId }) => personId === owner.personId)).toMatchObject({
    role: "admin",
    accountManagement: false,
  });
  await world.drain();
  expect(
    world.mails
      .slice(1)
      .map(({ to, mail }) => [to.email, mail.kind])
      .sort(),
  ).toEqual(
    [
      [admin.email, "owner-transferred"],
      [owner.email, "owner-transferred"],
    ].sort(),
  );
  expect(await auditCount(organisation.id, "organisations.accept-transfer")).toBe(1);
  expect(await (await admin.get(`${path}/owner-transfer`)).json()).toEqual({ offer: null });
});

test("one offer waits at a time, to an active admin, from the owner alone", async () => {
  const { world } = worldWithPassword();
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const admin = await withStaff(world, organisation.id, "admin");
  const other = await withStaff(world, organisation.id, "admin");
  const manager = await withStaff(world, organisation.id, "manager");
  const foreign = await ownerWithOrganisation(world);
  const foreignAdmin = await withStaff(world, foreign.organisation.id, "admin");
  expect((await offer(admin, path, other.membershipId)).status).toBe(403);
  expect((await offer(foreign.owner, path, other.membershipId)).status).toBe(404);
  expect((await offer(owner, path, foreignAdmin.membershipId)).status).toBe(404);
  expect(await (await offer(owner, path, manager.membershipId)).json()).toMatchObject({
    code: "transfer_needs_admin",
  });
  const answers = await Promise.all([
    offer(owner, path, admin.membershipId),
    offer(owner, path, other.membershipId),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(await auditCount(organisation.id, "organisations.offer-transfer")).toBe(1);
});

test("an offer falls when it is cancelled, expires, or its admin loses their place", async () => {
  const { world, checks } = worldWithPassword();
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const admin = await withStaff(world, organisation.id, "admin");
  const other = await withStaff(world, organisation.id, "admin");

  await offer(owner, path, admin.membershipId);
  expect(await (await accept(other, path)).json()).toMatchObject({ code: "transfer_not_valid" });
  expect((await accept(owner, path)).status).toBe(403);
  expect((await admin.post(`${path}/owner-transfer/cancel`)).status).toBe(403);
  expect((await owner.post(`${path}/owner-transfer/cancel`)).status).toBe(204);
  expect((await owner.post(`${path}/owner-transfer/cancel`)).status).toBe(410);
  expect((await accept(admin, path)).status).toBe(410);

  await offer(owner, path, admin.membershipId);
  await owner.post(`${path}/staff/${admin.membershipId}/deactivate`);
  await owner.post(`${path}/staff/${admin.membershipId}/reactivate`);
  expect((await accept(admin, path)).status).toBe(410);

  await offer(owner, path, admin.membershipId);
  world.clock.now += 14 * day;
  const late = await again(world, admin);
  expect((await accept(late, path)).status).toBe(410);
  expect(await (await late.get(`${path}/owner-transfer`)).json()).toEqual({ offer: null });
  expect((await offer(await again(world, owner), path, other.membershipId)).status).toBe(201);
  expect(checks).toEqual([]);
  expect(await owners(organisation.id)).toEqual([owner.personId]);
});

test("five passwords are tried, not a sixth", async () => {
  const { world, checks } = worldWithPassword();
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const admin = await withStaff(world, organisation.id, "admin");
  await offer(owner, path, admin.membershipId);
  const tries = await Promise.all(Array.from({ length: 20 }, (_, n) => accept(admin, path, `essai ${n}`)));
  expect(tries.filter(({ status }) => status === 422).length).toBe(5);
  expect(checks.length).toBe(5);
  expect((await accept(admin, path)).status).toBe(410);
  expect(await owners(organisation.id)).toEqual([owner.personId]);
});

test("an offer cancelled while the password is being checked is not accepted", async () => {
  const pending: { cancel: () => Promise<void> } = { cancel: async () => {} };
  const { world } = worldWithPassword(() => pending.cancel());
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const admin = await withStaff(world, organisation.id, "admin");
  await offer(owner, path, admin.membershipId);
  pending.cancel = async () => {
    await owner.post(`${path}/owner-transfer/cancel`);
  };
  expect((await accept(admin, path)).status).toBe(410);
  expect(await owners(organisation.id)).toEqual([owner.personId]);
  expect(await auditCount(organisation.id, "organisations.accept-transfer")).toBe(0);
});

async function again(world: World, person: SignedIn): Promise<SignedIn> {
  const cookie = await sessionCookie(world, person.personId);
  return { ...person, ...client(world, { cookie }), cookie };
}
