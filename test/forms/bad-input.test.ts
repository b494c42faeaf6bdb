import { expect, test } from "vitest";

import { fieldOf, formWith } from "#domain/forms/form-builder";
import type { Field } from "#domain/forms/fields";
import { completeDossier, submittedDossier } from "../support/dossiers.ts";
import { openProgramme, readyProgramme } from "../support/open-programme.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const json = async <T>(answer: Response | Promise<Response>): Promise<T> =>
  (await (await answer).json()) as T;
const texts = (count: number): Field[] =>
  Array.from({ length: count }, (_, rank) =>
    fieldOf("short_text", `fld_${rank}`, { label: `Question ${rank}`, required: rank === 0 }),
  );

test("a form of 200 questions is published, filled, sent and listed; one of 201 is refused", async () => {
  const { owner, organisationPath, path, programme } = await openProgramme(world, formWith(...texts(200)));
  const applicant = await signedIn(world);
  const { id } = await json<{ id: string }>(
    applicant.post(`${organisationPath}/programmes/${programme.id}/dossiers`),
  );
  const base = `${organisationPath}/my/dossiers/${id}`;
  for (const rank of [0, 99, 199])
    expect(
      (await applicant.put(`${base}/answers/fld_${rank}`, { value: `Réponse ${rank}`, version: 0 })).status,
    ).toBe(200);
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  const view = await json<{ id: string }>(
    owner.post(`${organisationPath}/views`, {
      list: "dossiers",
      subject: programme.id,
      name: "La dernière",
      sharing: "private",
      columns: ["fld_199"],
      filters: [{ column: "fld_199", operator: "contains", values: ["reponse 199"] }],
      sort: { column: "fld_199", direction: "asc" },
    }),
  );
  expect(await json(owner.get(`${organisationPath}/views/${view.id}/dossiers`))).toMatchObject({
    data: [{ cells: { fld_199: "Réponse 199" } }],
  });
  const { version } = await json<{ version: number }>(owner.get(`${path}/form`));
  const tooMany = await owner.put(
    `${path}/form`,
    { definition: formWith(...texts(201)) },
    { "If-Match": `"${version}"` },
  );
  expect(tooMany.status).toBe(422);
});

test("an answer of 5 MB is refused before it is read, one that is too long where it stands, and nothing changes", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const { applicant, base } = await completeDossier(world, path, programmeId);
  const before = await (await applicant.get(base)).text();
  const huge = await applicant.put(`${base}/answers/fld_titre`, {
    value: "é".repeat(2.5 * 1024 * 1024),
    version: 1,
  });
  expect(await huge.json()).toMatchObject({ status: 413, code: "body_too_large" });
  const long = await applicant.put(`${base}/answers/fld_titre`, { value: "x".repeat(501), version: 1 });
  expect(await long.json()).toMatchObject({ status: 422, errors: [{ pointer: "/value", code: "too_long" }] });
  for (const value of [{ toString: "x" }, [["x"]], 12, true, "a\u202Eb", "a\u0000b"])
    expect((await applicant.put(`${base}/answers/fld_titre`, { value, version: 1 })).status).toBe(422);
  expect(await (await applicant.get(base)).text()).toBe(before);
  expect((await owner.get(`${path}/dossiers`)).status).toBe(200);
});

test("hostile HTML stays the text that was typed, in the list, the view and the dossier", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const hostile = `<img src=x onerror="alert(1)"><script>alert('é')</script>`;
  const { applicant, dossierId, base } = await completeDossier(world, path, programmeId, hostile);
  await applicant.put(`${base}/answers/fld_titre`, { value: hostile, version: 1 });
  await applicant.post(`${base}/submit`);
  const list = await owner.get(`${path}/dossiers`);
  expect(list.headers.get("Content-Type")).toContain("application/json");
  expect(list.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(await list.json()).toMatchObject({ data: [{ applicantName: hostile }] });
  const seen = await json<{ answers: { fieldId: string; value: unknown }[] }>(
    owner.get(`${path}/dossiers/${dossierId}`),
  );
  expect(seen.answers.find(({ fieldId }) => fieldId === "fld_titre")?.value).toBe(hostile);
  await world.drain();
  const { renderMail } = await import("#mail/render");
  for (const { mail } of world.mails.filter((sent) => JSON.stringify(sent.mail).includes("onerror")))
    expect(renderMail(mail, "fr").html).not.toContain("<img src=x");
});

