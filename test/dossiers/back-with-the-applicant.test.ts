import { expect, test } from "vitest";

import type { FormDefinition } from "#domain/forms/definition";
import { fieldOf, finalStep, formStepOf } from "#domain/forms/form-builder";
import { completeDossier, pdf, submittedDossier, upload } from "../support/dossiers.ts";
import { publishNext } from "../support/next-revision.ts";
import { ownerWithOrganisation, signedIn, type SignedIn } from "../support/people.ts";
import { culturalForm, publishedProgramme } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const minute = 60_000;

const files = { families: ["pdf" as const], maxBytes: 1024 * 1024, maxFiles: 3 };
const idea = { ...fieldOf("short_text", "fld_idea"), required: true };
const plan = fieldOf("file", "fld_plan", files);
const cost = { ...fieldOf("amount", "fld_cost"), required: true };
const inTwoParts = (...since: (typeof idea)[]): FormDefinition => ({
  steps: [
    formStepOf("one", idea, ...since, plan),
    { id: "stp_check", type: "intermediate_validation", title: "Pré-sélection" },
    formStepOf("two", cost),
    finalStep,
  ],
  ineligibility: [],
});

/** A dossier whose first part was sent and validated: its applicant writes the second. */
async function validatedPart() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, inTwoParts());
  const applicant = await signedIn(world, "Ana");
  const { id } = await (
    await applicant.post(`${path}/programmes/${programmeId}/dossiers`)
  ).json<{ id: string }>();
  const base = `${path}/my/dossiers/${id}`;
  const answer = (fieldId: string, value: unknown, version = 0) =>
    applicant.put(`${base}/answers/${fieldId}`, { value, version });
  await answer("fld_idea", "Un bal");
  await upload(world, applicant, base, pdf("Plan"), { fieldId: "fld_plan", name: "plan.pdf" });
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  world.clock.now += minute;
  expect((await owner.post(`${path}/dossiers/${id}/validate-step`, {})).status).toBe(200);
  world.clock.now += minute;
  return { owner, organisation, path, programmeId, applicant, id, base, answer };
}

test("what the organisation wrote as it validated a step, or reopened a dossier, is read until the dossier moves", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, inTwoParts());
  const applicant = await signedIn(world, "Ana");
  const begun = await applicant.post(`${path}/programmes/${programmeId}/dossiers`);
  const { id } = await begun.json<{ id: string }>();
  const base = `${path}/my/dossiers/${id}`;
  const reply = async () => (await (await applicant.get(base)).json<{ reply: unknown }>()).reply;
  const move = async (verb: string, message?: string) => {
    world.clock.now += minute;
    expect((await owner.post(`${path}/dossiers/${id}/${verb}`, { message })).status).toBe(200);
  };
  await applicant.put(`${base}/answers/fld_idea`, { value: "Un bal", version: 0 });
  await applicant.post(`${base}/submit`);
  expect(await reply()).toBeNull();
  await move("validate-step", "Chiffrez aussi la sono.");
  expect(await reply()).toEqual({ verb: "validate_step", message: "Chiffrez aussi la sono." });
  await applicant.put(`${base}/answers/fld_cost`, { value: 50_000, version: 0 });
  world.clock.now += minute;
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  expect(await reply()).toBeNull();
  await move("take-under-review");
  await move("refuse", "Complet.");
  expect(await reply()).toBeNull();
  await move("reopen", "Une place se libère.");
  expect(await reply()).toEqual({ verb: "reopen", message: "Une place se libère." });
});

