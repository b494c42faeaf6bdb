import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { expectAccessible } from "./support/accessible.ts";
import { openBrowser } from "./support/browser.ts";
import { waitForMail } from "./support/mailbox.ts";
import { asking } from "./support/asking.ts";
import { dragTo } from "./support/drag.ts";
import { exportList } from "./support/export-dossiers.ts";
import { stack } from "./support/stack.ts";
import { downloaded, patience, signUp, taken, visitor, within, type Visitor } from "./support/visitor.ts";

/*
 * A call from its builder to its export, with a payment proof, a correction loop and a prepared decision, seen by the
 * person who applies and by the one who examines. Each test goes on from where the one before left them.
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
  ineligibility: [
    {
      id: "rul_metres",
      condition: { operator: "more", field: "fld_metres", value: 20 },
      message: "Un stand fait vingt mètres au plus.",
    },
  ],
};
/** One pixel. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
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
  const { id } = await ask<{ id: string }>(base, { body: { title: "L’an dernier" } });
  await ask(`${base}/${id}/form`, { method: "PUT", version: 1, body: { definition } });
}, 180_000);
afterAll(() => browser.close());

/** Ten days from now, as a date and time field takes it. */
const inTenDays = () => `${new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)}T18:00`;

test("a form is kept as a template, and a new call starts from it", async () => {
  const { page } = manager;
  await page.goto(`/admin/${slug}/programmes`);
  await page.getByRole("link", { name: "L’an dernier" }).click();
  await page.getByRole("button", { name: "Actions" }).click();
  await page.getByRole("menuitem", { name: "Enregistrer comme modèle" }).click();
  const saving = page.getByRole("dialog", { name: "Enregistrer ce formulaire comme modèle" });
  await saving.getByLabel("Nom du modèle").fill("Nos stands");
  await expectAccessible(page);
  await saving.getByRole("button", { name: "Enregistrer comme modèle" }).click();
  await page.getByText("Le modèle « Nos stands » est enregistré").waitFor();
  await page.getByRole("link", { name: "Programmes" }).first().click();
  await page.getByRole("button", { name: "Créer un programme" }).click();
  const creating = page.getByRole("dialog", { name: "Créer un programme" });
  await creating.getByLabel("Nom du programme").fill(programme);
  await creating.getByRole("radio", { name: "Nos stands" }).check();
  await expectAccessible(page);
  await creating.getByRole("button", { name: "Créer un programme" }).click();
  await page.getByRole("heading", { name: programme }).waitFor();
  await page.getByRole("tab", { name: "Formulaire" }).click();
  await expect
    .poll(() => page.getByText("Frais de dossier").first().innerText(), within)
    .toBe("Frais de dossier");
});

test("the builder adds a page to read with its picture, which comes first", async () => {
  const { page } = manager;
  await page.getByRole("button", { name: "Ajouter une étape" }).click();
  await page.getByRole("menuitem", { name: "Texte à lire" }).click();
  await page.getByRole("button", { name: "Monter Texte à lire" }).click();
  const steps = page.getByRole("navigation", { name: "Étapes du parcours" });
  await steps.getByRole("listitem").nth(1).getByText("Texte à lire").first().waitFor();
  await dragTo(page, steps, 1, 0);
  await steps.getByRole("listitem").first().getByText("Texte à lire").first().waitFor();
  await page.getByLabel("Titre de l’étape").fill("Le marché");
  await page.getByLabel("Texte à lire", { exact: true }).fill("Dix stands au bord de l’eau.");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "plan.png", mimeType: "image/png", buffer: picture });
  const isSaved = taken(page, "Le plan du marché");
  await page.getByLabel("Ce que montre ce fichier").fill("Le plan du marché");
  await isSaved;
  await expectAccessible(page);
  await page.getByRole("tab", { name: "Présentation et dates" }).click();
  await page.getByLabel("Présentation complète").fill("Dix stands au bord de l’eau.");
  await page.getByRole("button", { name: "Enregistrer" }).first().click();
  await page.getByText("Modifications enregistrées").last().waitFor();
  await page.getByLabel("Clôture des dépôts").fill(inTenDays());
  const isDated = page.waitForResponse((answer) => answer.request().method() === "PATCH");
  await page.getByRole("button", { name: "Enregistrer" }).nth(1).click();
  await isDated;
  await page.getByRole("tab", { name: "Formulaire" }).click();
  await expect.poll(() => page.getByLabel("Titre de l’étape").inputValue(), within).toBe("Le marché");
});

