import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";

import { clientsOrganisation, createClient } from "../support/clients.ts";
import type { SignedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

/** The bytes of an export, once it is written. */
async function exported(owner: SignedIn, path: string, asked: object): Promise<Uint8Array> {
  const started = await owner.post(`${path}/clients/exports`, asked, {
    "Idempotency-Key": crypto.randomUUID(),
  });
  const { id } = await started.json<{ id: string }>();
  await world.drain();
  return new Uint8Array(await (await owner.get(`${path}/jobs/${id}/result`)).arrayBuffer());
}

test("clients are exported with all that was entered, and an emptied record with the number it leads to", async () => {
  const { owner, path } = await clientsOrganisation(world);
  const keep = await createClient(owner, path, {
    name: "Comité des fêtes de Hyères",
    siret: "73282932000074",
    rna: "W832001234",
    address: "1 rue du Port",
    postalCode: "83400",
    city: "Hyères",
    emails: ["bureau@exemple.fr", "camille@exemple.fr"],
    phones: ["04 94 00 00 01"],
    contacts: ["Camille Lefèvre", "Zoé Martin"],
    notes: ["Préfère le téléphone", "Paie à 30 jours"],
  });
  const gone = await createClient(owner, path, { name: "COMITE DES FETES D'HYERES", country: "France" });
  const merged = await owner.post(`${path}/clients/${keep}/merge`, {
    absorbedIds: [gone],
    choices: { name: keep },
  });
  expect(merged.status).toBe(201);

  const all = strFromU8(await exported(owner, path, { format: "csv" })).replace("\uFEFF", "");
  expect(all.split("\r\n")[0]).toBe(
    "Numéro client;Raison sociale;SIRET;RNA;Adresse;Code postal;Ville;Pays;E-mails;Téléphones;Contacts;Notes;Demandes;Doublon;Créée le;Fusionnée dans le n°",
  );
  expect(all).toContain(
    '\r\n1;Comité des fêtes de Hyères;73282932000074;W832001234;1 rue du Port;83400;Hyères;France;"bureau@exemple.fr, camille@exemple.fr";\'+33494000001;"Camille Lefèvre, Zoé Martin";',
  );
  expect(all).toContain('"Préfère le téléphone\nPaie à 30 jours";0;');
  expect(all.trimEnd().endsWith(";")).toBe(true);

  const emptied = { filter: { set: "merged" } };
  const merges = strFromU8(await exported(owner, path, { format: "csv-rfc4180", locale: "en", ...emptied }));
  expect(merges).toMatch(/\r\n2,COMITE DES FETES D'HYERES,.*,1\r\n$/);
  const sought = { q: "Hyeres", format: "csv", ...emptied };
  expect(strFromU8(await exported(owner, path, sought))).toMatch(/;1\r\n$/);

  const sheet = unzipSync(await exported(owner, path, { format: "xlsx" }))["xl/worksheets/sheet1.xml"];
  expect(strFromU8(sheet ?? new Uint8Array())).toContain("Camille Lefèvre, Zoé Martin");
});
