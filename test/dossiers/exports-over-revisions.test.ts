import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";

import type { FormDefinition, Step } from "#domain/forms/definition";
import { choiceOf, fieldOf, finalStep, formStepOf, formWith } from "#domain/forms/form-builder";
import { pdf, upload } from "../support/dossiers.ts";
import { publishNext } from "../support/next-revision.ts";
import { ownerWithOrganisation, signedIn, type SignedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

const files = { families: ["pdf" as const], maxBytes: 1024 * 1024, maxFiles: 2 };
const title = { ...fieldOf("short_text", "fld_title"), label: "Titre" };
const kind = { ...choiceOf("fld_kind", "Cirque", "Danse"), label: "Genre" };
const people = {
  ...fieldOf("repeat", "fld_people", {
    fields: [
      { ...fieldOf("short_text", "fld_name"), label: "Nom" },
      { ...fieldOf("amount", "fld_fee"), label: "Cachet" },
    ],
  }),
  label: "Équipe",
};
const budget = { ...fieldOf("amount", "fld_budget"), label: "Budget" };
const plan = { ...fieldOf("file", "fld_plan", files), label: "Plan" };
const proof: Step = {
  id: "stp_fee",
  type: "payment_proof",
  title: "Frais",
  ...files,
  waitForValidation: false,
};

/** What was asked when Ana answered, and what is asked since. */
const before: FormDefinition = {
  steps: [formStepOf("one", title, kind, people, budget, plan), proof, finalStep],
  ineligibility: [],
};
const today = formWith(title, { ...choiceOf("fld_kind", "Danse"), label: "Genre" });

async function callThatChanged() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, before);
  const ana = await signedIn(world, "Ana");
  const { id } = await (await ana.post(`${path}/programmes/${programmeId}/dossiers`)).json<{ id: string }>();
  const base = `${path}/my/dossiers/${id}`;
  const answers = {
    fld_title: "Jour",
    fld_kind: "opt_Cirque",
    fld_people: [{ fld_name: "Zoé", fld_fee: 12_000 }],
    fld_budget: 150_050,
  };
  for (const [fieldId, value] of Object.entries(answers))
    expect((await ana.put(`${base}/answers/${fieldId}`, { value, version: 0 })).status).toBe(200);
  await upload(world, ana, base, pdf("Plan"), { fieldId: "fld_plan", name: "plan.pdf" });
  await upload(world, ana, base, pdf("Reçu"), { fieldId: "stp_fee", name: "recu.pdf" });
  expect((await ana.post(`${base}/payment-proofs/stp_fee/send`)).status).toBe(200);
  expect((await ana.post(`${base}/submit`)).status).toBe(200);
  expect((await owner.post(`${path}/dossiers/${id}/accept`, { message: "Bravo." })).status).toBe(200);
  await publishNext(owner, `${path}/programmes/${programmeId}`, today);
  return { owner, path, programmeId };
}

async function exported(who: SignedIn, path: string, body: object): Promise<Uint8Array> {
  const started = await who.post(`${path}/dossiers/exports`, body, {
    "Idempotency-Key": crypto.randomUUID(),
  });
  const { id } = await started.json<{ id: string }>();
  await world.drain();
  return new Uint8Array(await (await who.get(`${path}/jobs/${id}/result`)).arrayBuffer());
}

test("a decided dossier is exported with every answer it gave, whatever the form became, and blocks in words", async () => {
  const { owner, path, programmeId } = await callThatChanged();
  const columns = ["applicant", "fld_title", "fld_kind", "fld_people", "fld_budget"];
  const all = strFromU8(
    await exported(owner, path, { format: "csv-rfc4180", filter: { programme: programmeId } }),
  );
  const [header, row] = all.split("\r\n");
  expect(header).toContain(
    "Titre,Genre,Équipe (question retirée),Budget (question retirée),Plan (question retirée)",
  );
  expect(row).toMatch(/Jour,Cirque,"?Nom : Zoé, Cachet : 120,00\s€"?,1500\.5,1 fichier$/);
  const chosen = await exported(owner, path, { format: "json", filter: { programme: programmeId }, columns });
  expect(JSON.parse(strFromU8(chosen)).dossiers).toMatchObject([
    { fld_kind: "Cirque", fld_budget: 150_050, fld_people: expect.stringContaining("Nom : Zoé") },
  ]);
});

test("an archive holds payment proofs and the files of questions of before, named by what they are about", async () => {
  const { owner, path, programmeId } = await callThatChanged();
  const ask = async (columns: object) =>
    Object.keys(
      unzipSync(
        await exported(owner, path, { format: "zip", filter: { programme: programmeId }, ...columns }),
      ),
    );
  expect((await ask({})).map((name) => name.split("/")[1]).toSorted()).toEqual([
    "Frais - recu.pdf",
    "Plan - plan.pdf",
  ]);
  expect(await ask({ columns: ["fld_plan"] })).toHaveLength(1);
});

test("a view offers the questions of before, their options too, and shows what was answered", async () => {
  const { owner, path, programmeId } = await callThatChanged();
  const asked = `${path}/views/columns?filter[list]=dossiers&filter[subject]=${programmeId}`;
  const { data } = await (await owner.get(asked)).json<{ data: { id: string; label: string }[] }>();
  expect(data.find(({ id }) => id === "fld_budget")?.label).toBe("Budget (question retirée)");
  expect(data.find(({ id }) => id === "fld_kind")).toMatchObject({
    options: [{ id: "opt_Danse" }, { id: "opt_Cirque", label: "Cirque" }],
  });
  const saved = await owner.post(`${path}/views`, {
    list: "dossiers",
    subject: programmeId,
    name: "Cirque d’avant",
    sharing: "private",
    columns: ["applicant", "fld_budget"],
    filters: [{ column: "fld_kind", operator: "any_of", values: ["opt_Cirque"] }],
    sort: { column: "fld_budget", direction: "desc" },
  });
  expect(saved.status).toBe(201);
  const { id: viewId } = await saved.json<{ id: string }>();
  const page = await (await owner.get(`${path}/views/${viewId}/dossiers`)).json();
  expect(page).toMatchObject({ data: [{ applicantName: "Ana", cells: { fld_budget: 150_050 } }] });
});