test("the form is tried as an applicant before anyone sees it, and counts nowhere", async () => {
  const { page } = manager;
  await page.getByRole("button", { name: "Essayer comme un candidat" }).click();
  await page.getByText("Dossier d’essai").first().waitFor();
  await page.getByRole("img", { name: "Le plan du marché" }).waitFor();
  await page.getByRole("link", { name: "Étape suivante" }).click();
  await page.getByLabel("Nom de l’atelier").fill("Un essai");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Revenir au programme" }).click();
  await page.getByRole("tab", { name: "Publication" }).click();
  await page.getByRole("button", { name: "Publier le programme" }).click();
  await page.getByText("En ligne sur votre portail").waitFor();
  await page.getByRole("button", { name: "Partager" }).click();
  const sharing = page.getByRole("dialog", { name: "Partager ce programme" });
  await sharing.getByLabel("L’envoyer par e-mail à").fill("voisine@exemple.fr");
  await sharing.getByLabel("Quelques mots, si vous voulez").fill("Il reste deux stands.");
  await expectAccessible(page);
  await sharing.getByRole("button", { name: "Envoyer" }).click();
  const told = await waitForMail(stack().apiUrl, "voisine@exemple.fr", /vous invite à répondre/, {
    within: patience,
  });
  expect(told.text).toContain("Il reste deux stands.");
  await page.goto(`/admin/${slug}/dossiers`);
  await expect.poll(() => page.getByText("Aucun dossier pour le moment").innerText(), within).not.toBe("");
});

test("a payment proof is sent, rejected with a reason, sent again and validated", async () => {
  const { page } = applicant;
  await page.goto(`/${slug}`);
  await page.getByRole("link", { name: programme }).click();
  await page.getByRole("button", { name: "Commencer mon dossier" }).click();
  await page.getByRole("img", { name: "Le plan du marché" }).waitFor();
  await page.getByRole("link", { name: "Étape suivante" }).click();
  await page.getByLabel("Nom de l’atelier").fill("Atelier du Phare");
  await page.getByLabel("Mètres souhaités").fill("30");
  await page.getByRole("alert").getByText("Un stand fait vingt mètres au plus.").waitFor();
  await expectAccessible(page);
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
  await manager.page.goto(`/admin/${slug}/dossiers`);
  await manager.page.getByRole("link", { name: "Brouillons ouverts" }).click();
  await manager.page.getByRole("link", { name: applicant.name }).waitFor();
  await expectAccessible(manager.page);
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
  await expect.poll(() => page.getByText("Validée").first().innerText(), within).toBe("Validée");
});

test("the form changes meanwhile: the applicant is told what is new, answers it, and goes on", async () => {
  const { page } = applicant;
  await askOneMore("Puissance électrique");
  await page.reload();
  const notice = page.getByText(/^Le formulaire a changé le/);
  await notice.waitFor();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Puissance électrique" }).click();
  await page.getByText("Nouvelle question").nth(1).waitFor();
  const isSaved = taken(page, "Deux kilowatts");
  await page.getByLabel("Puissance électrique").fill("Deux kilowatts");
  await isSaved;
  await page.reload();
  await page.getByLabel("Puissance électrique").waitFor();
  await expect.poll(() => notice.count(), within).toBe(0);
  await page.getByRole("link", { name: "Étape suivante" }).click();
  await page.getByText("Validée").first().waitFor();
});

/** Publishes the form with one more question, beside those of the stand. */
async function askOneMore(label: string): Promise<void> {
  const ask = asking(manager.page);
  const base = `/organisations/${slug}/programmes`;
  const { data } = await ask<{ data: { id: string; title: string }[] }>(base);
  const path = `${base}/${data.find(({ title }) => title === programme)?.id}/form`;
  const form = await ask<{ version: number; definition: typeof definition }>(path);
  const fresh = { id: "fld_puissance", type: "short_text", label, required: false };
  const steps = form.definition.steps.map((step) => ({
    ...step,
    ...(step.sections && {
      sections: step.sections.map((section) => ({ ...section, fields: [...section.fields, fresh] })),
    }),
  }));
  const body = { definition: { ...form.definition, steps } };
  const { version } = await ask<{ version: number }>(path, { method: "PUT", version: form.version, body });
  await ask(`${path}/publish`, { version, body: {} });
}

