import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { linesOf, preparedMembers, seeImport, startRun } from "../support/imports.ts";
import { membersOn } from "../support/members.ts";
import { ownerWithOrganisation, type SignedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

async function association() {
  const opened = await ownerWithOrganisation(world);
  await membersOn(opened.owner, opened.path);
  return opened;
}

async function run(by: SignedIn, path: string, content: string, flags: string[] = []) {
  const { id, suggested } = await preparedMembers(by, path, content);
  await startRun(by, path, id, { mapping: suggested, dryRun: false, flags });
  await world.drain();
  const [made] = (await seeImport(by, path, id)).runs;
  return { ...made, lines: (await linesOf(by, path, made?.id ?? "")).data };
}

const membersOf = async (organisationId: string) =>
  (
    await env.DB.prepare(
      "select last_name, email, phone, city, completed_at, email_verified_at, search_text from members where organisation_id = ?1 order by number",
    )
      .bind(organisationId)
      .all<Record<string, string | number | null>>()
  ).results;

const first = [
  "Nom;Prénom;Courriel;Date de naissance;Ville",
  "Lefèvre;Camille;camille@exemple.fr;21/11/1990;Toulon",
  "Martin;Zoé;;1988-02-29;",
].join("\n");

test("a file completes the members who are known: filled cells replace, empty ones change nothing", async () => {
  const { owner, organisation, path } = await association();
  await run(owner, path, first);
  const again = [
    "Nom;Prénom;Courriel;Date de naissance;Ville;Téléphone;Adresse;CP",
    "LEFEVRE;Camille;;21/11/1990;;06 12 34 56 78;12 rue des Lilas;83000",
    "Martin;Zoé;zoe@exemple.fr;1988-02-29;;;;",
    "Durand;Paul;;;;;;",
  ].join("\n");
  const made = await run(owner, path, again, ["update"]);
  expect(made).toMatchObject({ created: 1, updated: 2, skipped: 0, refused: 0 });
  expect(await membersOf(organisation.id)).toMatchObject([
    { email: "camille@exemple.fr", phone: "+33612345678", city: "Toulon", completed_at: expect.any(Number) },
    { email: "zoe@exemple.fr", phone: null, search_text: expect.stringContaining("zoe exemple fr") },
    { last_name: "Durand" },
  ]);
  expect(await run(owner, path, again, ["update"])).toMatchObject({ created: 0, updated: 0, skipped: 3 });
});

test("without that choice, those who are known are left as they are", async () => {
  const { owner, organisation, path } = await association();
  await run(owner, path, first);
  const before = await membersOf(organisation.id);
  const made = await run(owner, path, first.replace("Toulon", "Hyères"));
  expect(made).toMatchObject({ updated: 0, skipped: 2 });
  expect(await membersOf(organisation.id)).toEqual(before);
});

test("a line that could be two members changes neither, and two lines of one member change it once", async () => {
  const { owner, organisation, path } = await association();
  await run(owner, path, "Nom;Prénom;Né le\nDupont;Jean;02/02/2000\nDupont;Jean;03/03/2001");
  const before = await membersOf(organisation.id);
  const doubtful = await run(owner, path, "Nom;Prénom;Ville\nDupont;Jean;Toulon", ["update"]);
  expect(doubtful.lines).toMatchObject([
    { outcome: "refused", errors: [{ column: "lastName", code: "several_members" }] },
  ]);
  expect(await membersOf(organisation.id)).toEqual(before);
  const twice = await run(
    owner,
    path,
    "Nom;Prénom;Né le;Ville;Courriel\nDupont;Jean;02/02/2000;Toulon;\nDupont;Jean;02/02/2000;Hyères;jean@exemple.fr",
    ["update"],
  );
  expect(twice).toMatchObject({ updated: 1, skipped: 1 });
  expect(await membersOf(organisation.id)).toMatchObject([{ city: "Toulon" }, { city: null }]);
});

test("an address that a file changes is to be proved again", async () => {
  const { owner, organisation, path } = await association();
  await run(owner, path, first);
  await env.DB.prepare(
    "update members set email_verified_at = 1 where organisation_id = ?1 and last_name = 'Lefèvre'",
  )
    .bind(organisation.id)
    .run();
  await run(owner, path, "Nom;Prénom;Courriel;Né le\nLefèvre;Camille;nouvelle@exemple.fr;21/11/1990", [
    "update",
  ]);
  expect(await membersOf(organisation.id)).toMatchObject([
    { email: "nouvelle@exemple.fr", email_verified_at: null },
    {},
  ]);
});