test("a dossier whose part was validated stays in the list, the search and the exports, as being with its applicant", async () => {
  const { owner, path, programmeId, id, answer } = await validatedPart();
  await answer("fld_cost", 50_000);
  const seen = async (query: string) =>
    (await (await owner.get(`${path}/dossiers${query}`)).json<{ data: { id: string; state: string }[] }>())
      .data;
  expect(await seen("")).toMatchObject([{ id, state: "draft" }]);
  expect(await seen("?q=bal")).toHaveLength(1);
  expect(await seen("?filter[status]=draft")).toHaveLength(1);
  expect(await seen("?filter[status]=submitted,step_pending")).toEqual([]);
  const exported = await owner.post(
    `${path}/dossiers/exports`,
    { format: "csv-rfc4180", filter: { programme: programmeId }, columns: ["state", "fld_idea", "fld_cost"] },
    { "Idempotency-Key": crypto.randomUUID() },
  );
  const { id: jobId } = await exported.json<{ id: string }>();
  await world.drain();
  const file = await (await owner.get(`${path}/jobs/${jobId}/result`)).text();
  // What is written since is the applicant's until they send it.
  expect(file).toContain("Chez le candidat,Un bal,\r\n");
});

test("staff read what was sent, and send nothing, until the applicant opens the draft that went back to them", async () => {
  const { owner, path, applicant, id, base, answer } = await validatedPart();
  const read = async () =>
    (
      await (await owner.get(`${path}/dossiers/${id}`)).json<{ answers: { fieldId: string }[] }>()
    ).answers.map(({ fieldId }) => fieldId);
  await answer("fld_cost", 50_000);
  expect(await read()).toEqual(["fld_idea", "fld_plan"]);
  expect((await answer("fld_cost", 60_000, 1)).status).toBe(200);
  const early = await owner.post(`${path}/dossiers/${id}/submit`);
  expect([early.status, await early.json()]).toMatchObject([409, { code: "dossier_state_forbids" }]);
  expect((await applicant.post(`${base}/ask-help`)).status).toBe(200);
  expect(await read()).toEqual(["fld_cost", "fld_idea", "fld_plan"]);
  expect((await owner.post(`${path}/dossiers/${id}/submit`)).status).toBe(200);
  expect(await (await owner.get(`${path}/dossiers/${id}`)).json()).toMatchObject({ sharedAt: null });
});

test("a file given since the dossier went back is its applicant’s, on the dossier, by its address and in an archive", async () => {
  const { owner, path, programmeId, applicant, id, base } = await validatedPart();
  const budget = fieldOf("file", "fld_budget", files);
  const form = inTwoParts();
  await publishNext(owner, `${path}/programmes/${programmeId}`, {
    ...form,
    steps: form.steps.map((step) => (step.id === "stp_two" ? formStepOf("two", cost, budget) : step)),
  });
  await world.drain();
  await upload(world, applicant, base, pdf("Devis"), { fieldId: "fld_budget", name: "devis.pdf" });
  const mine = await (await applicant.get(base)).json<{ documents: { id: string; fieldId: string }[] }>();
  const own = mine.documents.find(({ fieldId }) => fieldId === "fld_budget");
  const seen = await (await owner.get(`${path}/dossiers/${id}`)).json<{ documents: { name: string }[] }>();
  expect(seen.documents.map(({ name }) => name)).toEqual(["plan.pdf"]);
  const file = () => owner.get(`${path}/dossiers/${id}/documents/${own?.id}/content`);
  expect((await file()).status).toBe(404);
  const sent = mine.documents.find(({ fieldId }) => fieldId === "fld_plan");
  expect((await owner.get(`${path}/dossiers/${id}/documents/${sent?.id}/content`)).status).toBe(200);
  await applicant.post(`${base}/ask-help`);
  expect((await file()).status).toBe(200);
});

test("what staff edited in what was sent stays theirs to read once the step is validated", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, inTwoParts());
  const applicant = await signedIn(world, "Dina");
  const { id } = await (
    await applicant.post(`${path}/programmes/${programmeId}/dossiers`)
  ).json<{ id: string }>();
  const base = `${path}/my/dossiers/${id}`;
  await applicant.put(`${base}/answers/fld_idea`, { value: "Un bal", version: 0 });
  await applicant.post(`${base}/submit`);
  world.clock.now += minute;
  const changes = [{ fieldId: "fld_idea", value: "Le bal", version: 1 }];
  expect((await owner.post(`${path}/dossiers/${id}/answers`, { reason: "Titre", changes })).status).toBe(200);
  world.clock.now += minute;
  await owner.post(`${path}/dossiers/${id}/validate-step`, {});
  const seen = await (await owner.get(`${path}/dossiers/${id}`)).json();
  expect(seen).toMatchObject({ answers: [{ fieldId: "fld_idea", value: "Le bal" }] });
});

