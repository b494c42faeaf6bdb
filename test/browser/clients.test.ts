import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { expectAccessible } from "./support/accessible.ts";
import { openBrowser } from "./support/browser.ts";
import { pressOn } from "./support/keyboard.ts";
import { followMail, signUp, visitor, within, type Visitor } from "./support/visitor.ts";

/*
 * One client under two names, from the portal to the bin: request → duplicate → merge → undo → merge → delete. Each test
 * goes on from where the one before left everybody.
 */

const slug = "les-secouristes-du-var";
vi.setConfig({ testTimeout: 120_000 });

let browser: Browser;
let owner: Visitor;
let requester: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  owner = await visitor(browser, "Maëlle Fournier", "maelle.fournier@exemple.fr");
  requester = await visitor(browser, "Yanis Haddad", "yanis.haddad@exemple.fr");
});
afterAll(() => browser.close());

async function ask(page: Page, name: string, event: string): Promise<void> {
  await page.goto(`/${slug}/requests/new`);
  await page.getByLabel("Nom de l’événement").fill(event);
  await page.getByLabel("Lieu").fill("Place de la Liberté");
  await page.getByLabel("Début").fill("2027-05-15T09:00");
  await page.getByLabel("Fin").fill("2027-05-15T18:00");
  await page.getByLabel("Public attendu").fill("800");
  await page.getByLabel("Nom de votre organisme").fill(name);
  await page.getByLabel("Ville").fill("Toulon");
  await page.getByLabel("Votre nom").fill(requester.name);
  await page.getByLabel("Votre e-mail").fill(requester.email);
  await page.getByRole("button", { name: "Envoyer ma demande" }).click();
  await page.getByRole("heading", { level: 1, name: "Votre demande est envoyée" }).waitFor();
}

const said = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

test("an organisation opens its portal to event requests", async () => {
  const { page } = owner;
  await page.goto("/");
  await page.getByRole("link", { name: "Créer une organisation" }).first().click();
  await signUp(owner);
  await page.getByLabel("Nom de l’organisation").fill("Les Secouristes du Var");
  await said(page, "Cette adresse est libre.");
  await page.getByRole("main").getByRole("button", { name: /Créer/ }).click();
  await page.waitForURL(`**/admin/${slug}`);
  const { version } = (await (await page.request.get(`/v1/organisations/${slug}`)).json()) as {
    version: number;
  };
  const switched = await page.request.put(`/v1/organisations/${slug}/modules/clients`, {
    data: { enabled: true },
    headers: { "If-Match": `"${version}"`, Origin: new URL(page.url()).origin },
  });
  expect(switched.status()).toBe(200);
});

