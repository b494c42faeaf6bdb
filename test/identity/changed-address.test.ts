import { beforeAll, expect, test } from "vitest";

import { fieldOf, formWith } from "#domain/forms/form-builder";
import { client } from "../support/client.ts";
import { readySession } from "../support/evaluations.ts";
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

test("an evaluator who changes address keeps the sessions they joined or were invited to, and stands there once", async () => {
  const joined = await readySession(world, { dossiers: 1, evaluators: 0 });
  const invitedTo = await readySession(world, { dossiers: 1, evaluators: 0 });
  const person = await registered(world);
  const invite = ({ owner, base }: typeof joined, ...emails: string[]) =>
    owner.post(`${base}/evaluators`, { evaluators: emails.map((email) => ({ email, name: "Jury Imbert" })) });
  for (const one of [joined, invitedTo]) await invite(one, person.email);
  expect((await person.post(`${joined.own}/accept`)).status).toBe(200);
  const email = newMailbox(world);
  await person.post("/v1/account/email", { email, password: goodPassword });
  await client(world).post("/v1/account/email/confirm", { token: await tokenSentTo(world, email) });
  for (const { owner, base } of [joined, invitedTo])
    expect(await (await owner.get(`${base}/evaluators`)).json()).toMatchObject({ data: [{ email }] });
  expect(await (await person.get(invitedTo.own)).json()).toMatchObject({ invitation: "invited" });
  expect(await (await invite(joined, email)).json()).toMatchObject({ invited: [], already: 1 });
  await world.services.d1
    .prepare("update session_evaluators set email = 'ancienne@exemple.fr' where session_id = ?1")
    .bind(joined.session.id)
    .run();
  await invite(joined, email);
  expect(await (await person.get(joined.own)).json()).toMatchObject({ invitation: "joined" });
  const { data } = await (
    await person.get(`${joined.path}/my/evaluation-sessions`)
  ).json<{ data: unknown[] }>();
  expect(data).toHaveLength(1);
  const twice = world.services.d1.prepare(
    "update session_evaluators set person_id = (select id from people where email = ?1) where session_id = ?2",
  );
  await expect(twice.bind(email, joined.session.id).run()).rejects.toThrow("UNIQUE");
});
