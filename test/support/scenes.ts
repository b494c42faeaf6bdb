import { env } from "cloudflare:workers";

import { fieldOf, formWith } from "#domain/forms/form-builder";
import type { Envelope, MessageKind } from "#queues/messages";
import { clientsOrganisation } from "./clients.ts";
import { buyer } from "./billing.ts";
import { completeDossier, submittedDossier } from "./dossiers.ts";
import { invite, inviting, validated } from "./invitations.ts";
import { preparedMembers, startRun } from "./imports.ts";
import { addMember, membersOn, seasonOf, switchOn } from "./members.ts";
import { client } from "./client.ts";
import { replayErasures } from "./operator.ts";
import { fullSession, registered } from "./trainings.ts";
import { judge, marks, openSession, readySession } from "./evaluations.ts";
import { openProgramme, readyProgramme } from "./open-programme.ts";
import { ownerWithOrganisation, signedIn } from "./people.ts";
import { provider, providersOn, publish, seller, subscriber } from "./providers.ts";
import { publishedProgramme } from "./programmes.ts";
import { addRequest, addSkill } from "./services.ts";
import type { World } from "./world.ts";

const hour = 60 * 60 * 1000;

async function openCall(world: World) {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  return { owner, organisation, path, programmeId };
}

const deactivatedAt = (organisationId: string, at: number) =>
  env.DB.prepare(
    "update organisations set trial_ends_at = ?2, deactivated_at = ?2, access_version = access_version + 1 where id = ?1",
  )
    .bind(organisationId, at)
    .run();

/** A time at which every daily job has its hour. */
const tomorrowNoon = (now: number): number => (Math.floor(now / (24 * hour)) + 1) * 24 * hour + 12 * hour;

/** Takes the waiting messages of a kind; the others are delivered, so that they disturb nothing. */
async function take(world: World, kind: MessageKind): Promise<Envelope[]> {
  const all = world.waiting.splice(0);
  await world.deliver(all.filter((envelope) => envelope.kind !== kind));
  return all.filter((envelope) => envelope.kind === kind);
}

/** What the jobs of a night begin with. The accounts of other worlds are not in this Stripe: nothing else is delivered. */
async function ofTheNight(world: World, kind: MessageKind): Promise<Envelope[]> {
  await world.drain();
  world.clock.now = tomorrowNoon(world.clock.now);
  await world.tick("7 * * * *");
  return world.waiting.splice(0).filter((envelope) => envelope.kind === kind);
}