test("what follows a validated step is sent after the call has closed, and nobody is told of a deadline", async () => {
  const { owner, path, programmeId, applicant, id, base, answer } = await validatedPart();
  await owner.post(`${path}/programmes/${programmeId}/close`);
  world.clock.now += 31 * minute;
  expect(await (await applicant.get(base)).json()).toMatchObject({ closesAt: null, graceUntil: null });
  const mine = await (await applicant.get(`${path}/my/dossiers`)).json();
  expect(mine).toMatchObject({ data: [{ id, closesAt: null }] });
  await answer("fld_cost", 50_000);
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  expect(await (await owner.get(`${path}/dossiers/${id}`)).json()).toMatchObject({
    state: "submitted",
    grace: null,
  });
});

test("the organisation is told of a new dossier once, and then that it was sent again", async () => {
  const { owner, applicant, base, answer } = await validatedPart();
  await answer("fld_cost", 50_000);
  await applicant.post(`${base}/submit`);
  await world.drain();
  const told = world.mails.flatMap(({ mail, to }) =>
    mail.kind === "dossier-received" && to.email === owner.email ? [mail.isFirst] : [],
  );
  expect(told).toEqual([true, false]);
});

test("an answer written over since the dossier was taken up is read and exported as it was sent", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const { applicant, base, dossierId } = await submittedDossier(world, path, programmeId);
  await applicant.post(`${base}/withdraw`, {});
  world.clock.now += minute;
  await applicant.post(`${base}/take-up`);
  for (const [version, value] of [
    [1, "Cirque"],
    [2, "Cirque secret"],
  ] as const) {
    world.clock.now += minute;
    const saved = await applicant.put(`${base}/answers/fld_titre`, { value, version });
    expect(saved.status).toBe(200);
  }
  const title = { fieldId: "fld_titre", value: "Théâtre d’été à l’hôpital" };
  const { answers } = await (await owner.get(`${path}/dossiers/${dossierId}`)).json<{ answers: unknown[] }>();
  expect(answers).toContainEqual(expect.objectContaining(title));
  const exported = await owner.post(
    `${path}/dossiers/exports`,
    { format: "csv-rfc4180", filter: { programme: programmeId }, columns: ["fld_titre"] },
    { "Idempotency-Key": crypto.randomUUID() },
  );
  const { id: jobId } = await exported.json<{ id: string }>();
  await world.drain();
  const file = await (await owner.get(`${path}/jobs/${jobId}/result`)).text();
  expect(file).toContain(title.value);
  expect(file).not.toContain("Cirque");
});

test("a programme with a dossier back with its applicant is neither unpublished nor put in the bin", async () => {
  const { owner, organisation, path, programmeId } = await validatedPart();
  const programme = `${path}/programmes/${programmeId}`;
  const refused = await owner.post(`${programme}/unpublish`);
  expect([refused.status, await refused.json()]).toMatchObject([409, { code: "programme_has_dossiers" }]);
  await owner.post(`${programme}/close`);
  world.clock.now += 31 * minute;
  const trashed = await owner.post(`${programme}/trash`);
  expect([trashed.status, await trashed.json()]).toMatchObject([409, { code: "programme_has_dossiers" }]);
  const { programmeId: other } = await publishedProgramme(world, organisation.id, culturalForm);
  await completeDossier(world, path, other);
  expect((await owner.post(`${path}/programmes/${other}/unpublish`)).status).toBe(200);
});

