import { beforeAll, expect, test } from "vitest";

import { fieldOf, formWith } from "#domain/forms/form-builder";
import { client } from "../support/client.ts";
import { ownerWithOrganisation } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";
import { goodPassword, loadIdentities, mailsTo, newMailbox, registered, tokenSentTo } from "./support.ts";

const world = openWorld();
beforeAll(() => loadIdentities(world), 60_000);

const day = 24 * 60 * 60 * 1000;
const form = formWith({ ...fieldOf("short_text", "fld_idea"), required: true });

test("an organisation writes to the present address of an applicant, who keeps the deadline granted to the former one", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, form);
  const person = await registered(world);
  const { id } = await (
    await person.post(`${path}/programmes/${programmeId}/dossiers`)
  ).json<{ id: string }>();
  const base = `${path}/my/dossiers/${id}`;
  await person.put(`${base}/answers/fld_idea`, { value: "Un bal", version: 0 });
  const until = new Date(world.clock.now + 40 * day).toISOString();
  const extensions = `${path}/programmes/${programmeId}/extensions`;
  expect((await owner.post(extensions, { email: person.email, until, reason: "Maladie." })).status).toBe(200);

  const email = newMailbox(world);
  await person.post("/v1/account/email", { email, password: goodPassword });
  const token = await tokenSentTo(world, email);
  expect((await client(world).post("/v1/account/email/confirm", { token })).status).toBe(200);

  expect(await (await person.get(base)).json()).toMatchObject({ isExtended: true, closesAt: until });
  expect(await (await owner.get(extensions)).json()).toMatchObject({ data: [{ email }] });
  expect((await person.post(`${base}/submit`)).status).toBe(200);
  const view = await owner.post(`${path}/views`, {
    list: "dossiers",
    subject: programmeId,
    name: "Par adresse",
    sharing: "private",
    columns: ["email"],
    filters: [{ column: "email", operator: "contains", values: [email] }],
    sort: { column: "applicant", direction: "asc" },
  });
  const { id: viewId } = await view.json<{ id: string }>();
  for (const list of [`${path}/dossiers`, `${path}/views/${viewId}/dossiers`])
    expect(await (await owner.get(list)).json()).toMatchObject({ data: [{ applicantEmail: email }] });
  expect((await mailsTo(world, email)).map(({ mail }) => mail.kind)).toContain("dossier-submitted");
  expect((await mailsTo(world, person.email)).map(({ mail }) => mail.kind)).not.toContain(
    "dossier-submitted",
  );
});

test("a dossier sent before its applicant changed address is found and filtered under the new one", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, form);
  const person = await registered(world);
  const { id } = await (
    await person.post(`${path}/programmes/${programmeId}/dossiers`)
  ).json<{ id: string }>();
  const base = `${path}/my/dossiers/${id}`;
  await person.put(`${base}/answers/fld_idea`, { value: "Un bal", version: 0 });
  expect((await person.post(`${base}/submit`)).status).toBe(200);
  const email = newMailbox(world);
  const saved = await owner.post(`${path}/views`, {
    list: "dossiers",
    subject: programmeId,
    name: "Par adresse",
    sharing: "private",
    columns: ["email"],
    filters: [{ column: "email", operator: "contains", values: [email] }],
    sort: { column: "applicant", direction: "asc" },
  });
  const { id: viewId } = await saved.json<{ id: string }>();
  const viewed = async () =>
    (await (await owner.get(`${path}/views/${viewId}/dossiers`)).json<{ data: object[] }>()).data;
  expect(await viewed()).toEqual([]);
  await person.post("/v1/account/email", { email, password: goodPassword });
  await client(world).post("/v1/account/email/confirm", { token: await tokenSentTo(world, email) });
  expect(await viewed()).toMatchObject([{ id, applicantEmail: email }]);
  const search = async (q: string) =>
    (await (await owner.get(`${path}/dossiers?q=${encodeURIComponent(q)}`)).json<{ data: object[] }>()).data;
  expect([(await search(email)).length, (await search(person.email)).length]).toEqual([1, 0]);
});
