import { submittedDossier } from "./dossiers.ts";
import { preparedMembers, startRun } from "./imports.ts";
import { address, addCard, orderPlan } from "./billing.ts";
import { createClient, requestOf, switchClientsOn } from "./clients.ts";
import { askable, json, sirens } from "./invitations.ts";
import { seasonOf, switchOn } from "./members.ts";
import { ownerWithOrganisation, type SignedIn } from "./people.ts";
import { publishedProgramme } from "./programmes.ts";
import { providersOn } from "./providers.ts";
import { addRequest, addSkill, workingProvider } from "./services.ts";
import { staffMember } from "./staff.ts";
import { publishedSession, registered } from "./trainings.ts";
import type { World } from "./world.ts";

export const marker = "Zyxwvut";

/** An organisation whose every name, answer and title carries the marker, with one of each thing an id can name. */
export async function markedOrganisation(world: World) {
  const { owner, organisation, path } = await ownerWithOrganisation(world, `${marker} association`);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  await world.services.d1
    .prepare("update programmes set title = ?1 where id = ?2")
    .bind(`${marker} résidence`, programmeId)
    .run();
  await owner.post(`${path}/programmes/${programmeId}/form/save-as-template`, { name: marker });
  const { dossierId, base, applicant } = await submittedDossier(world, path, programmeId, `${marker} Élodie`);
  const seen = (await (await applicant.get(base)).json()) as { documents: { id: string }[] };
  const manager = await staffMember(world, organisation.id, "manager", `${marker} gestionnaire`);
  await owner.post(`${path}/staff-invitations`, {
    email: `${marker.toLowerCase()}@exemple.fr`,
    role: "manager",
    accountManagement: false,
  });
  await owner.post(`${path}/dossiers/exports`, { format: "csv" }, { "Idempotency-Key": "marked" });
  await switchOn(owner, path, "members", "trainings");
  const training = await owner.post(`${path}/training-types`, { name: `${marker} PSC1` });
  const { id: typeId } = (await training.json()) as { id: string };
  const trainingSessionId = await publishedSession(owner, path, typeId, world.clock.now);
  await registered(world, path, trainingSessionId, `${marker.toLowerCase()}-stagiaire@exemple.fr`);
  await seasonOf(owner, path, world.clock.now);
  const { id: importId, suggested } = await preparedMembers(owner, path, `Nom;Prénom\n${marker};Zoé`);
  await startRun(owner, path, importId, { mapping: suggested, dryRun: false });
  const judged = `${path}/evaluation-sessions`;
  const session = await owner.post(judged, { programmeId, title: `${marker} jury` });
  const { id: sessionId } = (await session.json()) as { id: string };
  await owner.post(`${judged}/${sessionId}/dossiers`, { dossierIds: [dossierId] });
  await owner.post(`${judged}/${sessionId}/evaluators`, {
    evaluators: [{ email: `jury-${marker.toLowerCase()}@exemple.fr`, name: `${marker} Jury` }],
  });
  await owner.post(`${judged}/${sessionId}/spreads`, { perDossier: 1 });
  await owner.post(`${path}/tags`, { name: marker, colour: "red" });
  await owner.post(`${path}/dossiers/${dossierId}/notes`, { body: marker });
  await owner.post(`${path}/dossiers/${dossierId}/comments`, { body: marker });
  const sort = { column: "number", direction: "asc" };
  const told = { url: `https://${marker}.fr/parvis`, events: ["dossier.submitted"] };
  const { id: webhookId } = await json<{ id: string }>(owner.post(`${path}/webhooks`, told), 201);
  await owner.post(`${path}/webhooks/${webhookId}/test`);
  const view = { list: "dossiers", name: marker, sharing: "shared", columns: ["number"], filters: [], sort };
  await owner.post(`${path}/views`, view);
  await world.drain();
  await applicant.post(`${base}/team/offers`, {
    email: `${marker.toLowerCase()}-2@exemple.fr`,
    offer: "join",
  });
  const first = async (table: string) =>
    (
      await world.services.d1
        .prepare(`select id from ${table} where organisation_id = ?1`)
        .bind(organisation.id)
        .first<{ id: string }>()
    )?.id ?? "";
  const ids: Record<string, string> = {
    ...(await markedClients(owner, path)),
    ...(await markedPartners(owner, path)),
    ...(await markedProviders(world, owner, path)),
    ...(await markedPlan(world, owner, path)),
    programmeId,
    dossierId,
    documentId: seen.documents[0]?.id ?? "",
    sessionId,
    evaluatorId: await first("session_evaluators"),
    evaluationId: await first("evaluations"),
    membershipId: manager.membershipId,
    invitationId: await first("staff_invitations"),
    jobId: await first("jobs"),
    webhookId,
    eventId: await first("webhook_deliveries"),
    viewId: await first("views"),
    tagId: await first("dossier_tags"),
    noteId: await first("dossier_notes"),
    importId,
    runId: await first("import_runs"),
    memberId: await first("members"),
    seasonId: await first("seasons"),
    typeId,
    trainingSessionId,
    registrationId: await first("training_registrations"),
    mailId: await first("mails"),
    offerId: await first("dossier_invitations"),
    personId: applicant.personId,
    keyId: await first("api_keys"),
    templateId: await first("form_templates"),
    billingDocumentId: await first("billing_documents"),
    subscriptionId: await first("plan_subscriptions"),
    stepId: "stp_projet",
  };
  return { owner, organisation, ids };
}

