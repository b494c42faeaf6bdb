import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { expectAccessible } from "./support/accessible.ts";
import { asking } from "./support/asking.ts";
import { openBrowser } from "./support/browser.ts";
import { followMail, signUp, taken, visitor, within, type Visitor } from "./support/visitor.ts";

/*
 * A call in two parts: the first is sent and validated before the second is filled. Each test goes on from where the one
 * before left everybody.
 */

const slug = "la-criee-aux-livres";
const programme = "Résidences d’écriture";
const question = (id: string, label: string) => ({ id, type: "short_text", label, required: true });
const form = (id: string, title: string, asked: ReturnType<typeof question>) => ({
  id,
  type: "form",
  title,
  sections: [{ id: id.replace("stp", "sec"), fields: [asked] }],
});
const definition = {
  steps: [
    form("stp_idee", "Votre idée", question("fld_idee", "Titre du livre")),
    { id: "stp_tri", type: "intermediate_validation", title: "Présélection" },
    form("stp_sejour", "Votre séjour", question("fld_dates", "Dates souhaitées")),
    { id: "stp_envoi", type: "final_submission", title: "Relire et déposer" },
  ],
  ineligibility: [],
};
vi.setConfig({ testTimeout: 120_000 });

let browser: Browser;
let manager: Visitor;
let applicant: Visitor;
let dossierPage = "";

beforeAll(async () => {
  browser = await openBrowser();
  manager = await visitor(browser, "Gaëlle Prigent", "gaelle.prigent@exemple.fr");
  applicant = await visitor(browser, "Tomàs Ferrer", "tomas.ferrer@exemple.fr");
  for (const someone of [manager, applicant]) {
    await someone.page.goto("/sign-up");
    await signUp(someone);
  }
  const ask = asking(manager.page);
  await ask("/organisations", { body: { name: "La Criée aux livres", slug } });
  const base = `/organisations/${slug}/programmes`;
  const { id } = await ask<{ id: string }>(base, { body: { title: programme } });
  await ask(`${base}/${id}/form`, { method: "PUT", version: 1, body: { definition } });
  const texts = {
    summary: "Un mois au bord de l’eau.",
    description: "Pour finir un livre.",
    opensAt: new Date(Date.now() - 60_000).toISOString(),
  };
  await ask(`${base}/${id}`, { method: "PATCH", version: 1, body: texts });
  await ask(`${base}/${id}/publish`, { body: {} });
}, 180_000);
afterAll(() => browser.close());

test("the first part is sent from the step that asks for its validation, once it is complete", async () => {
  const { page } = applicant;
  await page.goto(`/${slug}`);
  await page.getByRole("link", { name: programme }).click();
  await page.getByRole("button", { name: "Commencer mon dossier" }).click();
  const isSaved = taken(page, "Les Marées");
  await page.getByLabel("Titre du livre").fill("Les Marées");
  await isSaved;
  dossierPage = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Étape suivante" }).click();
  await page.getByText("Cette partie est complète.").waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Envoyer cette partie" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Envoyer pour validation" }).click();
  await expect
    .poll(() => page.getByText("La suite du parcours s’ouvrira dès sa validation.").count(), within)
    .toBe(1);
});

test("a jury judges the first part, and its opinion is published to whoever applies", async () => {
  const ask = asking(manager.page);
  const base = `/organisations/${slug}`;
  const { data } = await ask<{ data: { id: string; programmeId: string }[] }>(`${base}/dossiers`);
  const [dossier] = data;
  if (!dossier) throw new Error("Nothing was sent.");
  const { programmeId, id: dossierId } = dossier;
  const body = { programmeId, title: "Présélection" };
  const { id } = await ask<{ id: string }>(`${base}/evaluation-sessions`, { body });
  const [session, own] = [`${base}/evaluation-sessions/${id}`, `${base}/my/evaluation-sessions/${id}`];
  const avis = { id: "crt_avis", type: "text", label: "Avis", required: true, notApplicable: false };
  await ask(`${session}/grid`, { method: "PUT", version: 1, body: { grid: { criteria: [avis] } } });
  const [opensAt, closesAt] = [-1, 1].map((days) => new Date(Date.now() + days * 86_400_000).toISOString());
  const rights = {
    dossiers: "own",
    othersEvaluations: "never",
    evaluatorNames: false,
    blind: false,
    acceptsLate: false,
  };
  const phases = [{ id: "phs_1", name: "Lecture", opensAt, closesAt, rights }];
  await ask(session, { method: "PATCH", version: 2, body: { phases } });
  await ask(`${session}/dossiers`, { body: { dossierIds: [dossierId] } });
  const people = { evaluators: [{ email: manager.email, name: manager.name }] };
  const { invited } = await ask<{ invited: { id: string }[] }>(`${session}/evaluators`, { body: people });
  const evaluatorIds = invited.map((one) => one.id);
  await ask(`${session}/assignments`, { body: { dossierIds: [dossierId], evaluatorIds } });
  await ask(`${session}/open`, { body: {} });
  await ask(`${own}/accept`, { body: {} });
  const sheet = `${own}/dossiers/${dossierId}`;
  type Sheet = { seenHash: string; evaluation: { version: number } };
  await ask(`${sheet}/start`, { body: {} });
  const { evaluation } = await ask<Sheet>(sheet);
  const answers = { crt_avis: { value: "Un beau livre en vue." } };
  await ask(`${sheet}/evaluation`, { method: "PATCH", version: evaluation.version, body: { answers } });
  const read = await ask<Sheet>(sheet);
  await ask(`${sheet}/finalise`, { version: read.evaluation.version, body: { seenHash: read.seenHash } });
  await ask(`${session}/close`, { body: {} });
  const publication = { textCriterionIds: ["crt_avis"], showsAverage: false };
  await ask(`${session}/publish-results`, { body: { publication } });
  await applicant.page.goto(dossierPage);
  await expect.poll(() => applicant.page.getByText("Un beau livre en vue.").count(), within).toBe(1);
});

test("the manager validates the step, and the applicant fills the rest and submits", async () => {
  const { page } = manager;
  await page.goto(`/admin/${slug}/dossiers`);
  await page.getByRole("link", { name: applicant.name }).click();
  await page.getByText("Les Marées").first().waitFor();
  await page.getByRole("button", { name: "Valider l’étape" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Valider l’étape" }).click();
  await page.getByText(`Étape validée par ${manager.name}`).waitFor();

  const mine = applicant.page;
  await followMail(applicant, /validée/, /dossiers/);
  await mine.goto(dossierPage);
  await mine.getByText("Un beau livre en vue.").waitFor();
  const isSaved = taken(mine, "En mars");
  await mine.getByLabel("Dates souhaitées").fill("En mars");
  await isSaved;
  await mine.getByRole("link", { name: "Étape suivante" }).click();
  await mine.getByRole("button", { name: "Déposer mon dossier" }).click();
  await mine.getByRole("button", { name: "Déposer définitivement" }).click();
  await mine.getByText("Votre dossier est déposé").waitFor();
  await page.reload();
  await expect.poll(() => page.getByText("En mars").count(), within).toBe(1);
});
