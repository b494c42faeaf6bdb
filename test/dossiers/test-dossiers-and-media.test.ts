import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { client } from "../support/client.ts";
import { pdf, sha256Of, submittedDossier } from "../support/dossiers.ts";
import { readyProgramme } from "../support/open-programme.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { staffMember } from "../support/staff.ts";
import { origin, openWorld } from "../support/world.ts";

const world = openWorld();

test("a form not published yet is tried as an applicant would, and counts nowhere", async () => {
  const { owner, path, organisation } = await ownerWithOrganisation(world);
  const { path: programmePath, programme } = await readyProgramme(owner, path, world.clock.now);
  const { id } = await (await owner.post(`${programmePath}/test-dossiers`)).json<{ id: string }>();
  const base = `${path}/my/dossiers/${id}`;
  expect(await (await owner.get(base)).json()).toMatchObject({ isTest: true, writable: true });
  expect((await owner.put(`${base}/answers/fld_name`, { value: "Essai", version: 0 })).status).toBe(200);
  const before = world.mails.length;
  expect((await owner.post(`${base}/submit`)).status).toBe(200);
  await world.drain();
  expect(world.mails.length).toBe(before);
  expect(await (await owner.get(`${path}/dossiers/${id}`)).json()).toMatchObject({
    isTest: true,
    number: null,
  });
  await owner.put(`${path}/dossiers/${id}/pending-decision`, { verb: "accept", message: "Bravo !" });
  const prepared = `pending-decisions?filter[programme]=${programme.id}`;
  for (const list of ["dossiers", "my/dossiers", "dossiers?q=Essai", prepared])
    expect(await (await owner.get(`${path}/${list}`)).json()).toMatchObject({ data: [] });
  const seen = await (
    await owner.get(programmePath)
  ).json<{ counts: Record<string, number>; revisionNumber: null }>();
  expect(Object.values(seen.counts).every((count) => count === 0)).toBe(true);
  expect(seen.revisionNumber).toBeNull();
  const counter = await env.DB.prepare("select value from counters where organisation_id = ?1")
    .bind(organisation.id)
    .first();
  expect(counter).toBeNull();

  const published = await owner.post(`${programmePath}/publish`);
  expect(await published.json()).toMatchObject({ revisionNumber: 1 });
  expect(await (await owner.get(`${programmePath}/form/revisions`)).json()).toMatchObject({
    data: [{ number: 1 }],
  });
  expect(programme.id).toMatch(/^prg_/);
});

test("another test replaces one's own, follows the form as it is written, and is no applicant's", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const start = async (who = owner) =>
    (await (await who.post(`${path}/programmes/${programmeId}/test-dossiers`)).json<{ id: string }>()).id;
  const first = await start();
  const second = await start();
  expect((await owner.get(`${path}/my/dossiers/${first}`)).status).toBe(404);
  expect((await owner.get(`${path}/my/dossiers/${second}`)).status).toBe(200);
  const colleague = await staffMember(world, organisation.id, "manager");
  const theirs = await start(colleague);
  expect((await owner.get(`${path}/my/dossiers/${second}`)).status).toBe(200);
  expect((await owner.get(`${path}/my/dossiers/${theirs}`)).status).toBe(404);
  const stranger = await signedIn(world);
  expect((await stranger.post(`${path}/programmes/${programmeId}/test-dossiers`)).status).toBe(404);
  // A person of the staff can still apply: their test is not their draft.
  const applied = await owner.post(`${path}/programmes/${programmeId}/dossiers`);
  expect(await applied.json()).toMatchObject({ resumed: false });
  await submittedDossier(world, path, programmeId);
});

const png = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
]);

test("a picture of a text step is added by the staff and shown to whoever reads the form", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  const announce = (who: typeof owner, bytes: Uint8Array, name: string, contentType: string) =>
    who.post(`${path}/form-media`, { name, size: bytes.byteLength, sha256: sha256Of(bytes), contentType });
  const send = (id: string, bytes: Uint8Array) =>
    world.fetch(
      new Request(`https://api.parvis.test${path}/form-media/${id}/content`, {
        method: "PUT",
        headers: { Origin: origin, Cookie: owner.cookie, "Content-Type": "application/octet-stream" },
        body: new Blob([bytes]),
      }),
    );
  const { id } = await (await announce(owner, png, "plan.png", "image/png")).json<{ id: string }>();
  const content = `${path}/form-media/${id}/content`;
  expect((await client(world).get(content)).status).toBe(404);
  expect((await send(id, png)).status).toBe(200);
  const shown = await client(world).get(content);
  expect([shown.status, shown.headers.get("content-type"), shown.headers.get("content-disposition")]).toEqual(
    [200, "image/png", "inline"],
  );
  expect(await (await send(id, png)).json()).toMatchObject({ code: "upload_done" });
  const page = new TextEncoder().encode("<script>alert(1)</script>");
  const hostile = await announce(owner, page, "page.html", "text/html");
  expect(await hostile.json()).toMatchObject({ code: "file_not_accepted" });
  const disguised = await announce(owner, page, "plan.png", "image/png");
  const { id: fake } = await disguised.json<{ id: string }>();
  expect(await (await send(fake, page)).json()).toMatchObject({ code: "file_not_accepted" });
  const paper = await announce(owner, pdf(), "reglement.pdf", "application/pdf");
  const { id: paperId } = await paper.json<{ id: string }>();
  await send(paperId, pdf());
  const papers = await client(world).get(`${path}/form-media/${paperId}/content`);
  expect(papers.headers.get("content-disposition")).toContain("attachment");
  const stranger = await signedIn(world);
  expect((await announce(stranger, png, "plan.png", "image/png")).status).toBe(404);
});
