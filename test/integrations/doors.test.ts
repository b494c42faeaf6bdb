import { expect, test } from "vitest";

import { client } from "../support/client.ts";
import { ownerWithOrganisation } from "../support/people.ts";
import { openWorld, origin } from "../support/world.ts";
import { auditCount, withStaff } from "../organisations/support.ts";

const world = openWorld();

/** Sends exactly this, with the cookie of somebody. */
const raw = (cookie: string, path: string, init: RequestInit & { headers?: Record<string, string> }) =>
  world.fetch(
    new Request(`https://api.parvis.test${path}`, {
      ...init,
      headers: { Cookie: cookie, Origin: origin, ...init.headers },
    }),
  );
const json = { "Content-Type": "application/json" };

test("another site makes no browser act, whatever it sends", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const body = JSON.stringify({ email: "a@exemple.fr", role: "manager" });
  for (const headers of [
    { ...json, Origin: "https://evil.example" },
    { ...json, Origin: "null" },
    { ...json, Origin: `${origin}.evil.example` },
    { "Content-Type": "text/plain", Origin: "https://evil.example" },
    { ...json, "Sec-Fetch-Site": "cross-site" },
    { ...json, "Sec-Fetch-Site": "same-site" },
  ]) {
    const answer = await raw(owner.cookie, `${path}/staff-invitations`, { method: "POST", body, headers });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: "cross_site_request" });
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
  }
  expect(await auditCount(organisation.id)).toBe(1);
});

test("a method is the one of the request line, and nothing changes through GET", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const manager = await withStaff(world, organisation.id, "manager");
  const seat = `${path}/staff/${manager.membershipId}`;
  for (const [method, at] of [
    ["GET", `${seat}/deactivate`],
    ["DELETE", seat],
    ["PUT", `${path}/staff-invitations`],
    ["HEAD", `${seat}/deactivate`],
  ] as const)
    expect((await owner.send(method, at)).status).toBe(405);
  const disguised = await manager.get(path, { "X-HTTP-Method-Override": "PATCH", "X-Method": "DELETE" });
  expect(disguised.status).toBe(200);
  expect(await auditCount(organisation.id)).toBe(1);
});

test.each([
  ["not JSON", "{", 400],
  ["a list", "[]", 400],
  ["text", '"x"', 400],
  ["nested too deep", `${'{"a":'.repeat(100)}1${"}".repeat(100)}`, 400],
  ["too large", JSON.stringify({ email: "a".repeat(1_100_000) }), 413],
  ["fields of somebody else", JSON.stringify({ email: "a@b.fr", role: "manager", tenantId: "org_x" }), 422],
  ["a boolean in text", JSON.stringify({ email: "a@b.fr", role: "admin", accountManagement: "false" }), 422],
  ["a header hidden in an address", JSON.stringify({ email: "a@b.fr\r\nBcc: c@d.fr", role: "admin" }), 422],
  ["a polluted prototype", '{"__proto__":{"role":"admin"},"email":"a@b.fr"}', 422],
])("a body that is %s is refused and writes nothing", async (_name, body, status) => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const answer = await raw(owner.cookie, `${path}/staff-invitations`, {
    method: "POST",
    body,
    headers: json,
  });
  expect(answer.status).toBe(status);
  expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  expect(await auditCount(organisation.id)).toBe(1);
});

test("a body says its type", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonx"]) {
    const answer = await raw(owner.cookie, `${path}/staff-invitations`, {
      method: "POST",
      body: "{}",
      headers: { "Content-Type": type },
    });
    expect(answer.status).toBe(415);
  }
});

test("the organisation is the one of the address, and no header, parameter or field says otherwise", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  const foreign = await ownerWithOrganisation(world);
  const answer = await owner.get(path, { "X-Organisation": foreign.organisation.id });
  expect(await answer.json()).not.toMatchObject({ id: foreign.organisation.id });
  expect((await owner.get(`${path}?organisation=${foreign.organisation.id}`)).status).toBe(422);
  expect((await owner.get(`${path}/staff?organisationId=${foreign.organisation.id}`)).status).toBe(422);
  const unknown = await owner.get("/v1/organisations/org_00000000000000000000000000/staff");
  const known = await owner.get(`${foreign.path}/staff`);
  const [one, other] = [await unknown.json<object>(), await known.json<object>()];
  expect({ ...one, instance: "" }).toEqual({ ...other, instance: "" });
});

test.each([
  "/v1/nowhere",
  "/v0/organisations",
  "/__scheduled",
  "/cdn-cgi/handler/scheduled",
  "/v1//health",
  "/v1/organisations/%00/staff",
])("%s is not there", async (path) => {
  const answer = await client(world).get(path);
  expect([401, 404]).toContain(answer.status);
  expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  expect(answer.headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
  expect(answer.headers.get("Strict-Transport-Security")).toContain("max-age=31536000");
});
