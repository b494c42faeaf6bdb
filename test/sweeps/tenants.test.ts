import { expect, test } from "vitest";

import { holds, type Holder } from "#domain/permissions";
import { endpoints } from "#routes/endpoints";
import { submittedDossier } from "../support/dossiers.ts";
import { preparedMembers, startRun } from "../support/imports.ts";
import { seasonOf, switchOn } from "../support/members.ts";
import { ownerWithOrganisation } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { staffMember } from "../support/staff.ts";
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
  await switchOn(owner, path, "members");
  await seasonOf(owner, path, world.clock.now);
  const { id: importId, suggested } = await preparedMembers(owner, path, `Nom;Prénom\n${marker};Zoé`);
  await startRun(owner, path, importId, { mapping: suggested, dryRun: false });
  await owner.post(`${path}/tags`, { name: marker, colour: "red" });
  await owner.post(`${path}/dossiers/${dossierId}/notes`, { body: marker });
  await owner.post(`${path}/dossiers/${dossierId}/comments`, { body: marker });
  const sort = { column: "number", direction: "asc" };
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
    programmeId,
    dossierId,
    documentId: seen.documents[0]?.id ?? "",
    membershipId: manager.membershipId,
    invitationId: await first("staff_invitations"),
    jobId: await first("jobs"),
    viewId: await first("views"),
    tagId: await first("dossier_tags"),
    noteId: await first("dossier_notes"),
    importId,
    runId: await first("import_runs"),
    memberId: await first("members"),
    seasonId: await first("seasons"),
    mailId: await first("mails"),
    offerId: await first("dossier_invitations"),
    personId: applicant.personId,
    stepId: "stp_projet",
  };
  return { organisation, ids };
}

test("the ids of another organisation are not found under one's own, and nothing of it is ever answered", async () => {
  const theirs = await markedOrganisation();
  const { owner, organisation, path: own } = await ownerWithOrganisation(world, "Une autre association");
  await switchOn(owner, own, "members");
  await publishedProgramme(world, organisation.id);
  const failures: unknown[] = [];
  for (const endpoint of endpoints.filter(({ scope }) => scope === "organisation")) {
    for (const where of [organisation.slug, theirs.organisation.slug]) {
      const portal =
        endpoint.requires !== undefined && holds(endpoint.requires, new Set<Holder>(["visitor", "person"]));
      if (where === theirs.organisation.slug && portal) continue;
      const path = endpoint.path
        .replace("{organisation}", where)
        .replaceAll(
          /\{(\w+)\}/g,
          (_mark, name: string) => theirs.ids[name] ?? "xxx_00000000000000000000000000",
        );
      const headers = { "If-Match": '"1"', "Idempotency-Key": crypto.randomUUID() };
      const answer = await owner.send(
        endpoint.method.toUpperCase(),
        `/v1${path}`,
        endpoint.method === "get" ? undefined : {},
        headers,
      );
      const text = await answer.text();
      const named = [...endpoint.path.matchAll(/\{(\w+)\}/g)].some(
        ([, name]) => name !== undefined && name in theirs.ids,
      );
      const found = where === theirs.organisation.slug ? answer.status !== 404 : named && answer.status < 400;
      if (found || text.includes(marker) || answer.status >= 500)
        failures.push({
          operation: endpoint.operationId,
          where,
          status: answer.status,
          text: text.slice(0, 200),
        });
    }
  }
  expect(failures).toEqual([]);
}, 300_000);