test("conditions that turn in a circle, or look ahead, are named where they stand and cannot be published", async () => {
  const { owner, path: organisationPath } = await ownerWithOrganisation(world);
  const { path } = await readyProgramme(owner, organisationPath, world.clock.now);
  const shows = (id: string, on: string): Field =>
    fieldOf("short_text", id, { condition: { operator: "answered", field: on } });
  const definition = formWith(shows("fld_a", "fld_b"), shows("fld_b", "fld_a"), shows("fld_c", "fld_c"));
  const { version } = await json<{ version: number }>(owner.get(`${path}/form`));
  const saved = await json<{ version: number; errors: { pointer: string }[] }>(
    owner.put(`${path}/form`, { definition }, { "If-Match": `"${version}"` }),
  );
  expect(saved.errors.map(({ pointer }) => pointer)).toEqual([
    "/steps/0/sections/0/fields/0/condition/field",
    "/steps/0/sections/0/fields/2/condition/field",
  ]);
  expect((await owner.post(`${path}/publish`)).status).toBe(422);
});

test("while 50 people fill a form, a new revision loses no answer and every draft follows it", async () => {
  const before = formWith(fieldOf("short_text", "fld_name", { label: "Nom", required: true }));
  const { owner, organisationPath, path, programme } = await openProgramme(world, before);
  const people = await Promise.all(Array.from({ length: 50 }, () => signedIn(world)));
  const drafts = await Promise.all(
    people.map((person) =>
      json<{ id: string }>(person.post(`${organisationPath}/programmes/${programme.id}/dossiers`)),
    ),
  );
  const { version } = await json<{ version: number }>(owner.get(`${path}/form`));
  const definition = formWith(
    fieldOf("short_text", "fld_name", { label: "Nom de la personne", required: true }),
    fieldOf("short_text", "fld_city", { label: "Ville", required: true }),
  );
  const { version: next } = await json<{ version: number }>(
    owner.put(`${path}/form`, { definition }, { "If-Match": `"${version}"` }),
  );
  const base = (rank: number) => `${organisationPath}/my/dossiers/${drafts[rank]?.id}`;
  const save = (rank: number) =>
    people[rank]?.put(`${base(rank)}/answers/fld_name`, { value: `Personne ${rank}`, version: 0 });
  const [published, ...answers] = await Promise.all([
    owner.post(`${path}/form/publish`, {}, { "If-Match": `"${next}"` }),
    ...people.map((_person, rank) => save(rank)),
  ]);
  expect(published.status).toBe(200);
  // One that met the change is told, and saves again.
  const refused = answers.flatMap((answer, rank) => (answer?.status === 200 ? [] : [rank]));
  const again = await Promise.all(refused.map((rank) => save(rank)));
  expect(again.every((answer) => answer?.status === 200)).toBe(true);
  await world.drain();
  for (const [rank, person] of people.entries()) {
    const seen = await json<{ answers: object[]; definition: unknown }>(person.get(base(rank)));
    expect(seen.answers).toMatchObject([{ fieldId: "fld_name", value: `Personne ${rank}` }]);
    expect(seen.definition).toEqual(definition);
  }
});

test("a dossier sent twice at the last second is sent once; a second later it is too late", async () => {
  const { organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const inTime = await completeDossier(world, path, programmeId);
  const late = await completeDossier(world, path, programmeId);
  const closesAt = world.clock.now + 60 * 60 * 1000;
  await world.services.d1
    .prepare("update programmes set closes_at = ?1 where id = ?2")
    .bind(closesAt, programmeId)
    .run();
  world.clock.now = closesAt - 1;
  const answers = await Promise.all([
    inTime.applicant.post(`${inTime.base}/submit`),
    inTime.applicant.post(`${inTime.base}/submit`),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect(await json(inTime.applicant.get(inTime.base))).toMatchObject({ state: "submitted" });
  world.clock.now = closesAt + 31 * 60_000;
  expect(await json(late.applicant.post(`${late.base}/submit`))).toMatchObject({ code: "programme_closed" });
  expect(await json(late.applicant.get(late.base))).toMatchObject({ state: "draft" });
});

test("formulas in names and answers open as text in a spreadsheet", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  for (const formula of ["=1+1", "+33", "-2", "@SUM(A1)", "\uFF1D1+1"])
    await submittedDossier(world, path, programmeId, formula);
  const { id } = await json<{ id: string }>(
    owner.post(
      `${path}/dossiers/exports`,
      { format: "csv", columns: ["applicant"] },
      { "Idempotency-Key": "formulas" },
    ),
  );
  await world.drain();
  const text = await (await owner.get(`${path}/jobs/${id}/result`)).text();
  const cells = text.split("\r\n").slice(1, -1);
  expect(cells).toHaveLength(5);
  expect(cells.every((cell) => cell.replace(/^"/, "").startsWith("'"))).toBe(true);
});