/** Clients, a request and a merge; the module stays on, so that nothing hides behind its refusal. */
async function markedClients(owner: SignedIn, path: string): Promise<Record<string, string>> {
  await switchClientsOn(owner, path);
  const [kept, gone] = [
    await createClient(owner, path, { name: `${marker} comité`, city: "Hyères" }),
    await createClient(owner, path, { name: `${marker} comité`, city: "Hyères" }),
  ];
  const asked = requestOf({ name: `${marker} comité`, city: "Hyères", clientNumber: 1 });
  const received = (await (await owner.post(`${path}/event-requests`, asked)).json()) as { id: string };
  const merged = await owner.post(`${path}/clients/${kept}/merge`, { absorbedIds: [gone] });
  const { id: mergeId } = (await merged.json()) as { id: string };
  return { clientId: kept, leftId: kept, rightId: gone, requestId: received.id, mergeId, number: "1" };
}

/** A form, an entity, a partner asked and its contact. */
async function markedPartners(owner: SignedIn, path: string): Promise<Record<string, string>> {
  await switchOn(owner, path, "invitations");
  const { formId, entityId } = await askable(owner, path, `${marker} panel`, `${marker} achats`);
  const email = `panel-${marker.toLowerCase()}@exemple.fr`;
  const asked = { formId, entityId, localId: sirens[0], name: `${marker} & Fils`, email };
  const invited = await json<{ id: string; prequalificationId: string; partnerId: string }>(
    owner.post(`${path}/invitations`, asked),
    201,
  );
  const contact = { name: `${marker} Zoé`, email: `zoe-${marker.toLowerCase()}@exemple.fr` };
  const partner = `${path}/partners/${invited.partnerId}`;
  const { id: contactId } = await json<{ id: string }>(owner.post(`${partner}/contacts`, contact), 201);
  const { id: partnerInvitationId, prequalificationId, partnerId } = invited;
  return { formId, entityId, partnerInvitationId, prequalificationId, partnerId, contactId };
}

/** A skill, a provider who has it, and a request that they answered and were chosen for. */
async function markedProviders(world: World, owner: SignedIn, path: string): Promise<Record<string, string>> {
  await providersOn(owner, path);
  const skillId = await addSkill(owner, path, `${marker} plomberie`);
  const { id: providerId, person } = await workingProvider(
    world,
    path,
    { skills: [skillId], areas: ["83"] },
    `${marker} Plomberie`,
  );
  const serviceRequestId = await addRequest(world, owner, path, { skillId, title: `${marker} fuite` });
  await world.drain();
  const answer = { priceCents: 45_000, message: marker };
  await person.put(`${path}/my/service-requests/${serviceRequestId}/answer`, answer);
  const chosen = { providerIds: [providerId], settles: true };
  const { engagementIds } = await json<{ engagementIds: string[] }>(
    owner.post(`${path}/service-requests/${serviceRequestId}/choices`, chosen),
    201,
  );
  return { skillId, providerId, serviceRequestId, engagementId: engagementIds[0] ?? "" };
}

/** A plan that was ordered and paid, and a key. */
async function markedPlan(world: World, owner: SignedIn, path: string): Promise<Record<string, string>> {
  await owner.post(`${path}/api-keys`, { name: marker, scopes: ["organisation.read"] });
  await owner.put(`${path}/billing`, { ...address, name: marker });
  const methodId = await addCard(world, owner, path);
  const wanted = { plan: "pro", interval: "monthly", licences: 2, methodId } as const;
  const { id: orderId } = await orderPlan(owner, path, wanted);
  await world.drain();
  return { methodId, orderId };
}