test("a dossier back with its applicant that the clock threw away is brought back by the staff", async () => {
  const { owner, path, id } = await validatedPart();
  await world.services.d1
    .prepare("update dossiers set trashed_at = ?1, purge_at = ?1 + 1000 where id = ?2")
    .bind(world.clock.now, id)
    .run();
  const bin = await (await owner.get(`${path}/shelved-dossiers?shelf=trashed`)).json();
  expect(bin).toMatchObject({ data: [{ id }] });
  expect((await owner.post(`${path}/dossiers/${id}/restore`)).status).toBe(200);
  expect(await (await owner.get(`${path}/dossiers`)).json()).toMatchObject({ data: [{ id }] });
  expect((await owner.post(`${path}/dossiers/${id}/trash`)).status).toBe(404);
});

test("what was validated is closed, its files too, but for what the form asks since", async () => {
  const { owner, path, programmeId, applicant, base, answer } = await validatedPart();
  const late = await upload(world, applicant, base, pdf("Autre plan"), { fieldId: "fld_plan" });
  expect([late.status, await late.json()]).toMatchObject([409, { code: "step_already_validated" }]);
  const own = await (await applicant.get(base)).json<{ documents: { id: string }[] }>();
  const removed = await applicant.delete(`${base}/documents/${own.documents[0]?.id}`);
  expect(await removed.json()).toMatchObject({ code: "step_already_validated" });
  const place = { ...fieldOf("short_text", "fld_place"), required: true };
  const closedNow = async () =>
    (await (await applicant.get(base)).json<{ closedFields: string[] }>()).closedFields;
  expect(await closedNow()).toEqual(["fld_idea", "fld_plan"]);
  await publishNext(owner, `${path}/programmes/${programmeId}`, inTwoParts(place));
  expect(await closedNow()).toEqual(["fld_idea", "fld_plan"]);
  world.clock.now += minute;
  await answer("fld_cost", 50_000);
  expect(await (await applicant.post(`${base}/submit`)).json()).toMatchObject({ code: "dossier_incomplete" });
  expect((await answer("fld_place", "L")).status).toBe(200);
  expect((await answer("fld_place", "Lyon", 1)).status).toBe(200);
  expect(await (await answer("fld_idea", "Autre", 1)).json()).toMatchObject({
    code: "step_already_validated",
  });
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
});

test("a dossier that becomes a draft again follows the form of today, taken up or validated, one or many", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const withdrawn = await submittedDossier(world, path, programmeId);
  await withdrawn.applicant.post(`${withdrawn.base}/withdraw`, {});
  const numberOf = async (base: string, who = withdrawn.applicant) =>
    (await (await who.get(base)).json<{ definition: FormDefinition }>()).definition.steps.length;
  const [first, ...rest] = culturalForm.steps;
  if (!first) throw new Error("The form has steps.");
  const more = formStepOf("more", fieldOf("short_text", "fld_more", { required: true }));
  await publishNext(owner, `${path}/programmes/${programmeId}`, {
    ...culturalForm,
    steps: [first, more, ...rest],
  });
  expect((await withdrawn.applicant.post(`${withdrawn.base}/take-up`)).status).toBe(200);
  await world.drain();
  expect(await numberOf(withdrawn.base)).toBe(4);

  const { programmeId: parts } = await publishedProgramme(world, organisation.id, inTwoParts());
  const dossiers = await Promise.all(
    ["Bao", "Cleo"].map(async (name) => {
      const applicant = await signedIn(world, name);
      const { id } = await (
        await applicant.post(`${path}/programmes/${parts}/dossiers`)
      ).json<{ id: string }>();
      const base = `${path}/my/dossiers/${id}`;
      await applicant.put(`${base}/answers/fld_idea`, { value: name, version: 0 });
      expect((await applicant.post(`${base}/submit`)).status).toBe(200);
      return { applicant, id, base };
    }),
  );
  await publishNext(owner, `${path}/programmes/${parts}`, {
    ...inTwoParts(),
    steps: [...inTwoParts().steps.slice(0, 2), more, ...inTwoParts().steps.slice(2)],
  });
  const [alone, among] = dossiers;
  if (!alone || !among) throw new Error("Two were sent.");
  await owner.post(`${path}/dossiers/${alone.id}/validate-step`, {});
  await owner.post(
    `${path}/dossiers/bulk`,
    { act: { kind: "validate_step" }, dossierIds: [among.id] },
    { "Idempotency-Key": crypto.randomUUID() },
  );
  await world.drain();
  expect(await Promise.all(dossiers.map(({ base, applicant }) => numberOf(base, applicant)))).toEqual([5, 5]);
});

