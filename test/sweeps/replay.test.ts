import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { fieldOf, formWith } from "#domain/forms/form-builder";
import type { Envelope, MessageKind } from "#queues/messages";
import { completeDossier, submittedDossier } from "../support/dossiers.ts";
import { openProgramme, readyProgramme } from "../support/open-programme.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const hour = 60 * 60 * 1000;

async function openCall() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  return { owner, organisation, path, programmeId };
}

/** Takes the waiting messages of a kind; the others are delivered, so that they disturb nothing. */
async function take(kind: MessageKind): Promise<Envelope[]> {
  const all = world.waiting.splice(0);
  await world.deliver(all.filter((envelope) => envelope.kind !== kind));
  return all.filter((envelope) => envelope.kind === kind);
}

/** What makes the product owe a message of each kind. A kind without its scene does not compile. */
const scenes: Readonly<Record<MessageKind, () => Promise<Envelope[]>>> = {
  async "mail.deliver"() {
    const { path, programmeId } = await openCall();
    await submittedDossier(world, path, programmeId);
    return take("mail.deliver");
  },
  async "jobs.run"() {
    const { owner, path, programmeId } = await openCall();
    await submittedDossier(world, path, programmeId);
    await owner.post(
      `${path}/dossiers/exports`,
      { format: "xlsx" },
      { "Idempotency-Key": crypto.randomUUID() },
    );
    return take("jobs.run");
  },
  async "files.erase"() {
    const { path, programmeId } = await openCall();
    const { applicant, base } = await completeDossier(world, path, programmeId);
    const seen = (await (await applicant.get(base)).json()) as { documents: { id: string }[] };
    await applicant.delete(`${base}/documents/${seen.documents[0]?.id}`);
    return take("files.erase");
  },
  async "integrations.tidy"() {
    await world.tick("7 * * * *");
    return take("integrations.tidy");
  },
  async "audit.seal"() {
    await ownerWithOrganisation(world);
    world.clock.now += hour;
    await world.tick("7 * * * *");
    return take("audit.seal");
  },
  async "organisations.announce-trial-end"() {
    const { organisation } = await ownerWithOrganisation(world);
    await env.DB.prepare("update organisations set trial_ends_at = ?1 where id = ?2")
      .bind(world.clock.now + 3 * 24 * hour, organisation.id)
      .run();
    for (let tick = 0; tick < 26; tick++) {
      world.clock.now += hour;
      await world.tick("7 * * * *");
    }
    return take("organisations.announce-trial-end");
  },
  async "forms.rebase-drafts"() {
    const { owner, organisationPath, path, programme } = await openProgramme(world);
    const applicant = await signedIn(world);
    const { id } = (await (
      await applicant.post(`${organisationPath}/programmes/${programme.id}/dossiers`)
    ).json()) as { id: string };
    await applicant.put(`${organisationPath}/my/dossiers/${id}/answers/fld_story`, {
      value: "Perdue",
      version: 0,
    });
    await world.drain();
    const { version } = (await (await owner.get(`${path}/form`)).json()) as { version: number };
    const definition = formWith(fieldOf("short_text", "fld_name", { label: "Nom", required: true }));
    const saved = await owner.put(`${path}/form`, { definition }, { "If-Match": `"${version}"` });
    const { version: next } = (await saved.json()) as { version: number };
    await owner.post(`${path}/form/publish`, {}, { "If-Match": `"${next}"` });
    return take("forms.rebase-drafts");
  },
  async "programmes.purge"() {
    const { owner, path: organisationPath } = await ownerWithOrganisation(world);
    const { path, programme } = await readyProgramme(owner, organisationPath, world.clock.now);
    await owner.post(`${path}/trash`);
    const trashedAt = world.clock.now - 31 * 24 * hour;
    await env.DB.prepare("update programmes set trashed_at = ?1 where id = ?2")
      .bind(trashedAt, programme.id)
      .run();
    for (let tick = 0; tick < 26; tick++) {
      world.clock.now += hour;
      await world.tick("7 * * * *");
    }
    return take("programmes.purge");
  },
};

/** Every row of every table, but for what counts attempts. */
async function digest(): Promise<string> {
  const tables = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '%_search_%' and name not like 'd1_%' and name not like '_cf%' order by name",
  ).all<{ name: string }>();
  const contents = await env.DB.batch(
    tables.results.map(({ name }) => env.DB.prepare(`select * from ${name}`)),
  );
  return JSON.stringify(contents.map(({ results }, index) => [tables.results[index]?.name, results]));
}

test.each(Object.keys(scenes) as MessageKind[])(
  "%s delivered twice leaves what it left once",
  async (kind) => {
    const envelopes = await scenes[kind]();
    expect(envelopes.length).toBeGreaterThan(0);
    const { explicitAcks } = await world.deliver(envelopes);
    expect(explicitAcks).toHaveLength(envelopes.length);
    await world.drain();
    const [rows, mails] = [await digest(), world.mails.length];
    const again = await world.deliver(envelopes);
    expect(again.explicitAcks).toHaveLength(envelopes.length);
    expect(world.waiting).toEqual([]);
    expect(world.mails).toHaveLength(mails);
    expect(await digest()).toBe(rows);
  },
  120_000,
);
