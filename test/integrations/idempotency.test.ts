import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { ownerWithOrganisation, type SignedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";
import { auditCount, withStaff } from "../organisations/support.ts";

const world = openWorld();
const invite = (by: SignedIn, path: string, email: string, key: string) =>
  by.post(`${path}/staff-invitations`, { email, role: "manager" }, { "Idempotency-Key": key });

test("the same request under the same key is done once and answered twice", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const first = await invite(owner, path, "a@exemple.fr", "k1");
  const second = await invite(owner, path, "a@exemple.fr", "k1");
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.headers.get("Idempotency-Replayed")).toBe("true");
  expect(first.headers.get("Idempotency-Replayed")).toBeNull();
  expect(await second.json()).toEqual(await first.json());
  expect(await auditCount(organisation.id, "organisations.invite-staff")).toBe(1);
});

test("twenty at once are done once: the others are told that it is under way, or answered the same", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const create = () => owner.post(`${path}/programmes`, { title: "Un appel" }, { "Idempotency-Key": "k2" });
  const answers = await Promise.all(Array.from({ length: 20 }, create));
  const codes = await Promise.all(
    answers.map(async (answer) =>
      answer.status === 201 ? "done" : (await answer.json<{ code: string }>()).code,
    ),
  );
  expect(new Set(codes)).toEqual(new Set(["done", "request_in_flight"]));
  expect(await auditCount(organisation.id, "programmes.create")).toBe(1);
  expect((await create()).status).toBe(201);
});

test("a key serves one body, one action, one person and one organisation", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const admin = await withStaff(world, organisation.id, "admin");
  const foreign = await ownerWithOrganisation(world);
  await invite(owner, path, "a@exemple.fr", "k3");
  for (const reused of [
    await invite(owner, path, "b@exemple.fr", "k3"),
    await owner.post(`${path}/api-keys`, { name: "x", scopes: ["audit.read"] }, { "Idempotency-Key": "k3" }),
  ]) {
    expect(reused.status).toBe(422);
    expect(await reused.json()).toMatchObject({ code: "idempotency_key_reused" });
  }
  expect((await invite(admin, path, "c@exemple.fr", "k3")).status).toBe(201);
  expect((await invite(foreign.owner, foreign.path, "d@exemple.fr", "k3")).status).toBe(201);
  expect(await auditCount(organisation.id, "organisations.invite-staff")).toBe(2);
});

test("a key is 1 to 255 visible characters", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  for (const key of ["é", "a b", "a".repeat(256), ""]) {
    const answer = await invite(owner, path, "e@exemple.fr", key);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: "idempotency_key_invalid" });
  }
  expect((await invite(owner, path, "e@exemple.fr", "a".repeat(255))).status).toBe(201);
  expect(await auditCount(organisation.id, "organisations.invite-staff")).toBe(1);
});

test("a refusal is not remembered, and a key is free again after 24 hours, tidied or not", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  expect((await invite(owner, path, owner.email, "k4")).status).toBe(409);
  expect((await invite(owner, path, "f@exemple.fr", "k4")).status).toBe(201);
  await env.DB.prepare("update idempotency_keys set expires_at = ?1 where key = 'k4'")
    .bind(world.clock.now)
    .run();
  const answer = await invite(owner, path, "g@exemple.fr", "k4");
  expect(answer.status).toBe(201);
  expect((await invite(owner, path, "g@exemple.fr", "k4")).headers.get("Idempotency-Replayed")).toBe("true");
});