test("drafts that their applicants opened are listed, the oldest request first, until they are sent", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const begun = [];
  for (const name of ["Ana", "Bao", "Cleo"]) {
    begun.push(await completeDossier(world, path, programmeId, name));
    world.clock.now += minute;
  }
  const [ana, , cleo] = begun;
  for (const dossier of [ana, cleo]) {
    expect((await dossier?.applicant.post(`${dossier.base}/ask-help`))?.status).toBe(200);
    world.clock.now += minute;
  }
  type Listed = { data: { dossierId: string; applicantName: string }[]; nextCursor: string | null };
  const page = async (query = "") => (await owner.get(`${path}/opened-drafts${query}`)).json<Listed>();
  const first = await page("?limit=1");
  expect(first.data).toMatchObject([{ applicantName: "Ana", progress: 100 }]);
  const second = await page(`?limit=1&cursor=${first.nextCursor}`);
  const drafts = await owner.get(`${path}/dossiers?filter[status]=draft`);
  expect(await drafts.json()).toMatchObject({ data: [] });
  expect(second).toMatchObject({ data: [{ applicantName: "Cleo" }], nextCursor: null });
  await owner.post(`${path}/dossiers/${ana?.dossierId}/submit`);
  expect((await page()).data).toMatchObject([{ applicantName: "Cleo" }]);
});

type Timeline = {
  data: { act: string; changes: { label: string; before: string; after: string }[] }[];
};
/** What the latest act of a dossier changed, as its timeline says. */
const toldBySending = async (owner: SignedIn, staff: string) => {
  const { data } = await (await owner.get(`${staff}/timeline`)).json<Timeline>();
  return data.find(({ act }) => act === "dossiers.submit")?.changes;
};

test("what a dossier changed while it was back with its applicant is told by its next sending", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const { applicant, base, dossierId } = await submittedDossier(world, path, programmeId);
  await applicant.post(`${base}/withdraw`, {});
  world.clock.now += minute;
  await applicant.post(`${base}/take-up`);
  for (const [fieldId, value, version] of [
    ["fld_titre", "Brouillon", 1],
    ["fld_titre", "Cirque", 2],
    ["fld_montant", 13, 1],
    ["fld_montant", 12, 2],
    ["fld_debut", "2027-01-02", 0],
  ] as const) {
    world.clock.now += minute;
    expect((await applicant.put(`${base}/answers/${fieldId}`, { value, version })).status).toBe(200);
  }
  world.clock.now += minute;
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  const told = await toldBySending(owner, `${path}/dossiers/${dossierId}`);
  expect(told).toHaveLength(2);
  expect(told).toContainEqual({
    label: "Titre du projet",
    before: "Théâtre d’été à l’hôpital",
    after: "Cirque",
  });
  expect(told).toContainEqual(expect.objectContaining({ label: "Date de début", before: "" }));
});

test("a question that the form asks no more leaves the dossier, and what was validated on it is kept", async () => {
  const { owner, path, programmeId, id, answer, applicant, base } = await validatedPart();
  const { steps } = inTwoParts();
  const [first, ...rest] = steps;
  if (!first) throw new Error("The form has steps.");
  await publishNext(owner, `${path}/programmes/${programmeId}`, {
    steps: [formStepOf("one", idea), ...rest],
    ineligibility: [],
  });
  await world.drain();
  world.clock.now += minute;
  await answer("fld_cost", 50_000);
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  await world.drain();
  const staff = `${path}/dossiers/${id}`;
  const seen = await (
    await owner.get(staff)
  ).json<{ documents: unknown[]; replacedDocuments: { id: string; name: string }[] }>();
  expect(seen).toMatchObject({ documents: [], replacedDocuments: [{ name: "plan.pdf" }] });
  const content = await owner.get(`${staff}/documents/${seen.replacedDocuments[0]?.id}/content`);
  expect(content.status).toBe(200);
  expect(await toldBySending(owner, staff)).toEqual([
    expect.objectContaining({ before: expect.stringContaining("plan.pdf"), after: "" }),
  ]);
});

