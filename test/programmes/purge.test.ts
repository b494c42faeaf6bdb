import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
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

const trialUntil = (organisationId: string, at: number) =>
  env.DB.prepare(
    "update organisations set trial_ends_at = ?2, access_version = access_version + 1 where id = ?1",
  )
    .bind(organisationId, at)
    .run();

test("after 30 days in the bin, nothing is left of a programme", async () => {
  const kept = await openProgramme(world, culturalForm);
  await submittedDossier(world, kept.organisationPath, kept.programme.id);
  const { owner, organisation, organisationPath, path, programme } = await openProgramme(world, culturalForm);
  await trialUntil(organisation.id, world.clock.now + 60 * day);
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

test("while the account is over the bin keeps what it holds, and whoever comes back has days to restore it", async () => {
  const { owner, organisation, organisationPath, path, programme } = await openProgramme(world, culturalForm);
  const { dossierId } = await submittedDossier(world, organisationPath, programme.id);
  for (const verb of ["take-under-review", "accept"])
    expect((await owner.post(`${organisationPath}/dossiers/${dossierId}/${verb}`)).status).toBe(200);
  await world.drain();
  world.clock.now += 12 * day;
  const them = client(world, { cookie: await sessionCookie(world, owner.personId) });
  expect((await them.post(`${path}/trash`)).status).toBe(200);
  await world.drain();
  const before = await rowsOf(organisation.id);
  for (let week = 0; week < 12; week += 1) {
    world.clock.now += 7 * day;
    await world.tick("7 * * * *");
    await world.drain();
  }
  expect(await rowsOf(organisation.id)).toEqual(before);
  await trialUntil(organisation.id, world.clock.now + 60 * day);
  const back = client(world, { cookie: await sessionCookie(world, owner.personId) });
  const { trashedAt } = (await (await back.get(path)).json()) as { trashedAt: string };
  expect(Date.parse(trashedAt) + 30 * day - world.clock.now).toBeGreaterThan(6 * day);
  world.clock.now += 15 * day;
  await world.tick("7 * * * *");
  await world.drain();
  expect((await rowsOf(organisation.id))["programmes"]).toBe(0);
});

test("a programme that is restored while its bin is being put off stays restored", async () => {
  const { owner, organisation, path, programme } = await openProgramme(world, culturalForm);
  world.clock.now += 12 * day;
  const them = client(world, { cookie: await sessionCookie(world, owner.personId) });
  expect((await them.post(`${path}/trash`)).status).toBe(200);
  await world.drain();
  world.clock.now += 31 * day;
  await world.tick("7 * * * *");
  const between = beforeWriting(world, "programmes", () =>
    env.DB.prepare("update programmes set trashed_at = null where id = ?1").bind(programme.id).run(),
  );
  await world.drain();
  expect(between.done).toBe(true);
  const kept = await env.DB.prepare("select trashed_at from programmes where organisation_id = ?1")
    .bind(organisation.id)
    .first();
  expect(kept).toEqual({ trashed_at: null });
});
