import { expect, test } from "vitest";

import { holds, type Holder } from "#domain/permissions";
import type { Endpoint } from "#routes/endpoint";
import { endpoints } from "#routes/endpoints";
import { switchClientsOn } from "../support/clients.ts";
import { marker, markedOrganisation } from "../support/marked-organisation.ts";
import { switchOn } from "../support/members.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { rowsOf } from "../support/rows.ts";
import { namesOne, sampleBody } from "../support/sample-body.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

/** What bears one name in the addresses of two capabilities. */
const otherNames = [
  ["sessionId", "/training", "trainingSessionId"],
  ["requestId", "/service-requests", "serviceRequestId"],
  ["documentId", "/billing", "billingDocumentId"],
] as const;
const idNamed = (ids: Readonly<Record<string, string>>, name: string, path: string): string | undefined =>
  ids[otherNames.find(([also, part]) => also === name && path.includes(part))?.[2] ?? name];

/** Something of theirs for each prefix of an id; what they have nothing of is an id that nobody bears. */
function idsByPrefix(ids: Readonly<Record<string, string>>): (prefix: string) => string {
  const known = new Map(Object.values(ids).map((id) => [id.slice(0, id.indexOf("_")), id]));
  return (prefix) => known.get(prefix) ?? `${prefix}_00000000000000000000000000`;
}

const addressOf = ({ path }: Endpoint, where: string, ids: Readonly<Record<string, string>>): string =>
  path
    .replace("{organisation}", where)
    .replaceAll(
      /\{(\w+)\}/g,
      (_mark, name: string) =>
        idNamed(ids, name, path) ?? (name === "token" ? "x".repeat(43) : "xxx_00000000000000000000000000"),
    );

/** Refused for a reference that leads nowhere, and for nothing else. */
const isUnknown = (problem: string): boolean =>
  (JSON.parse(problem) as { errors: { code: string }[] }).errors.every(
    ({ code }) => code === "unknown_reference",
  );

/** They choose among one's own by what is named, and find nothing; a number is each organisation's own. */
const choosing = new Set([
  "clients.resolve-number",
  "dossiers.start-bulk",
  "invitations.export",
  "invitations.preview-reminders",
  "invitations.remind-all",
]);

test("the ids of another organisation are not found under one's own, and nothing of it is ever answered", async () => {
  const theirs = await markedOrganisation(world);
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
      const address = addressOf(endpoint, where, theirs.ids);
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
      if (where === organisation.slug && foreign && answer.status === 422 && !isUnknown(text))
        unread.push(`${endpoint.operationId} ${text}`);
    }
  }
  expect(failures).toEqual([]);
  expect(unread).toEqual([]);
  expect(await rowsOf(theirs.organisation.id)).toEqual(before);
}, 300_000);

/** What anyone may see of a portal, by the id that names it. */
const published = new Set(["programmeId", "sessionId", "typeId", "mediumId", "fileId", "formId", "number"]);

test("what somebody has of their own is not found by a stranger who knows its id", async () => {
  const theirs = await markedOrganisation(world);
  const stranger = await signedIn(world);
  const idOf = idsByPrefix(theirs.ids);
  const before = await rowsOf(theirs.organisation.id);
  const failures: unknown[] = [];
  let asked = 0;
  for (const endpoint of endpoints) {
    const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
    if (!names.some((name) => name in theirs.ids && !published.has(name))) continue;
    asked += 1;
    const answer = await stranger.send(
      endpoint.method.toUpperCase(),
      `/v1${addressOf(endpoint, theirs.organisation.slug, theirs.ids)}`,
      sampleBody(endpoint, idOf),
      { "If-Match": '"1"', "Idempotency-Key": crypto.randomUUID() },
    );
    const text = await answer.text();
    const kept = JSON.stringify(await rowsOf(theirs.organisation.id)) === JSON.stringify(before);
    if (answer.status !== 404 || text.includes(marker) || !kept)
      failures.push({
        operation: endpoint.operationId,
        status: answer.status,
        text: text.slice(0, 200),
        kept,
      });
  }
  expect(failures).toEqual([]);
  expect(await rowsOf(theirs.organisation.id)).toEqual(before);
  expect(asked).toBeGreaterThan(150);
}, 300_000);