test("a file that was received and is taken off since the dossier was taken up stays to read as it was sent", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const { applicant, base, dossierId } = await submittedDossier(world, path, programmeId);
  await applicant.post(`${base}/withdraw`, {});
  world.clock.now += minute;
  await applicant.post(`${base}/take-up`);
  world.clock.now += minute;
  const mine = await (await applicant.get(base)).json<{ documents: { id: string }[] }>();
  const [statutes] = mine.documents;
  expect((await applicant.delete(`${base}/documents/${statutes?.id}`)).status).toBe(200);
  await upload(world, applicant, base, pdf("Neufs"), { name: "neufs.pdf" });
  const { documents } = await (await applicant.get(base)).json<{ documents: { id: string }[] }>();
  expect((await applicant.delete(`${base}/documents/${documents[0]?.id}`)).status).toBe(200);
  await world.drain();
  const content = (documentId = "") =>
    owner.get(`${path}/dossiers/${dossierId}/documents/${documentId}/content`);
  expect((await content(statutes?.id)).status).toBe(200);
  await upload(world, applicant, base, pdf("Autres"), { name: "autres.pdf" });
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  expect((await content(statutes?.id)).status).toBe(200);
  expect((await content(documents[0]?.id)).status).toBe(404);
});

test("what is typed since a dossier went back stays its applicant’s, also when the form moves it into rows", async () => {
  const { owner, path, programmeId, applicant, id, base, answer } = await validatedPart();
  const note = { ...fieldOf("short_text", "fld_note"), label: "Note" };
  const withLast = (last: Parameters<typeof formStepOf>[1]): FormDefinition => ({
    ...inTwoParts(),
    steps: inTwoParts().steps.map((step) => (step.id === "stp_two" ? formStepOf("two", cost, last) : step)),
  });
  await publishNext(owner, `${path}/programmes/${programmeId}`, withLast(note));
  await world.drain();
  world.clock.now += minute;
  expect((await answer("fld_note", "Encore secret")).status).toBe(200);
  const rows = fieldOf("repeat", "fld_rows", { label: "Notes", fields: [note] });
  await publishNext(owner, `${path}/programmes/${programmeId}`, withLast(rows));
  await world.drain();
  expect(JSON.stringify(await (await applicant.get(base)).json())).toContain("Encore secret");
  expect(JSON.stringify(await (await owner.get(`${path}/dossiers/${id}`)).json())).not.toContain("secret");
});

test("what was sent is told though the question was changed for another kind while the dossier was back", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, {
    steps: [formStepOf("one", idea), finalStep],
    ineligibility: [],
  });
  const applicant = await signedIn(world, "Ana");
  const begun = await applicant.post(`${path}/programmes/${programmeId}/dossiers`);
  const { id } = await begun.json<{ id: string }>();
  const base = `${path}/my/dossiers/${id}`;
  await applicant.put(`${base}/answers/fld_idea`, { value: "Un bal", version: 0 });
  await applicant.post(`${base}/submit`);
  await applicant.post(`${base}/withdraw`, {});
  world.clock.now += minute;
  await applicant.post(`${base}/take-up`);
  world.clock.now += minute;
  await publishNext(owner, `${path}/programmes/${programmeId}`, {
    steps: [formStepOf("one", fieldOf("number", "fld_idea")), finalStep],
    ineligibility: [],
  });
  await world.drain();
  world.clock.now += minute;
  expect((await applicant.put(`${base}/answers/fld_idea`, { value: 7, version: 2 })).status).toBe(200);
  world.clock.now += minute;
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  expect(await toldBySending(owner, `${path}/dossiers/${id}`)).toMatchObject([
    { before: "Un bal", after: "7" },
  ]);
});