test("the dossier is sent, and its receipt is a PDF", async () => {
  const { page } = applicant;
  await page.getByRole("link", { name: "Étape suivante" }).click();
  await page.getByRole("button", { name: "Déposer mon dossier" }).click();
  await page.getByRole("button", { name: "Déposer définitivement" }).click();
  await page.getByText("Votre dossier est déposé").waitFor();
  dossierPage = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "Mon dossier", exact: true }).click();
  const paper = await downloaded(page, () =>
    page.getByRole("menuitem", { name: "Télécharger l’accusé (PDF)" }).click(),
  );
  expect([paper.name, paper.bytes.subarray(0, 4).toString()]).toEqual([
    expect.stringMatching(/^DOS-\d{4}-000001\.pdf$/),
    "%PDF",
  ]);
});

test("the staff edit an answer, and its applicant reads what it was", async () => {
  const { page } = manager;
  await page.reload();
  await page.getByRole("button", { name: "Modifier", exact: true }).first().click();
  const dialog = page.getByRole("dialog", { name: /Modifier les réponses/ });
  await dialog.getByLabel("Nom de l’atelier").fill("L’Atelier du Phare");
  await dialog.getByLabel("Motif de la modification").fill("L’article manquait.");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Enregistrer et prévenir" }).click();
  await page.getByText(`Réponses modifiées par ${manager.name}`).waitFor();
  await applicant.page.reload();
  await applicant.page.getByText("Modifié par l’organisation").waitFor();
  await expect.poll(() => applicant.page.getByText("L’article manquait.").count(), within).toBe(1);
  await expectAccessible(applicant.page);
});

test("a correction is asked, typed in a copy, and read once it is sent again", async () => {
  const { page } = manager;
  const dossierId = dossierPage.split("/").at(-1);
  await asking(page)(`/organisations/${slug}/dossiers/${dossierId}/comments`, {
    body: { body: "Le quai mesure cinq mètres." },
  });
  await page.reload();
  await page.getByRole("button", { name: "Autres décisions" }).click();
  await page.getByRole("menuitem", { name: "Demander une correction" }).click();
  const dialog = page.getByRole("dialog", { name: "Demander une correction" });
  await dialog.getByLabel("Message au candidat").fill("Trois mètres ne suffiront pas.");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Continuer à écrire" }).click();
  await dialog.getByRole("figure").getByText("Trois mètres ne suffiront pas.").waitFor();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Demander une correction" }).click();
  await page.getByText(`Correction demandée par ${manager.name}`).waitFor();

  const mine = applicant.page;
  await mine.goto(dossierPage);
  for (const said of ["Trois mètres ne suffiront pas.", "Le quai mesure cinq mètres.", "L’article manquait."])
    await mine.getByText(said).waitFor();
  await mine.getByRole("link", { name: "Étape suivante" }).click();
  const isSaved = taken(mine, '"value"');
  await mine.getByLabel("Mètres souhaités").fill("5");
  await isSaved;
  await expectAccessible(mine);
  await page.reload();
  await page.getByText("Mètres souhaités").first().waitFor();
  const answer = page.locator("dl").filter({ hasText: "Mètres souhaités" }).first();
  await expect.poll(() => answer.innerText(), within).toMatch(/Mètres souhaités\s+3/);

  await mine.getByRole("link", { name: "Étape suivante" }).click();
  await mine.getByRole("link", { name: "Étape suivante" }).click();
  await mine.getByRole("button", { name: "Renvoyer mon dossier" }).click();
  await mine.getByRole("button", { name: "Renvoyer", exact: true }).click();
  await mine.getByText("Votre dossier est déposé").waitFor();
  await page.reload();
  await page.getByText("Mètres souhaités : 3 → 5").waitFor();
});

test("a decision is prepared, read as it will be sent, and applied", async () => {
  const { page } = manager;
  await page.goto(`/admin/${slug}/dossiers`);
  await page.getByRole("checkbox").nth(1).check();
  await page.getByRole("button", { name: "Agir sur la sélection" }).click();
  await page.getByRole("menuitem", { name: "Préparer une décision" }).click();
  const preparing = page.getByRole("dialog", { name: "Préparer une décision" });
  await preparing.getByLabel("Message aux candidats").fill("Votre stand est le numéro sept.");
  await preparing.getByRole("button", { name: "Appliquer à 1 dossier" }).click();
  await preparing.getByText("1 dossier traité.").waitFor();
  await preparing.getByRole("button", { name: "Fermer" }).last().click();
  await page.getByRole("link", { name: "Décisions préparées" }).click();
  await page.getByText(`${programme} · E-mail à ${applicant.email}`).waitFor();
  await expectAccessible(page);
  await page.getByRole("combobox", { name: "Programme" }).selectOption(programme);
  await page.waitForURL(/programme=prg_/);
  await page.getByText("Votre stand est le numéro sept.").waitFor();
  await page.getByRole("button", { name: "Appliquer 1 décision" }).click();
  const confirming = page.getByRole("dialog", { name: "Appliquer et prévenir les candidats ?" });
  await confirming.getByRole("button", { name: "Appliquer 1 décision" }).click();
  await page.getByText("1 dossier traité.").waitFor();
  const mail = await waitForMail(stack().apiUrl, applicant.email, /Réponse à votre dossier/, {
    within: patience,
  });
  expect(mail.text).toContain("Votre stand est le numéro sept.");
});

