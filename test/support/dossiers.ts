import { createHash } from "node:crypto";

import { type SignedIn, signedIn } from "./people.ts";
import { origin, type World } from "./world.ts";

export const pdf = (text = "Statuts de l’association") =>
  new TextEncoder().encode(`%PDF-1.7\n${text}\n%%EOF\n`);

export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Announces and sends one file; answers the response of the second request. */
export async function upload(
  world: World,
  who: SignedIn,
  base: string,
  bytes: Uint8Array,
  { fieldId = "fld_statuts", name = "statuts.pdf", contentType = "application/pdf" } = {},
) {
  const announced = await who.post(`${base}/documents`, {
    fieldId,
    name,
    size: bytes.byteLength,
    sha256: sha256Of(bytes),
    contentType,
  });
  if (announced.status !== 201) return announced;
  const { id } = (await announced.json()) as { id: string };
  return sendBytes(world, who, base, id, bytes);
}

export const sendBytes = (world: World, who: SignedIn, base: string, documentId: string, bytes: Uint8Array) =>
  world.fetch(
    new Request(`https://api.parvis.test${base}/documents/${documentId}/content`, {
      method: "PUT",
      headers: { Origin: origin, Cookie: who.cookie, "Content-Type": "application/octet-stream" },
      body: new Blob([bytes]),
    }),
  );

/** An applicant with a complete dossier, not sent yet. */
export async function completeDossier(
  world: World,
  path: string,
  programmeId: string,
  name = "Élodie Noël-Çelik",
) {
  const applicant = await signedIn(world, name);
  const started = (await (await applicant.post(`${path}/programmes/${programmeId}/dossiers`)).json()) as {
    id: string;
  };
  const base = `${path}/my/dossiers/${started.id}`;
  await applicant.put(`${base}/answers/fld_titre`, { value: "Théâtre d’été à l’hôpital", version: 0 });
  await applicant.put(`${base}/answers/fld_genre`, { value: "opt_theatre", version: 0 });
  await applicant.put(`${base}/answers/fld_montant`, { value: 12, version: 0 });
  await upload(world, applicant, base, pdf());
  return { applicant, dossierId: started.id, base };
}

/** A dossier sent. */
export async function submittedDossier(world: World, path: string, programmeId: string, name?: string) {
  const dossier = await completeDossier(world, path, programmeId, name);
  const answer = await dossier.applicant.post(`${dossier.base}/submit`);
  if (answer.status !== 200) throw new Error(`Not submitted: ${await answer.text()}`);
  return dossier;
}
