import { expect, test } from "vitest";

import { client } from "../support/client.ts";
import { sha256Of } from "../support/dossiers.ts";
import { ownerWithOrganisation, type SignedIn } from "../support/people.ts";
import { openWorld, origin } from "../support/world.ts";

const world = openWorld();
const visitor = client(world);

/** The first bytes of a PNG, which are what tells it from anything else. */
const png = (mark: string) =>
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new TextEncoder().encode(mark)]);

const announce = (owner: SignedIn, path: string, bytes: Uint8Array, name = "logo.png") =>
  owner.post(`${path}/logo`, {
    name,
    size: bytes.byteLength,
    sha256: sha256Of(bytes),
    contentType: "image/png",
  });

const send = (owner: SignedIn, path: string, id: string, bytes: Uint8Array) =>
  world.fetch(
    new Request(`https://api.parvis.test${path}/logo/${id}/content`, {
      method: "PUT",
      headers: { Origin: origin, Cookie: owner.cookie, "Content-Type": "application/octet-stream" },
      body: new Blob([bytes]),
    }),
  );

async function withLogo(owner: SignedIn, path: string, bytes: Uint8Array): Promise<string> {
  const { id } = (await (await announce(owner, path, bytes)).json()) as { id: string };
  expect((await send(owner, path, id, bytes)).status).toBe(200);
  return id;
}

test("a logo is shown to anyone on the portal, and kept by browsers", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const id = await withLogo(owner, path, png("one"));
  const portal = (await (await visitor.get(`/v1/portals/${organisation.slug}`)).json()) as { theme: unknown };
  expect(portal.theme).toMatchObject({ logoFileId: id });
  const shown = await visitor.get(`/v1/portals/${organisation.slug}/logo/${id}`);
  expect(shown.headers.get("Content-Type")).toBe("image/png");
  expect(shown.headers.get("Cache-Control")).toContain("immutable");
  expect(shown.headers.get("Content-Security-Policy")).toContain("sandbox");
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(png("one"));
});

test("another logo takes its place, and the bytes of the first are erased", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const first = await withLogo(owner, path, png("one"));
  const second = await withLogo(owner, path, png("two"));
  await world.drain();
  expect((await visitor.get(`/v1/portals/${organisation.slug}/logo/${first}`)).status).toBe(404);
  expect((await visitor.get(`/v1/portals/${organisation.slug}/logo/${second}`)).status).toBe(200);
  const erased = await world.services.d1
    .prepare("select erased_at from files where organisation_id = ?1 and id = ?2")
    .bind(organisation.id, first)
    .first<{ erased_at: number | null }>();
  expect(erased?.erased_at).toBe(world.clock.now);
});

test("without logo the portal has initials again", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const id = await withLogo(owner, path, png("one"));
  const stale = await owner.send("DELETE", `${path}/logo`, undefined, { "If-Match": '"1"' });
  expect(stale.status).toBe(412);
  const removed = await owner.send("DELETE", `${path}/logo`, undefined, { "If-Match": '"2"' });
  expect(await removed.json()).toMatchObject({ settings: { theme: { logoFileId: null } }, version: 3 });
  expect((await visitor.get(`/v1/portals/${organisation.slug}/logo/${id}`)).status).toBe(404);
});

test.each([
  ["a drawing that can run", "logo.svg", png("x"), 415],
  ["another file under the name of an image", "logo.pdf", png("x"), 415],
  ["an image of more than 1 MB", "logo.png", new Uint8Array(1024 * 1024 + 1), 413],
  ["an empty file", "logo.png", new Uint8Array(), 413],
])("%s is refused when it is announced", async (_what, name, bytes, status) => {
  const { owner, path } = await ownerWithOrganisation(world);
  expect((await announce(owner, path, bytes, name)).status).toBe(status);
});

test("bytes that are no image are refused, and the organisation keeps its logo", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const id = await withLogo(owner, path, png("one"));
  const page = new TextEncoder().encode("<html><script>alert(1)</script></html>");
  const { id: other } = (await (await announce(owner, path, page)).json()) as { id: string };
  expect((await send(owner, path, other, page)).status).toBe(415);
  const portal = (await (await visitor.get(`/v1/portals/${organisation.slug}`)).json()) as { theme: unknown };
  expect(portal.theme).toMatchObject({ logoFileId: id });
});
