import { expect, test } from "vitest";

import { holds, type Holder } from "#domain/permissions";
import { endpoints } from "#routes/endpoints";
import { submittedDossier } from "../support/dossiers.ts";
import { preparedMembers, startRun } from "../support/imports.ts";
import { createClient, requestOf, switchClientsOn } from "../support/clients.ts";
import { ownerWithOrganisation, type SignedIn } from "../support/people.ts";
import { seasonOf, switchOn } from "../support/members.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { staffMember } from "../support/staff.ts";
import { publishedSession, registered } from "../support/trainings.ts";
import { askable, json, sirens } from "../support/invitations.ts";
import { rowsOf } from "../support/rows.ts";
import { namesOne, sampleBody } from "../support/sample-body.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const marker = "Zyxwvut";

/** An organisation whose every name, answer and title carries the marker, with one of each thing an id can name. */
async function markedOrganisation() {
  const { owner, organisation, path } = await ownerWithOrganisation(world, `${marker} association`);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  await world.services.d1
    .prepare("update programmes set title = ?1 where id = ?2")
    .bind(`${marker} résidence`, programmeId)
    .run();
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
  const clients = await markedClients(owner, path);
  const asked = await markedPartners(owner, path);
  const ids: Record<string, string> = {
    ...clients,
    ...asked,
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
    stepId: "stp_projet",
  };
  return { organisation, ids };
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

/** Sessions of evaluation and of training have one name in their addresses. */
const idNamed = (ids: Readonly<Record<string, string>>, name: string, path: string): string | undefined =>
  ids[name === "sessionId" && path.includes("/training") ? "trainingSessionId" : name];

/** Something of theirs for each prefix of an id; what they have nothing of is an id that nobody bears. */
function idsByPrefix(ids: Readonly<Record<string, string>>): (prefix: string) => string {
  const known = new Map(Object.values(ids).map((id) => [id.slice(0, id.indexOf("_")), id]));
  return (prefix) => known.get(prefix) ?? `${prefix}_00000000000000000000000000`;
}

/** They choose among one's own by what is named, and find nothing; a number is each organisation's own. */
const choosing = new Set([
  "clients.resolve-number",
  "dossiers.start-bulk",
  "invitations.export",
  "invitations.preview-reminders",
  "invitations.remind-all",
]);

test("the ids of another organisation are not found under one's own, and nothing of it is ever answered", async () => {
  const theirs = await markedOrganisation();
  const { owner, organisation, path: own } = await ownerWithOrganisation(world, "Une autre association");
  await switchOn(owner, own, "members", "trainings", "invitations");
  await switchClientsOn(owner, own);
  await publishedProgramme(world, organisation.id);
  const before = await rowsOf(theirs.organisation.id);
  const idOf = idsByPrefix(theirs.ids);
  const failures: unknown[] = [];
  /** What is refused for its shape says nothing of what would be found. */
  const unread: string[] = [];
  for (const endpoint of endpoints.filter(({ scope }) => scope === "organisation")) {
    const body = sampleBody(endpoint, idOf);
    const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
    const foreign = names.some((name) => name in theirs.ids) || namesOne(body, Object.values(theirs.ids));
    for (const where of [organisation.slug, theirs.organisation.slug]) {
      const portal =
        endpoint.requires !== undefined && holds(endpoint.requires, new Set<Holder>(["visitor", "person"]));
      if (where === theirs.organisation.slug && portal) continue;
      const address = endpoint.path
        .replace("{organisation}", where)
        .replaceAll(
          /\{(\w+)\}/g,
          (_mark, name: string) =>
            idNamed(theirs.ids, name, endpoint.path) ??
            (name === "token" ? "x".repeat(43) : "xxx_00000000000000000000000000"),
        );
      const headers = { "If-Match": '"1"', "Idempotency-Key": crypto.randomUUID() };
      const answer = await owner.send(endpoint.method.toUpperCase(), `/v1${address}`, body, headers);
      const text = await answer.text();
      const found =
        where === theirs.organisation.slug
          ? answer.status !== 404
          : foreign && answer.status < 400 && !choosing.has(endpoint.operationId);
      if (found || text.includes(marker) || answer.status >= 500)
        failures.push({
          operation: endpoint.operationId,
          where,
          status: answer.status,
          text: text.slice(0, 200),
        });
      if (where === organisation.slug && foreign && answer.status === 422)
        unread.push(`${endpoint.operationId} ${text}`);
    }
  }
  expect(failures).toEqual([]);
  expect(unread).toEqual([]);
  expect(await rowsOf(theirs.organisation.id)).toEqual(before);
}, 300_000);
