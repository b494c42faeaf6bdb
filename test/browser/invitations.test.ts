import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { mailsTo as inbox } from "../../scripts/stack/mails.ts";
import { fire } from "../../scripts/stack/clock.ts";
import type { Person } from "../../scripts/demo/person.ts";
import { panelForm } from "../support/panel-form.ts";
import { expectAccessible } from "./support/accessible.ts";
import { openBrowser } from "./support/browser.ts";
import { changeFacts } from "./support/facts.ts";
import { account, signIn } from "./support/open-call.ts";
import { stack } from "./support/stack.ts";
import { downloaded, followMail, signUp, visitor, within, type Visitor } from "./support/visitor.ts";

/*
 * A panel of two hundred partners, from the file to the export: one answers in two sittings, one address fails and is
 * corrected, all are reminded, by hand then by themselves, a validation ends and is updated. Each test goes on from
 * where the one before left everybody.
 */

const slug = "regie-de-hyeres";
const size = 200;
const everyMinute = "* * * * *";
const day = 24 * 60 * 60 * 1000;
vi.setConfig({ testTimeout: 300_000 });

let browser: Browser;
let buyer: Visitor;
let staff: Person;
let partner: Visitor;
const silent = "silence@partenaire.fr";
const failing = "perdu@partenaire.fr";
const corrected = "retrouve@partenaire.fr";

beforeAll(async () => {
  browser = await openBrowser();
  buyer = await visitor(browser, "Lucie Garnier", "lucie.garnier@exemple.fr");
  partner = await visitor(browser, "Zoé Béranger", "zoe@ateliers-beranger.fr");
});
afterAll(() => browser.close());

const said = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
const rowOf = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });

/** The number that stands beside the link of a list. */
async function figure(page: Page, label: string, count: number): Promise<void> {
  const link = page.getByRole("link", { name: label, exact: true });
  await link.locator("xpath=../..").getByText(String(count), { exact: true }).waitFor();
}