test("the list is exported, with the answers as they were corrected", async () => {
  const { page } = manager;
  const { data } = await asking(page)<{ data: { id: string; title: string }[] }>(
    `/organisations/${slug}/programmes`,
  );
  const call = data.find(({ title }) => title === programme);
  await page.goto(`/admin/${slug}/dossiers?programme=${call?.id}`);
  await page.getByRole("link", { name: applicant.name }).waitFor();
  const { bytes } = await exportList(page, 1, /CSV pour Excel/);
  const [header = "", row = ""] = bytes.toString("utf8").split("\r\n");
  expect(header).toContain("Nom de l’atelier;Mètres souhaités");
  expect(row).toContain(applicant.name);
  // What the staff corrected in the correction loop, not what was first sent.
  expect(row).toContain("L’Atelier du Phare");
});

test("the decided dossier is thrown away and restored", async () => {
  const { page } = manager;
  await page.getByRole("link", { name: "Dossiers" }).first().click();
  await page.getByRole("link", { name: applicant.name }).click();
  await page.getByText(`Accepté par ${manager.name}`).waitFor();
  await page.getByRole("button", { name: "Plus", exact: true }).click();
  await page.getByRole("menuitem", { name: "Mettre à la corbeille" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Mettre à la corbeille" }).click();
  await page.getByText("Ce dossier est dans la corbeille").waitFor();
  await page.goto(`/admin/${slug}/shelf?shelf=trashed`);
  await expectAccessible(page);
  await page.getByRole("link", { name: applicant.name }).click();
  await page.getByRole("button", { name: "Plus", exact: true }).click();
  await page.getByRole("menuitem", { name: "Restaurer" }).click();
  const restored = page.getByText(`Restauré par ${manager.name}`);
  await expect.poll(() => restored.innerText(), within).toContain(manager.name);
});

test("a tag is made, renamed wherever it is, and deleted", async () => {
  const { page } = manager;
  await page.getByRole("button", { name: "Étiqueter" }).click();
  await page.getByRole("textbox", { name: "Nouvelle étiquette" }).fill("À rapeler");
  await page.getByRole("button", { name: "Créer", exact: true }).click();
  await page.getByRole("button", { name: "Actions sur l’étiquette À rapeler" }).click();
  await page.getByRole("menuitem", { name: "Renommer ou changer la couleur" }).click();
  const dialog = page.getByRole("dialog", { name: "Renommer ou changer la couleur" });
  await dialog.getByLabel("Nom de l’étiquette").fill("À rappeler");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByRole("button", { name: "Actions sur l’étiquette À rappeler" }).click();
  await page.getByRole("menuitem", { name: "Supprimer l’étiquette" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Supprimer l’étiquette" }).click();
  await page.getByText("L’étiquette est supprimée.").waitFor();
  await expect.poll(() => page.getByText("À rappeler").count(), within).toBe(0);
});

test("a dossier is withdrawn with its reason, which the team reads, and another one is begun", async () => {
  const { page } = manager;
  await page.getByRole("button", { name: "Rouvrir le dossier" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Rouvrir le dossier" }).click();
  await page.getByText(`Rouvert par ${manager.name}`).waitFor();
  const mine = applicant.page;
  await mine.goto(dossierPage);
  await mine.getByRole("button", { name: "Mon dossier" }).click();
  await mine.getByRole("menuitem", { name: "Retirer mon dossier" }).click();
  const dialog = mine.getByRole("dialog", { name: /Retirer votre dossier/ });
  await dialog.getByLabel("Motif (facultatif)").fill("L’atelier ferme cet été.");
  await expectAccessible(mine);
  await dialog.getByRole("button", { name: "Retirer mon dossier" }).click();
  await mine.getByText("Votre dossier est retiré.").waitFor();
  await page.reload();
  await page.getByText("L’atelier ferme cet été.").first().waitFor();
  await mine.goto(`/${slug}`);
  await mine.getByRole("link", { name: programme }).click();
  await mine.getByRole("button", { name: "Déposer un nouveau dossier" }).click();
  await mine.getByRole("button", { name: "Mon dossier" }).waitFor();
  expect(mine.url()).not.toBe(dossierPage);
});