/** What the ledger says was erased stands again, as after a restore of the database. */
async function cameBack(
  world: World,
  erased: { kind: "dossier" | "member"; id: string; organisationId: string },
): Promise<Envelope[]> {
  await world.drain();
  await world.services.ledger.record({ ...erased, at: world.clock.now });
  await replayErasures(world);
  return take(world, `${erased.kind}s.erase-again`);
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
    await membersOn(owner, path);
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
  "files.sweep": (world) => ofTheNight(world, "files.sweep"),
  async "integrations.tidy"(world) {
    world.clock.now += hour;
    await world.tick("7 * * * *");
    return take(world, "integrations.tidy");
  },
  async "integrations.deliver-webhook"(world) {
    const { owner, path, programmeId } = await openCall(world);
    const told = { url: "https://exemple.fr/parvis", events: ["dossier.submitted"] };
    await owner.post(`${path}/webhooks`, told);
    await submittedDossier(world, path, programmeId);
    await world.tick();
    return take(world, "integrations.deliver-webhook");
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
  async "organisations.write-account-export"(world) {
    const { owner, path, programmeId } = await openCall(world);
    await completeDossier(world, path, programmeId);
    await owner.post(`${path}/account/exports`, {}, { "Idempotency-Key": crypto.randomUUID() });
    return take(world, "organisations.write-account-export");
  },
  async "organisations.forget-account-export"(world) {
    const { owner, path } = await openCall(world);
    const asked = await owner.post(`${path}/account/exports`, {}, { "Idempotency-Key": crypto.randomUUID() });
    const { id } = await asked.json<{ id: string }>();
    const [first] = await take(world, "organisations.write-account-export");
    if (first) await world.deliver([first]);
    await take(world, "organisations.write-account-export");
    await owner.post(`${path}/account/exports/${id}/cancel`);
    world.clock.now += 2 * hour;
    await world.tick("7 * * * *");
    return take(world, "organisations.forget-account-export");
  },
  async "organisations.announce-purge"(world) {
    const { organisation } = await ownerWithOrganisation(world);
    await deactivatedAt(organisation.id, world.clock.now - 8 * 24 * hour);
    await world.tick("7 * * * *");
    return take(world, "organisations.announce-purge");
  },
  async "organisations.purge"(world) {
    const { organisation, path, programmeId } = await openCall(world);
    await completeDossier(world, path, programmeId);
    await world.drain();
    await deactivatedAt(organisation.id, world.clock.now - 15 * 24 * hour);
    await env.DB.prepare("update organisations set purge_started_at = ?1 where id = ?2")
      .bind(world.clock.now, organisation.id)
      .run();
    world.clock.now += hour;
    await world.tick("7 * * * *");
    const mine = await take(world, "organisations.purge");
    return mine.filter(({ organisationId }) => organisationId === organisation.id);
  },
  async "providers.offer-page"(world) {
    const { owner, path } = await ownerWithOrganisation(world);
    await providersOn(owner, path);
    const skillId = await addSkill(owner, path);
    await addRequest(world, owner, path, { skillId });
    return take(world, "providers.offer-page");
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
    const name = fieldOf("short_text", "fld_name", { label: "Nom", required: true });
    const definition = formWith(name, fieldOf("number", "fld_story"));
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
  async "members.remind-dues"(world) {
    const { owner, path } = await ownerWithOrganisation(world);
    await membersOn(owner, path);
    await seasonOf(owner, path, world.clock.now, { dueIn: 5 * 24 * hour });
    await addMember(owner, path, { email: `dues-${crypto.randomUUID()}@exemple.fr` });
    world.clock.now = tomorrowNoon(world.clock.now);
    await world.tick("7 * * * *");
    return take(world, "members.remind-dues");
  },
  async "trainings.offer-places"(world) {
    const { path, sessionId } = await fullSession(world);
    const token = await registered(world, path, sessionId, "part@exemple.fr");
    await registered(world, path, sessionId, `attend-${crypto.randomUUID()}@exemple.fr`);
    await world.drain();
    await client(world).post(`${path.replace("organisations", "portals")}/training-registrations/cancel`, {
      token,
    });
    return take(world, "trainings.offer-places");
  },
  async "trainings.offer-again"(world) {
    const { owner, path, sessionId } = await fullSession(world);
    await registered(world, path, sessionId, "part@exemple.fr");
    await registered(world, path, sessionId, `attend-${crypto.randomUUID()}@exemple.fr`);
    await switchOn(owner, path, "trainings");
    return take(world, "trainings.offer-again");
  },
  async "trainings.lapse-offer"(world) {
    const { path, sessionId } = await fullSession(world);
    const token = await registered(world, path, sessionId, "part@exemple.fr");
    await registered(world, path, sessionId, `attend-${crypto.randomUUID()}@exemple.fr`);
    await client(world).post(`${path.replace("organisations", "portals")}/training-registrations/cancel`, {
      token,
    });
    await world.drain();
    world.clock.now += 49 * hour;
    await world.tick("7 * * * *");
    return take(world, "trainings.lapse-offer");
  },
  async "trainings.tell-trainees"(world) {
    const { owner, path, sessionId } = await fullSession(world);
    await registered(world, path, sessionId, `appel-${crypto.randomUUID()}@exemple.fr`);
    await world.drain();
    await owner.post(
      `${path}/training-sessions/${sessionId}/convocations`,
      {},
      { "Idempotency-Key": crypto.randomUUID() },
    );
    return take(world, "trainings.tell-trainees");
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
  async "programmes.tell-binned"(world) {
    const { owner, path, programmeId } = await openCall(world);
    await completeDossier(world, path, programmeId);
    await env.DB.prepare("update programmes set closes_at = 1, grace_minutes = 0 where id = ?1")
      .bind(programmeId)
      .run();
    await owner.post(`${path}/programmes/${programmeId}/trash`);
    return take(world, "programmes.tell-binned");
  },
  async "clients.recheck"(world) {
    const { owner, path } = await clientsOrganisation(world);
    await owner.post(`${path}/clients`, { name: "Comité des fêtes de Hyères", city: "Hyères" });
    return take(world, "clients.recheck");
  },
  async "invitations.follow-up"(world) {
    const { owner, path, formId } = await inviting(world);
    await invite(owner, path, formId);
    await world.drain();
    world.clock.now += 7 * 24 * hour;
    await world.tick();
    return take(world, "invitations.follow-up");
  },
  async "invitations.watch-validity"(world) {
    const ground = await inviting(world);
    const { invited } = await validated(world, ground);
    await world.drain();
    await env.DB.prepare("update prequalifications set valid_until = ?1, next_expiry_at = ?1 where id = ?2")
      .bind(world.clock.now, invited.prequalificationId)
      .run();
    world.clock.now += hour;
    await world.tick();
    return take(world, "invitations.watch-validity");
  },
  async "evaluations.spread"(world) {
    const { owner, base } = await readySession(world);
    await owner.post(`${base}/spreads`, { perDossier: 1 });
    return take(world, "evaluations.spread");
  },
  async "evaluations.rank"(world) {
    const { own, applicants, judges } = await openSession(world, { dossiers: 1, evaluators: 1 });
    await world.drain();
    for (const judgeOf of judges) await judge(judgeOf, own, applicants[0]?.dossierId ?? "", marks(4, 3));
    return take(world, "evaluations.rank");
  },
  async "evaluations.remind"(world) {
    await openSession(world, { dossiers: 1, evaluators: 1 });
    await world.drain();
    world.clock.now += 4 * 24 * hour;
    await world.tick("7 * * * *");
    return take(world, "evaluations.remind");
  },
  async "evaluations.announce-opening"(world) {
    await openSession(world, { dossiers: 1, evaluators: 1 });
    return take(world, "evaluations.announce-opening");
  },
  async "evaluations.announce-assigned"(world) {
    const ready = await readySession(world, { dossiers: 1, evaluators: 1 });
    const { owner, base, applicants, judges } = ready;
    await owner.post(`${base}/open`);
    await world.drain();
    await owner.post(`${base}/assignments`, {
      dossierIds: applicants.map(({ dossierId }) => dossierId),
      evaluatorIds: judges.map(({ evaluatorId }) => evaluatorId),
    });
    return take(world, "evaluations.announce-assigned");
  },
  async "evaluations.announce-results"(world) {
    const { owner, base, own, applicants, judges } = await openSession(world, { dossiers: 1, evaluators: 1 });
    for (const judgeOf of judges)
      await judge(judgeOf, own, applicants[0]?.dossierId ?? "", marks(4, 3, "Beau projet."));
    await world.drain();
    await owner.post(`${base}/close`);
    await owner.post(`${base}/publish-results`, {
      publication: { textCriterionIds: ["crt_avis"], showsAverage: false },
    });
    return take(world, "evaluations.announce-results");
  },
  async "plans.synchronise"(world) {
    const { order, addCard } = await buyer(world);
    await order("pro", "monthly", 2, await addCard());
    return take(world, "plans.synchronise");
  },
  async "plans.route-event"(world) {
    const { order, addAccount } = await buyer(world);
    await order("pro", "monthly", 2, await addAccount());
    const { sim } = world.provider;
    await sim.webhooks.drain();
    await world.drain();
    const accounts = Object.values(sim.world.state.accounts);
    const mandates = accounts.flatMap(({ tables }) => Object.keys(tables.mandates));
    sim.control.revokeMandate(mandates.at(-1) ?? "");
    await sim.webhooks.drain();
    return take(world, "plans.route-event");
  },
  async "providers.synchronise"(world) {
    const { path } = await seller(world);
    const one = await provider(world, path);
    await world.drain();
    await one.subscribe(await one.addCard());
    return take(world, "providers.synchronise");
  },
  async "providers.spread"(world) {
    const { owner, path } = await seller(world);
    await subscriber(world, path);
    await publish(owner, path, "monthly", "12", 1000);
    return take(world, "providers.spread");
  },
  async "providers.read-account"(world) {
    await seller(world);
    await world.provider.sim.webhooks.drain();
    return take(world, "providers.read-account");
  },
  async "providers.walk-events"(world) {
    const { organisation } = await seller(world);
    world.clock.now += hour;
    await world.tick("7 * * * *");
    // The tick finds the accounts of every world of the file: those of the others are not in this Stripe.
    const all = world.waiting.splice(0);
    return all.filter(
      ({ kind, organisationId }) => kind === "providers.walk-events" && organisationId === organisation.id,
    );
  },
  async "providers.read-again"(world) {
    const { path } = await seller(world);
    await subscriber(world, path);
    return ofTheNight(world, "providers.read-again");
  },
  async "plans.read-again"(world) {
    const { order, addCard } = await buyer(world);
    await order("pro", "monthly", 2, await addCard());
    return ofTheNight(world, "plans.read-again");
  },
  async "plans.forget-documents"(world) {
    const { organisation } = await ownerWithOrganisation(world);
    await world.drain();
    await env.DB.batch([
      env.DB.prepare(
        "update organisations set created_at = 1, deactivated_at = 1, purged_at = 1 where id = ?1",
      ).bind(organisation.id),
      env.DB.prepare(
        `insert into billing_documents (organisation_id, id, kind, number, status, issued_at, ht_cents, tax_cents, ttc_cents, remaining_cents, debit_in_progress, needs_confirmation, lines)
         values (?1, 'in_old', 'invoice', 'F-OLD', 'paid', 1, 100, 20, 120, 0, 0, 0, '[]')`,
      ).bind(organisation.id),
    ]);
    return ofTheNight(world, "plans.forget-documents");
  },
  async "plans.walk-events"(world) {
    const { order, addCard } = await buyer(world);
    await order("pro", "monthly", 2, await addCard());
    world.clock.now += hour;
    await world.tick("7 * * * *");
    return take(world, "plans.walk-events");
  },
  async "dossiers.wake"(world) {
    const { path, programmeId } = await openCall(world);
    await completeDossier(world, path, programmeId);
    world.clock.now += 2 * hour;
    await world.tick("7 * * * *");
    return take(world, "dossiers.wake");
  },
  async "organisations.record-erasure"(world) {
    const { path, programmeId } = await openCall(world);
    const { applicant, base } = await completeDossier(world, path, programmeId);
    await applicant.post(`${base}/erase`, { confirmation: "ERASE" });
    return take(world, "organisations.record-erasure");
  },
  async "dossiers.erase-again"(world) {
    const { organisation, path, programmeId } = await openCall(world);
    const { dossierId } = await completeDossier(world, path, programmeId);
    return cameBack(world, { kind: "dossier", id: dossierId, organisationId: organisation.id });
  },
  async "members.erase-again"(world) {
    const { owner, organisation, path } = await ownerWithOrganisation(world);
    await membersOn(owner, path);
    const { id } = await addMember(owner, path, { email: `gone-${crypto.randomUUID()}@exemple.fr` });
    return cameBack(world, { kind: "member", id, organisationId: organisation.id });
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