test("a visitor requests two events under two names, and follows the first by the link of the mail", async () => {
  const { page } = requester;
  await page.goto(`/${slug}`);
  await page.getByRole("link", { name: "Faire une demande" }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expectAccessible(page);
  await ask(page, "Comité des fêtes du Mourillon", "Fête du Mourillon");
  await followMail(requester, /numéro client est le 1/, /requests/);
  await page.getByRole("heading", { level: 1, name: "Fête du Mourillon" }).waitFor();
  await expectAccessible(page);
  await ask(page, "Comité des fêtes du Mourillon Est", "Bal du Mourillon");
  await followMail(requester, /numéro client est le 2/, /requests/);
  await expect
    .poll(() => page.getByRole("heading", { level: 1 }).innerText(), within)
    .toBe("Bal du Mourillon");
});

test("the duplicate is found, with its reason in words, and merged into the number chosen", async () => {
  const { page } = owner;
  await page.goto(`/admin/${slug}/duplicates?tab=probable`);
  await said(page, /Tous les mots de/);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Comparer et fusionner" }).click();
  await page.getByRole("heading", { level: 1, name: "Interface de fusion" }).waitFor();
  await page.getByRole("radio", { name: "Garder cette fiche" }).first().check();
  await page.getByRole("radio", { name: "Comité des fêtes du Mourillon", exact: true }).check();
  await said(page, "1 demande rejoint la fiche n° 1.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Fusionner", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Comité des fêtes du Mourillon" }).waitFor();
  await said(page, "Bal du Mourillon");
  expect(page.url()).toContain("/clients/");
});

test("the merge is undone: the request goes back, and the pair is not proposed again", async () => {
  const { page } = owner;
  await page.getByRole("button", { name: "Annuler la fusion" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("1 demande retourne sur sa fiche d’origine.").waitFor();
  await dialog.getByRole("button", { name: "Annuler la fusion" }).click();
  await said(page, "Fusion annulée : les fiches sont de nouveau séparées.");
  await said(page, "Rien ne ressemble à cette fiche.");
  await page.goto(`/admin/${slug}/duplicates?tab=judged`);
  await page.getByRole("button", { name: "Rouvrir" }).waitFor();
  await expect.poll(() => page.getByRole("button", { name: "Rouvrir" }).count(), within).toBe(1);
  await expectAccessible(page);
});

test("reopened and merged again, the emptied record is deleted by its number", async () => {
  const { page } = owner;
  await page.getByRole("button", { name: "Rouvrir" }).click();
  await said(page, "Aucune paire écartée");
  await page.goto(`/admin/${slug}/duplicates?tab=probable`);
  await page.getByRole("link", { name: "Comparer et fusionner" }).click();
  await page.getByRole("radio", { name: "Garder cette fiche" }).first().check();
  await page.getByRole("radio", { name: "Comité des fêtes du Mourillon", exact: true }).check();
  await page.getByRole("button", { name: "Fusionner", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Comité des fêtes du Mourillon" }).waitFor();
  await page.getByRole("link", { name: "Comité des fêtes du Mourillon Est" }).click();
  await said(page, /Cette fiche a été fusionnée/);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Supprimer la fiche" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/Pour confirmer/).fill("2");
  await dialog.getByRole("button", { name: "Supprimer la fiche" }).click();
  await page.waitForURL(`**/admin/${slug}/clients`);
  await page.getByRole("row", { name: /Comité des fêtes du Mourillon/ }).waitFor();
  await expect.poll(() => page.getByRole("row").count(), within).toBe(2);
  await expectAccessible(page);
});

/** Two records of one client, and two that only resemble each other. */
async function twoPairs(page: Page): Promise<void> {
  const path = `/v1/organisations/${slug}`;
  const records = [
    ["Mairie de Cuers", "Cuers"],
    ["MAIRIE DE CUERS", "Cuers"],
    ["Harmonie de Bandol", "Bandol"],
    ["Harmonie de Bandol Est", "Bandol"],
  ];
  for (const [name, city] of records) {
    const made = await page.request.post(`${path}/clients`, {
      data: { name, city, force: true },
      headers: { Origin: new URL(page.url()).origin },
    });
    expect(made.status()).toBe(201);
  }
  for (const tier of ["certain", "probable"]) {
    const found = async () => {
      const answer = await page.request.get(`${path}/duplicates?filter[tier]=${tier}`);
      return ((await answer.json()) as { data: unknown[] }).data.length;
    };
    await expect.poll(found, within).toBe(1);
  }
}

test("by the keyboard: a spelling is chosen, later leads to the next pair, and that one is ruled out with a note", async () => {
  const { page } = owner;
  await twoPairs(page);
  await page.goto(`/admin/${slug}/duplicates`);
  await said(page, /sur 100/);
  await pressOn(page, page.getByRole("link", { name: "Fusionner ces fiches" }));
  await page.getByRole("heading", { level: 1, name: "Interface de fusion" }).waitFor();
  await page.getByRole("radio", { name: "MAIRIE DE CUERS", exact: true }).check();
  const outcome = page
    .getByRole("row", { name: /Raison sociale/ })
    .getByRole("cell")
    .last();
  await expect.poll(() => outcome.innerText(), within).toBe("MAIRIE DE CUERS");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Plus tard" }).click();
  await page.getByRole("link", { name: "Harmonie de Bandol Est" }).first().waitFor();
  const kept = page.getByRole("radio", { name: "Garder cette fiche", checked: true });
  const isFocused = () => kept.evaluate((radio) => radio === radio.ownerDocument.activeElement);
  await expect.poll(isFocused, within).toBe(true);
  await pressOn(page, page.getByRole("button", { name: "Pas un doublon" }));
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Note").fill("Deux harmonies, deux chefs.");
  await dialog.getByRole("button", { name: "Pas un doublon" }).click();
  await page.getByRole("heading", { level: 1, name: "Outil de fusion" }).waitFor();

  await page.goto(`/admin/${slug}/duplicates?tab=judged`);
  await said(page, "Deux harmonies, deux chefs.");
  await said(page, /Tous les mots de/);
  await expectAccessible(page);
});

test("a record that is unticked stays out of the merge, and is still proposed", async () => {
  const { page } = owner;
  const path = `/v1/organisations/${slug}`;
  const ids: string[] = [];
  for (const name of ["Pêcheurs du Niel", "PECHEURS DU NIEL", "Les pêcheurs du Niel"]) {
    const made = await page.request.post(`${path}/clients`, {
      data: { name, city: "Hyères", force: true },
      headers: { Origin: new URL(page.url()).origin },
    });
    ids.push(((await made.json()) as { id: string }).id);
  }
  const mergedInto = async (id: string | undefined) =>
    ((await (await page.request.get(`${path}/clients/${id}`)).json()) as { mergedIntoId: string | null })
      .mergedIntoId;
  await page.goto(`/admin/${slug}/duplicates/merge?ids=${ids.join(",")}`);
  await page.getByRole("checkbox", { name: /Les pêcheurs du Niel$/ }).uncheck();
  await said(page, "Laissée à part");
  await page.getByRole("button", { name: "Fusionner", exact: true }).click();
  await expect.poll(() => mergedInto(ids[1]), within).toBe(ids[0]);
  expect(await mergedInto(ids[2])).toBeNull();
  await page.goto(`/admin/${slug}/clients/${ids[2]}`);
  await page.getByRole("link", { name: "Pêcheurs du Niel", exact: true }).first().waitFor();
});

test("of a group, a record judged apart is named and unticked, and may be ticked again", async () => {
  const { page } = owner;
  const path = `/v1/organisations/${slug}`;
  const headers = { Origin: new URL(page.url()).origin };
  const ids: string[] = [];
  for (const name of ["Voiliers de Sanary", "VOILIERS DE SANARY", "Les voiliers de Sanary"]) {
    const made = await page.request.post(`${path}/clients`, {
      data: { name, city: "Sanary", force: true },
      headers,
    });
    ids.push(((await made.json()) as { id: string }).id);
  }
  await page.request.put(`${path}/duplicates/verdicts/${ids[0]}/${ids[2]}`, {
    data: { verdict: "not_duplicate" },
    headers,
  });
  await page.goto(`/admin/${slug}/duplicates/merge?ids=${ids.join(",")}&target=${ids[0]}`);
  await said(page, /Jugées distinctes/);
  const third = page.getByRole("checkbox", { name: /Les voiliers de Sanary$/ });
  expect(await third.isChecked()).toBe(false);
  await expectAccessible(page);
  await third.check();
  await page.reload();
  await said(page, /Jugées distinctes/);
  expect(await third.isChecked()).toBe(true);
});

test("a client leads to all its requests, beyond those that its record shows", async () => {
  const { page } = owner;
  const path = `/v1/organisations/${slug}`;
  let clientId = "";
  for (let made = 1; made <= 21; made += 1) {
    const answer = await page.request.post(`${path}/event-requests`, {
      data: {
        kind: "dps",
        title: `Triathlon ${made}`,
        place: "Plage du Lavandou",
        startsAt: "2027-06-05T06:00:00.000Z",
        endsAt: "2027-06-05T17:00:00.000Z",
        people: 300,
        requester: { name: "Triathlon du Lavandou", city: "Le Lavandou" },
        contact: { name: requester.name, email: requester.email },
      },
      headers: { Origin: new URL(page.url()).origin },
    });
    const { id } = (await answer.json()) as { id: string };
    const seen = await page.request.get(`${path}/event-requests/${id}`);
    clientId = ((await seen.json()) as { client: { id: string } }).client.id;
  }
  await page.goto(`/admin/${slug}/clients/${clientId}`);
  await page.getByRole("link", { name: "Toutes les demandes de la fiche" }).click();
  await said(page, "Les demandes d’une seule fiche.");
  await page.getByRole("button", { name: "Suivant" }).click();
  await page.getByRole("link", { name: "Triathlon 1", exact: true }).waitFor();
  await said(page, "Les demandes d’une seule fiche.");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Toutes les demandes", exact: true }).click();
  await page.getByRole("link", { name: "Triathlon 21", exact: true }).waitFor();
  expect(await page.getByText("Les demandes d’une seule fiche.").count()).toBe(0);
});

test("a request that came with a number nobody bears is corrected, then said to be on the right record", async () => {
  const { page } = owner;
  const made = await page.request.post(`/v1/organisations/${slug}/event-requests`, {
    data: {
      kind: "dps",
      title: "Régates d’automne",
      place: "Port de Bandol",
      startsAt: "2027-10-02T08:00:00.000Z",
      endsAt: "2027-10-02T17:00:00.000Z",
      people: 300,
      requester: { name: "Société nautique de Bandol", city: "Bandol", clientNumber: 9999 },
      contact: { name: requester.name, email: requester.email },
    },
    headers: { Origin: new URL(page.url()).origin },
  });
  const { id } = (await made.json()) as { id: string };
  await page.goto(`/admin/${slug}/requests/${id}`);
  await page.getByRole("button", { name: "Modifier" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Lieu").fill("Quai Charles-de-Gaulle");
  await dialog.getByRole("button", { name: "Enregistrer la demande" }).click();
  await said(page, "Quai Charles-de-Gaulle");
  await page.getByRole("button", { name: "C’est bien ce client" }).click();
  await said(page, "C’est noté : la demande reste sur cette fiche.");
  await expect.poll(() => page.getByText("Le numéro client donné n’existe pas.").count(), within).toBe(0);
  await expectAccessible(page);
});
