import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { expectAccessible } from "./support/accessible.ts";
import { openBrowser } from "./support/browser.ts";
import { waitForMail } from "./support/mailbox.ts";
import { asking } from "./support/asking.ts";
import { stack } from "./support/stack.ts";
import { downloaded, patience, signUp, visitor, type Visitor } from "./support/visitor.ts";

/*
 * A dossier with a payment proof and a correction loop, seen by the person who bears it and by the one who examines it.
 * Each test goes on from where the one before left them.
 */

const slug = "le-quai-des-brumes";
const programme = "Stands du marché d’été";
const receipt = Buffer.from("%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
const definition = {
  steps: [
    {
      id: "stp_stand",
      type: "form",
      title: "Votre stand",
      sections: [
        {
          id: "sec_stand",
          fields: [
            { id: "fld_nom", type: "short_text", label: "Nom de l’atelier", required: true },
            { id: "fld_metres", type: "number", label: "Mètres souhaités", required: true },
          ],
        },
      ],
    },
    {
      id: "stp_frais",
      type: "payment_proof",
      title: "Frais de dossier",
      instructions: "Par virement.",
      amountCents: 2000,
      families: ["pdf"],
      maxBytes: 5_000_000,
      maxFiles: 1,
      waitForValidation: true,
    },
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
  manager = await visitor(browser, "Armelle Riou", "armelle.riou@exemple.fr");
  applicant = await visitor(browser, "Youssef Haddad", "youssef.haddad@exemple.fr");
  for (const someone of [manager, applicant]) {
    await someone.page.goto("/sign-up");
    await signUp(someone);
  }
  const ask = asking(manager.page);
  await ask("/organisations", { body: { name: "Le Quai des Brumes", slug } });
  const base = `/organisations/${slug}/programmes`;
  const { id } = await ask<{ id: string }>(base, { body: { title: programme } });
  await ask(`${base}/${id}/form`, { method: "PUT", version: 1, body: { definition } });
  const closesAt = new Date(Date.now() + 10 * 86_400_000).toISOString();
  const content = { description: "Dix stands au bord de l’eau.", closesAt };
  await ask(`${base}/${id}`, { method: "PATCH", version: 1, body: content });
}, 180_000);
afterAll(() => browser.close());

test("the form is tried as an applicant before anyone sees it, and counts nowhere", async () => {
  const { page } = manager;
  await page.goto(`/admin/${slug}/programmes`);
  await page.getByRole("link", { name: programme }).click();
  await page.getByRole("button", { name: "Essayer comme un candidat" }).click();
  await page.getByText("Dossier d’essai").first().waitFor();
  await page.getByLabel("Nom de l’atelier").fill("Un essai");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Revenir au programme" }).click();
  await page.getByRole("tab", { name: "Publication" }).click();
  await page.getByRole("button", { name: "Publier le programme" }).click();
  await page.getByText("En ligne sur votre portail").waitFor();
  await page.goto(`/admin/${slug}/dossiers`);
  expect(await page.getByText("Aucun dossier pour le moment").innerText()).not.toBe("");
});

test("a payment proof is sent, rejected with a reason, sent again and validated", async () => {
  const { page } = applicant;
  await page.goto(`/${slug}`);
  await page.getByRole("link", { name: programme }).click();
  await page.getByRole("button", { name: "Commencer mon dossier" }).click();
  await page.getByLabel("Nom de l’atelier").fill("Atelier du Phare");
  await page.getByLabel("Mètres souhaités").fill("3");
  await page.getByRole("link", { name: "Étape suivante" }).click();
  const send = async (name: string) => {
    await page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/pdf", buffer: receipt });
    await page.getByRole("button", { name: `Retirer ${name}` }).waitFor();
    await page.getByRole("button", { name: /Envoyer (la|une autre) preuve/ }).click();
    await page.getByText("En cours de vérification").first().waitFor();
  };
  await send("virement.pdf");
  await expectAccessible(page);

  await manager.page.getByRole("link", { name: "Preuves de paiement" }).click();
  await manager.page.getByRole("link", { name: applicant.name }).click();
  await manager.page.getByText("Brouillon ouvert par son candidat").waitFor();
  await manager.page.getByRole("button", { name: "Rejeter" }).click();
  const dialog = manager.page.getByRole("dialog", { name: "Rejeter la preuve de paiement" });
  await dialog.getByLabel("Motif").fill("Le montant est illisible.");
  await expectAccessible(manager.page);
  await dialog.getByRole("button", { name: "Rejeter" }).click();
  await manager.page.getByText(`Preuve de paiement rejetée par ${manager.name}`).waitFor();

  await waitForMail(stack().apiUrl, applicant.email, /preuve de paiement est à renvoyer/, {
    within: patience,
  });
  await page.reload();
  await page.getByText(/Le montant est illisible/).waitFor();
  await send("virement-lisible.pdf");
  await manager.page.reload();
  await manager.page.getByRole("button", { name: "Valider", exact: true }).click();
  await manager.page.getByText(`Paiement validé par ${manager.name}`).waitFor();
  await page.reload();
  expect(await page.getByText("Validée").first().innerText()).toBe("Validée");
});

test("the dossier is sent, and its receipt is a PDF", async () => {
  const { page } = applicant;
  await page.getByRole("link", { name: "Étape suivante" }).click();
  await page.getByRole("button", { name: "Déposer mon dossier" }).click();
  await page.getByRole("button", { name: "Déposer définitivement" }).click();
  await page.getByText("Votre dossier est déposé").waitFor();
  dossierPage = page.url();
  await page.getByRole("button", { name: "Mon dossier", exact: true }).click();
  const paper = await downloaded(page, () =>
    page.getByRole("menuitem", { name: "Télécharger l’accusé (PDF)" }).click(),
  );
  expect([paper.name, paper.bytes.subarray(0, 4).toString()]).toEqual([
    expect.stringMatching(/^DOS-\d{4}-000001\.pdf$/),
    "%PDF",
  ]);
});

test("a correction is asked, typed in a copy, and read once it is sent again", async () => {
  const { page } = manager;
  await page.reload();
  await page.getByRole("button", { name: "Autres décisions" }).click();
  await page.getByRole("menuitem", { name: "Demander une correction" }).click();
  const dialog = page.getByRole("dialog", { name: "Demander une correction" });
  await dialog.getByLabel("Message au candidat").fill("Trois mètres ne suffiront pas.");
  await dialog.getByRole("figure").getByText("Trois mètres ne suffiront pas.").waitFor();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Demander une correction" }).click();
  await page.getByText(`Correction demandée par ${manager.name}`).waitFor();

  const mine = applicant.page;
  await mine.goto(dossierPage);
  await mine.getByText("Trois mètres ne suffiront pas.").waitFor();
  await mine.getByLabel("Mètres souhaités").fill("5");
  await mine
    .getByText(/Enregistré/)
    .first()
    .waitFor();
  await expectAccessible(mine);
  await page.reload();
  await page.getByText("Mètres souhaités").first().waitFor();
  const answer = page.locator("dl").filter({ hasText: "Mètres souhaités" }).first();
  expect(await answer.innerText()).toMatch(/Mètres souhaités\s+3/);

  await mine.getByRole("link", { name: "Étape suivante" }).click();
  await mine.getByRole("link", { name: "Étape suivante" }).click();
  await mine.getByRole("button", { name: "Renvoyer mon dossier" }).click();
  await mine.getByRole("button", { name: "Renvoyer", exact: true }).click();
  await mine.getByText("Votre dossier est déposé").waitFor();
  await page.reload();
  await page.getByText("Mètres souhaités : 3 → 5").waitFor();
});

test("the staff edit an answer, and its applicant reads what it was", async () => {
  const { page } = manager;
  await page.getByRole("button", { name: "Modifier", exact: true }).first().click();
  const dialog = page.getByRole("dialog", { name: /Modifier les réponses/ });
  await dialog.getByLabel("Nom de l’atelier").fill("L’Atelier du Phare");
  await dialog.getByLabel("Motif de la modification").fill("L’article manquait.");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Enregistrer et prévenir" }).click();
  await page.getByText(`Réponses modifiées par ${manager.name}`).waitFor();
  await applicant.page.reload();
  await applicant.page.getByText("Modifié par l’organisation").waitFor();
  expect(await applicant.page.getByText("L’article manquait.").count()).toBe(1);
  await expectAccessible(applicant.page);
});

test("the dossier is decided, archived, thrown away and restored", async () => {
  const { page } = manager;
  await page.getByRole("button", { name: "Autres décisions" }).click();
  await page.getByRole("menuitem", { name: "Accepter le dossier" }).click();
  const dialog = page.getByRole("dialog", { name: "Accepter le dossier" });
  await dialog.getByRole("figure").getByText("votre dossier est accepté").waitFor();
  await dialog.getByRole("button", { name: "Accepter le dossier" }).click();
  await page.getByText(`Accepté par ${manager.name}`).waitFor();
  await page.getByRole("button", { name: "Plus" }).click();
  await page.getByRole("menuitem", { name: "Mettre à la corbeille" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Mettre à la corbeille" }).click();
  await page.getByText("Ce dossier est dans la corbeille").waitFor();
  await page.goto(`/admin/${slug}/shelf?shelf=trashed`);
  await expectAccessible(page);
  await page.getByRole("link", { name: applicant.name }).click();
  await page.getByRole("button", { name: "Plus" }).click();
  await page.getByRole("menuitem", { name: "Restaurer" }).click();
  const restored = page.getByText(`Restauré par ${manager.name}`);
  expect(await restored.innerText()).toContain(manager.name);
});
