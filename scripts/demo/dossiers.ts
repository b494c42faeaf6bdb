import { createHash } from "node:crypto";

import { disciplines } from "./form.ts";
import { slug } from "./organisation.ts";
import type { Person } from "./person.ts";

/** What becomes of a dossier, by turns: so that each state of a list has something to show. */
const fates = [
  "submitted",
  "take-under-review",
  "accept",
  "draft",
  "submitted",
  "refuse",
  "request-correction",
  "close",
];
const reasons: Readonly<Record<string, string>> = {
  accept: "Votre projet a touché le comité. Nous vous appelons cette semaine pour préparer la suite.",
  refuse:
    "Votre projet est solide, mais le calendrier proposé ne convient pas à notre plateau. Écrivez-nous pour 2028.",
  "request-correction":
    "Votre budget n’est pas détaillé : précisez le montant demandé, puis renvoyez votre dossier.",
  close: "Votre équipe nous a dit porter ce projet ailleurs : nous classons ce dossier sans suite.",
};

const titles = [
  "Les Voix du port",
  "Un banc, une histoire",
  "Danser sous les platanes",
  "Mémoires de l’arsenal",
  "Le Bal des balcons",
  "Carnets de mistral",
  "Théâtre d’ombres au marché",
  "La Fanfare des escaliers",
  "Fresque de la rue Sainte-Claire",
  "Petites formes pour grandes peurs",
  "Radio Levant",
  "Le Jardin qui chante",
];

/** Those who answer one call each bring another project, whatever the number of calls. */
const titleAt = (rank: number): string =>
  titles[(rank + Math.floor(rank / titles.length)) % titles.length] ?? "";

const base = `/organisations/${slug}`;

type OwnDossier = { programmeId: string; submittedAt: string | null };

/** A dossier of one person in each programme; those already sent stay as they are. `rank` is that of the person. */
export async function fileDossiers(
  who: Person,
  staff: Person,
  programmes: readonly { id: string; title: string }[],
  rank: number,
): Promise<void> {
  const { data } = await who.ask<{ data: OwnDossier[] }>(`${base}/my/dossiers`);
  for (const [index, { id, title }] of programmes.entries()) {
    const isFiled = data.some(({ programmeId, submittedAt }) => programmeId === id && submittedAt !== null);
    if (isFiled) continue;
    if (title === paid) await fileForStand(who, staff, id, rank);
    else await fileDossier(who, staff, id, rank * programmes.length + index);
  }
}

/** One dossier, in the state that falls to it. `rank` counts all dossiers. */
async function fileDossier(who: Person, staff: Person, programmeId: string, rank: number): Promise<void> {
  const fate = fates[rank % fates.length] ?? "draft";
  const { id } = await who.ask<{ id: string }>(`${base}/programmes/${programmeId}/dossiers`, { body: {} });
  const path = `${base}/my/dossiers/${id}`;
  for (const [field, value] of answers(rank, fate)) {
    await who.tryTo(`${path}/answers/${field}`, "answer_changed", {
      method: "PUT",
      body: { value, version: 0 },
    });
  }
  if (fate === "draft") return;
  await attach(who, path, titleAt(rank));
  await who.ask(`${path}/submit`, { body: {} });
  if (fate === "submitted") return;
  const message = reasons[fate];
  await staff.ask(`${base}/dossiers/${id}/${fate}`, { body: message ? { message } : {} });
}

function answers(rank: number, fate: string): [field: string, value: unknown][] {
  const title = titleAt(rank);
  const begun: [string, unknown][] = [
    ["fld_titre", title],
    ["fld_discipline", disciplines[rank % disciplines.length]?.id],
  ];
  if (fate === "draft") return begun;
  return [
    ...begun,
    [
      "fld_presentation",
      `« ${title} » réunit des habitants et des artistes pendant ${2 + (rank % 4)} semaines, jusqu’à une soirée ouverte à tous.`,
    ],
    ["fld_debut", `2027-0${3 + (rank % 6)}-${String(3 + (rank % 25)).padStart(2, "0")}`],
    ["fld_participants", 8 + ((rank * 7) % 60)],
    ["fld_budget", 120_000 + rank * 4_550],
  ];
}

/** The call with a payment proof: each person stands one step further, so that each screen has something to show. */
const paid = "Village des artisans";

async function fileForStand(who: Person, staff: Person, programmeId: string, rank: number): Promise<void> {
  const started = { body: {} };
  const { id } = await who.ask<{ id: string }>(`${base}/programmes/${programmeId}/dossiers`, started);
  const path = `${base}/my/dossiers/${id}`;
  const { payments } = await who.ask<{ payments: unknown[] }>(path);
  if (payments.length > 0) return;
  for (const [field, value] of [
    ["fld_titre", titleAt(rank)],
    ["fld_metier", ["Céramique", "Reliure", "Savonnerie", "Vannerie"][rank % 4]],
  ] as const)
    await who.tryTo(`${path}/answers/${field}`, "answer_changed", {
      method: "PUT",
      body: { value, version: 0 },
    });
  if (rank % 4 === 3) return;
  await attach(who, path, "Virement de 20 euros", "stp_frais");
  await who.ask(`${path}/payment-proofs/stp_frais/send`, { body: {} });
  const proof = `${base}/dossiers/${id}/payment-proofs/stp_frais`;
  if (rank % 4 === 1)
    await staff.ask(`${proof}/reject`, {
      body: { reason: "Le relevé est coupé : on n’y lit pas le montant." },
    });
  if (rank % 4 !== 2) return;
  await staff.ask(`${proof}/validate`, { body: {} });
  await who.ask(`${path}/submit`, { body: {} });
}

async function attach(who: Person, path: string, title: string, fieldId = "fld_statuts"): Promise<void> {
  const bytes = new TextEncoder().encode(pdfSaying(`La Fabrique du Levant - ${title}`));
  const { id } = await who.ask<{ id: string }>(`${path}/documents`, {
    body: {
      fieldId,
      name: fieldId === "stp_frais" ? "virement.pdf" : "presentation.pdf",
      size: bytes.byteLength,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      contentType: "application/pdf",
    },
  });
  await who.ask(`${path}/documents/${id}/content`, { method: "PUT", bytes });
}

/** A page with one line of text. Readers rebuild the index of objects, which is left out. */
const pdfSaying = (text: string): string => {
  const line = `BT /F1 18 Tf 72 760 Td (${text.normalize("NFD").replaceAll(/[^ -~]|[()\\]/g, "")}) Tj ET`;
  return `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>> endobj
4 0 obj <</Length ${line.length}>> stream
${line}
endstream endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF
`;
};
