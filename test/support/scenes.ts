import { env } from "cloudflare:workers";

import { fieldOf, formWith } from "#domain/forms/form-builder";
import type { Envelope, MessageKind } from "#queues/messages";
import { completeDossier, submittedDossier } from "./dossiers.ts";
import { preparedMembers, startRun } from "./imports.ts";
import { openProgramme, readyProgramme } from "./open-programme.ts";
import { ownerWithOrganisation, signedIn } from "./people.ts";
import { publishedProgramme } from "./programmes.ts";
import type { World } from "./world.ts";

const hour = 60 * 60 * 1000;

async function openCall(world: World) {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  return { owner, organisation, path, programmeId };
}

/** Takes the waiting messages of a kind; the others are delivered, so that they disturb nothing. */
async function take(world: World, kind: MessageKind): Promise<Envelope[]> {
  const all = world.waiting.splice(0);
  await world.deliver(all.filter((envelope) => envelope.kind !== kind));
  return all.filter((envelope) => envelope.kind === kind);
}

/** What makes the product owe a message of each kind. A kind without its scene does not compile. */
export const scenes: Readonly<Record<MessageKind, (world: World) => Promise<Envelope[]>>> = {
  async "mail.deliver"(world) {
    const { path, programmeId } = await openCall(world);
    await submittedDossier(world, path, programmeId);
    return take(world, "mail.deliver");
  },
  async "jobs.run"(world) {
    const { owner, path, programmeId } = await openCall(world);
    await submittedDossier(world, path, programmeId);
    await owner.post(
      `${path}/dossiers/exports`,
      { format: "xlsx" },
      { "Idempotency-Key": crypto.randomUUID() },
    );
    return take(world, "jobs.run");
  },
  async "jobs.advance"(world) {
    const { owner, path } = await ownerWithOrganisation(world);
    const { id, suggested } = await preparedMembers(owner, path);
    await startRun(owner, path, id, { mapping: suggested, dryRun: false });
    return take(world, "jobs.advance");
  },
  async "files.erase"(world) {
    const { path, programmeId } = await openCall(world);
    const { applicant, base } = await completeDossier(world, path, programmeId);
    const seen = (await (await applicant.get(base)).json()) as { documents: { id: string }[] };
    await applicant.delete(`${base}/documents/${seen.documents[0]?.id}`);
    return take(world, "files.erase");
  },
  async "integrations.tidy"(world) {
    world.clock.now += hour;
    await world.tick("7 * * * *");
    return take(world, "integrations.tidy");
  },
  async "audit.seal"(world) {
    await ownerWithOrganisation(world);
    world.clock.now += hour;
    await world.tick("7 * * * *");
    return take(world, "audit.seal");
  },
  async "organisations.announce-trial-end"(world) {
    const { organisation } = await ownerWithOrganisation(world);
    await env.DB.prepare("update organisations set trial_ends_at = ?1 where id = ?2")
      .bind(world.clock.now + 4 * 24 * hour, organisation.id)
      .run();
    world.clock.now += 24 * hour;
    await world.tick("7 * * * *");
    return take(world, "organisations.announce-trial-end");
  },
  async "forms.rebase-drafts"(world) {
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
    return take(world, "forms.rebase-drafts");
  },
  async "dossiers.tend-view"(world) {
    const { owner, path, programmeId } = await openCall(world);
    await submittedDossier(world, path, programmeId);
    const view = {
      list: "dossiers",
      subject: programmeId,
      name: "Tous",
      sharing: "private",
      columns: ["number"],
      filters: [],
      sort: { column: "number", direction: "asc" },
    };
    const { id } = (await (await owner.post(`${path}/views`, view)).json()) as { id: string };
    await world.drain();
    await owner.delete(`${path}/views/${id}`, { "If-Match": '"1"' });
    return take(world, "dossiers.tend-view");
  },
  async "programmes.purge"(world) {
    const { owner, path: organisationPath } = await ownerWithOrganisation(world);
    const { path, programme } = await readyProgramme(owner, organisationPath, world.clock.now);
    await owner.post(`${path}/trash`);
    const trashedAt = world.clock.now - 31 * 24 * hour;
    await env.DB.prepare("update programmes set trashed_at = ?1 where id = ?2")
      .bind(trashedAt, programme.id)
      .run();
    world.clock.now += 24 * hour;
    await world.tick("7 * * * *");
    return take(world, "programmes.purge");
  },
  async "dossiers.wake"(world) {
    const { path, programmeId } = await openCall(world);
    await completeDossier(world, path, programmeId);
    world.clock.now += 2 * hour;
    await world.tick("7 * * * *");
    return take(world, "dossiers.wake");
  },
  async "dossiers.remind-drafts"(world) {
    const { path, programmeId } = await openCall(world);
    await completeDossier(world, path, programmeId);
    await world.drain();
    await env.DB.prepare("update programmes set closes_at = ?1, remind_at = ?2 where id = ?3")
      .bind(world.clock.now + 7 * hour, world.clock.now + hour, programmeId)
      .run();
    world.clock.now += hour;
    await world.tick("* * * * *");
    return take(world, "dossiers.remind-drafts");
  },
};