/** A SIREN whose key holds: eight digits, then the one that makes the sum a multiple of ten. */
function siren(rank: number): string {
  const digits = String(30_000_000 + rank);
  const sum = [...digits].reduce((total, digit, place) => {
    const doubled = place % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

async function search(page: Page, words: string): Promise<void> {
  await page.goto(`/admin/${slug}/invitations`);
  await page.getByRole("searchbox", { name: "Partenaire, SIREN ou e-mail" }).fill(words);
}

/** Brings every date of one address nearer by some days, and a few minutes: what is owed at an instant is owed once. */
async function daysPass(days: number, minutes: number, email: string): Promise<void> {
  const back = days * day + minutes * 60_000;
  await changeFacts(
    `update invitations set cadence_from = cadence_from - ${back}, last_sent_at = last_sent_at - ${back},
     expires_at = expires_at - ${back}, due_at = due_at - ${back} where email = '${email}'`,
  );
}

/** Wakes the clock until what it owes has come: it may be at work already. */
const until = (arrived: () => Promise<void>) =>
  vi.waitFor(
    async () => {
      await fire(stack().apiUrl, everyMinute, Date.now());
      await arrived();
    },
    { timeout: 90_000, interval: 2000 },
  );

const reminders = async (email: string): Promise<number> =>
  (await inbox(stack().apiUrl, email)).filter(({ subject }) => subject.startsWith("Rappel")).length;

/** A new organisation that asks its partners the questions of the panel: answers the id of their form. */
async function publishPanel(place: string, name: string): Promise<string> {
  const path = `/organisations/${place}`;
  await staff.ask("/organisations", { body: { name, slug: place } });
  const { version } = await staff.ask<{ version: number }>(path);
  await staff.ask(`${path}/modules/invitations`, { method: "PUT", version, body: { enabled: true } });
  const forms = `${path}/prequalification-forms`;
  const { id } = await staff.ask<{ id: string }>(forms, { body: { title: "Panel 2027" } });
  const written = { method: "PUT", version: 1, body: { definition: panelForm } };
  await staff.ask(`${forms}/${id}/definition`, written);
  await staff.ask(`${forms}/${id}/publish`, { version: 2, body: {} });
  const shelf = { documentValidity: { fld_urssaf: 6 } };
  await staff.ask(`${forms}/${id}`, { method: "PATCH", version: 1, body: shelf });
  return id;
}

test("an organisation publishes its panel and says when it reminds", async () => {
  staff = await account(buyer);
  await publishPanel(slug, "Régie de Hyères");
  await signIn(buyer);
  const { page } = buyer;
  await page.goto(`/admin/${slug}/invitations?tab=settings`);
  await page.getByLabel("Silence à partir de (heure)").fill("24");
  await page.getByLabel("jusqu’à (heure)").fill("0");
  await page.getByRole("switch", { name: "Silence le week-end" }).click();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await said(page, "Cadence enregistrée.");
  await page.getByLabel("Nom de l’entité").fill("Direction des achats");
  await page.getByRole("button", { name: "Ajouter une entité" }).click();
  await page.getByRole("button", { name: "Modifier Direction des achats" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox", { name: buyer.name }).check();
  await dialog.getByRole("button", { name: "Enregistrer" }).click();
  await said(page, "Entité enregistrée.");
  const entity = page.getByRole("listitem").filter({ hasText: "Direction des achats" });
  await entity.getByText(buyer.name).waitFor();
  await expect.poll(() => entity.innerText(), within).toContain(buyer.name);
  await expectAccessible(page);
});

test("two hundred partners are imported: tried dry, then invited, each by a mail", async () => {
  const { page } = buyer;
  const named: [string, string][] = [
    ["Silence et Cie", silent],
    ["Adresse Perdue", failing],
    ["Ateliers Béranger", partner.email],
  ];
  const lines = Array.from({ length: size }, (_, rank) => {
    const [name, email] = named[rank - size + named.length] ?? [`Partenaire ${rank}`, `p${rank}@panel.fr`];
    return `${siren(rank)};${name};${email};Direction des achats`;
  });
  const wrong = "732829321;Faute de frappe;x@faute.fr;Direction des achats";
  const lost = `${siren(size)};Entité inconnue;y@faute.fr;Service des pas perdus`;
  await page.goto(`/admin/${slug}/invitations`);
  await page.getByRole("link", { name: "Importer un fichier" }).click();
  await page.getByLabel("Fichier CSV").setInputFiles({
    name: "partenaires.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(["SIREN;Raison sociale;Courriel;Entité", wrong, lost, ...lines].join("\r\n")),
  });
  await page.getByRole("button", { name: "Essayer à blanc" }).click();
  await said(page, "Rien n’a été créé");
  await page.getByRole("combobox", { name: "Résultat" }).selectOption("refused");
  const refused = page.getByRole("row").filter({ hasText: "Refusée" });
  await expect.poll(() => refused.count(), within).toBe(2);
  await expect.poll(() => refused.last().innerText(), within).toContain("Entité émettrice");
  await page.getByRole("button", { name: "Importer pour de bon" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Importer pour de bon" }).click();
  await page.getByText(`${size + 2} lignes traitées.`).waitFor({ timeout: 60_000 });
  await page.goto(`/admin/${slug}/invitations`);
  await figure(page, "À compléter", size);
  await expectAccessible(page);
});

test("a partner looks, answers in two sittings and sends; staff validate; the dashboard follows", async () => {
  await followMail(partner, /vous invite à vous pré-qualifier/, /partner-invitation/);
  const { page } = partner;
  await said(page, "Direction des achats");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Créer mon compte" }).click();
  await signUp(partner);
  await page.getByRole("button", { name: "Répondre à la demande" }).click();
  await page.getByRole("textbox", { name: "SIREN" }).fill("732829320");
  await page.getByRole("textbox", { name: "SIREN" }).blur();
  await said(page, /Enregistré/);
  await page.goto("/account?tab=requests");
  await page.getByRole("link", { name: "Ouvrir" }).click();
  await expect
    .poll(() => page.getByRole("textbox", { name: "SIREN" }).inputValue(), within)
    .toMatch(/732\s?829\s?320/);
  await page.getByLabel("Effectif").fill("12");
  await page.getByLabel("Attestation URSSAF").setInputFiles({
    name: "urssaf.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7\nURSSAF\n%%EOF\n"),
  });
  await said(page, "Tout est complet");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Envoyer mes réponses" }).click();
  await said(page, "L’organisation les examine");

  const desk = buyer.page;
  await search(desk, "beranger");
  await desk.getByRole("link", { name: "Ateliers Béranger" }).click();
  await desk.getByRole("button", { name: "Valider" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "Valider" }).click();
  await said(desk, "Décision enregistrée.");
  await desk.goto(`/admin/${slug}/invitations`);
  await figure(desk, "Complétées", 1);
  await desk.getByRole("link", { name: "Complétées" }).click();
  await expect.poll(() => desk.getByRole("row").count(), within).toBe(2);
  await rowOf(desk, "Ateliers Béranger").waitFor();
});

test("what one organisation validated is read, chosen, and shared with another by a consent", async () => {
  const other = "ville-de-carqueiranne";
  const formId = await publishPanel(other, "Ville de Carqueiranne");
  const path = `/organisations/${other}`;
  await staff.ask(`${path}/issuing-entities`, { body: { name: "Services techniques" } });
  const { email } = partner;
  const asked = { formId, localId: siren(size - 1), name: "Ateliers Béranger", email };
  await staff.ask(`${path}/invitations`, { body: asked });
  await followMail(partner, /Carqueiranne vous invite/, /partner-invitation/);
  const { page } = partner;
  await page.getByRole("button", { name: "Répondre à la demande" }).click();
  await said(page, /Régie de Hyères a validé ces réponses/);
  await page.getByRole("checkbox", { name: "Effectif" }).uncheck();
  await page.getByRole("checkbox", { name: /J’accepte de transmettre/ }).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Reprendre ces réponses" }).click();
  await said(page, "Réponses reprises");
  const typed = (name: string) => page.getByRole("textbox", { name }).inputValue();
  await expect.poll(() => typed("SIREN"), within).toMatch(/732\s?829\s?320/);
  await page.getByRole("button", { name: "Retirer urssaf.pdf" }).waitFor();
  expect(await typed("Effectif")).toBe("");
});

test("an address that fails is shown, corrected, and the corrected one is written to", async () => {
  const { page } = buyer;
  await changeFacts(
    `update mails set state = 'bounced', failure = 'mailbox unknown' where recipient = '${failing}'`,
  );
  await page.goto(`/admin/${slug}/invitations`);
  await figure(page, "Adresses en erreur", 1);
  await page.getByRole("link", { name: "Adresses en erreur" }).click();
  await rowOf(page, failing).getByText("Adresse en erreur").waitFor();
  await page.getByRole("button", { name: "Actions pour Adresse Perdue" }).click();
  await page.getByRole("menuitem", { name: "Corriger l’adresse" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("E-mail à solliciter").fill(corrected);
  await dialog.getByRole("button", { name: "Envoyer l’invitation" }).click();
  await said(page, `Invitation envoyée à ${corrected}`);
  const found = async () => (await inbox(stack().apiUrl, corrected)).length;
  await vi.waitFor(async () => expect(await found()).toBe(1), { timeout: 30_000 });
});

test("all are reminded after a count, once; whoever was written to lately is left alone and said", async () => {
  const { page } = buyer;
  await changeFacts(
    `update invitations set last_sent_at = last_sent_at - ${4 * day} where email in ('${silent}', 'p0@panel.fr')`,
  );
  await page.goto(`/admin/${slug}/invitations`);
  await page.getByRole("button", { name: "Tout relancer" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("2 contacts seront relancés.").waitFor();
  await dialog.getByText("Contactés il y a moins de 3 jours").waitFor();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Relancer maintenant" }).click();
  await dialog.getByText("2 contacts relancés.").waitFor({ timeout: 60_000 });
  await dialog.getByText("Contact sollicité récemment").waitFor();
  await dialog.getByRole("button", { name: "Fermer" }).last().click();
  await vi.waitFor(async () => expect(await reminders(silent)).toBe(1), { timeout: 30_000 });
});

test("thirty days of silence: reminders leave by themselves, then stop, and the issuer is told", async () => {
  await changeFacts(
    `update invitations set cadence_from = last_sent_at, automatic_count = 0, due_at = last_sent_at + ${5 * day} where email = '${silent}'`,
  );
  for (const [rank, days] of [5, 5, 5, 7].entries()) {
    await daysPass(days, rank, silent);
    await until(async () => expect(await reminders(silent)).toBe(2 + rank));
  }
  await daysPass(8, 5, silent);
  const told = async () =>
    (await inbox(stack().apiUrl, buyer.email)).filter(({ subject }) => /sans réponse/.test(subject)).length;
  await until(async () => expect(await told()).toBe(1));
  const { page } = buyer;
  await search(page, silent);
  await rowOf(page, "Silence et Cie").getByText("Sans réponse").waitFor();
  expect(await reminders(silent)).toBe(5);
});

test("a validation ends with its document: the update asks for that document alone", async () => {
  const { page } = partner;
  await changeFacts(`update files set accepted_at = accepted_at - ${200 * day} where name = 'urssaf.pdf'`);
  await changeFacts(
    `update prequalifications set valid_until = ${Date.now() - day}, next_expiry_at = 1 where state = 'completed'`,
  );
  await fire(stack().apiUrl, everyMinute, Date.now());
  await followMail(partner, /Mise à jour demandée/, /requests/);
  await page.getByRole("button", { name: "Mettre à jour" }).click();
  await said(page, "document expiré");
  await page.getByRole("button", { name: "Retirer urssaf.pdf" }).click();
  await page.getByLabel("Attestation URSSAF").setInputFiles({
    name: "urssaf-2.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7\nURSSAF 2\n%%EOF\n"),
  });
  await said(page, "Tout est complet");
  await expect.poll(() => page.getByText("à confirmer").count(), within).toBe(0);
  await page.getByRole("button", { name: "Envoyer mes réponses" }).click();
  await said(page, "L’organisation les examine");
});

test("a view is kept, a row is put aside, and what the dashboard shows is exported", async () => {
  const { page } = buyer;
  await page.goto(`/admin/${slug}/invitations?status=to_complete`);
  await rowOf(page, "Partenaire 190").waitFor();
  await page.getByRole("button", { name: "Enregistrer la vue" }).click();
  await page.getByLabel("Nom de la vue").fill("À suivre");
  await page.getByRole("dialog").getByRole("button", { name: "Enregistrer la vue" }).click();
  await page.getByRole("button", { name: "À suivre" }).waitFor();
  await rowOf(page, "Partenaire 190").getByRole("checkbox").check();
  await page.getByRole("button", { name: "Archiver" }).click();
  await said(page, "Demandes archivées.");
  await rowOf(page, "Partenaire 190").waitFor({ state: "hidden" });
  await page.goto(`/admin/${slug}/invitations`);
  await page.getByRole("button", { name: "À suivre" }).click();
  await page.waitForURL(/status=to_complete/);
  await page.getByRole("button", { name: "Exporter" }).click();
  await page.getByRole("button", { name: "Préparer le fichier" }).click();
  await page.getByRole("link", { name: "Suivre l’export" }).click();
  const latest = rowOf(page, "Export d’invitations").first();
  await latest.getByText("Prêt").waitFor({ timeout: 60_000 });
  const file = await downloaded(page, () => latest.getByRole("link", { name: "Télécharger" }).click());
  const lines = file.bytes.toString().trim().split("\r\n");
  expect(lines[0]).toContain("SIREN");
  expect(lines.filter((line) => line.includes("Partenaire 190"))).toEqual([]);
  // The corrected address is a row more, the archived one a row less.
  expect(lines.length - 1).toBe(size);
});
