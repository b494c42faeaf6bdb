import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { client } from "../support/client.ts";
import { submittedDossier } from "../support/dossiers.ts";
import { day, openProgramme } from "../support/open-programme.ts";
import { sessionCookie } from "../support/people.ts";
import { culturalForm } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

const owned = [
  "programmes",
  "programme_counts",
  "forms",
  "form_revisions",
  "dossiers",
  "dossier_answers",
  "dossier_documents",
  "dossier_transitions",
];

async function rowsOf(organisationId: string): Promise<Record<string, number>> {
  const counts = await env.DB.batch<{ rows: number }>([
    ...owned.map((table) =>
      env.DB.prepare(`select count(*) as rows from ${table} where organisation_id = ?1`).bind(organisationId),
    ),
    env.DB.prepare("select count(*) as rows from dossier_search where scope = ?1").bind(
      organisationId.slice(4).toLowerCase(),
    ),
    env.DB.prepare(
      "select count(*) as rows from files where organisation_id = ?1 and deleted_at is null",
    ).bind(organisationId),
  ]);
  const names = [...owned, "dossier_search", "files"];
  return Object.fromEntries(names.map((name, index) => [name, counts[index]?.results[0]?.rows ?? -1]));
}

test("after 30 days in the bin, nothing is left of a programme, whatever became of the account", async () => {
  const kept = await openProgramme(world, culturalForm);
  await submittedDossier(world, kept.organisationPath, kept.programme.id);
  const { owner, organisation, organisationPath, path, programme } = await openProgramme(world, culturalForm);
  const dossier = await submittedDossier(world, organisationPath, programme.id);
  const theirs = `${organisationPath}/dossiers/${dossier.dossierId}`;
  for (const verb of ["take-under-review", "accept"])
    expect((await owner.post(`${theirs}/${verb}`)).status).toBe(200);
  await world.drain();
  world.clock.now += 12 * day;
  const them = client(world, { cookie: await sessionCookie(world, owner.personId) });
  expect((await them.post(`${path}/trash`)).status).toBe(200);
  world.clock.now += 30 * day - 1;
  await world.tick("7 * * * *");
  await world.drain();
  expect(await rowsOf(organisation.id)).toMatchObject({
    programmes: 1,
    dossiers: 1,
    dossier_search: 1,
    files: 1,
  });
  const before = await rowsOf(kept.organisation.id);
  world.clock.now += 1;
  await world.tick("7 * * * *");
  await world.drain();
  const after = await rowsOf(organisation.id);
  expect(after).toEqual(Object.fromEntries(Object.keys(after).map((name) => [name, 0])));
  expect(await rowsOf(kept.organisation.id)).toEqual(before);
  expect(before).toMatchObject({ programmes: 1, dossiers: 1, files: 1 });
});
