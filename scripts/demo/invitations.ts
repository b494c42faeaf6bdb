import { createHash } from "node:crypto";

import { slug } from "./organisation.ts";
import { applicants } from "./people.ts";
import { enter, person, tokenFor, type Person, type Place } from "./person.ts";

const path = `/organisations/${slug}`;
const certificate = new TextEncoder().encode("%PDF-1.7\nAttestation de vigilance\n%%EOF\n");

const definition = {
  steps: [
    {
      id: "stp_entreprise",
      type: "form",
      title: "Votre entreprise",
      sections: [
        {
          id: "sec_entreprise",
          fields: [
            { id: "fld_siren", type: "siren", label: "SIREN", required: true },
            { id: "fld_activite", type: "short_text", label: "Activité principale", required: true },
            { id: "fld_effectif", type: "number", label: "Effectif", required: true },
            {
              id: "fld_urssaf",
              type: "file",
              label: "Attestation de vigilance URSSAF",
              help: "De moins de six mois.",
              required: true,
              families: ["pdf"],
              maxBytes: 20 * 1024 * 1024,
              maxFiles: 2,
            },
          ],
        },
      ],
    },
    { id: "stp_envoi", type: "final_submission", title: "Envoi des réponses" },
  ],
  ineligibility: [],
};

/** SIREN numbers whose key holds; the companies are invented. */
const partners = [
  ["732829320", "Ateliers Béranger"],
  ["552100554", "Serre & Fils"],
  ["542065479", "Imprimerie du Port"],
  ["775670417", "Lumières du Sud"],
  ["443061841", "Sono Provence"],
  ["404833048", "Décors Marchetti"],
  ["349498287", "Transports Kervadec"],
  ["410034607", "Nettoyage Azur"],
] as const;

/** The panel of suppliers: a form, two entities, eight partners; two have answered and one is validated. */
export async function invitePartners(place: Place, staff: Person): Promise<void> {
  const { version, settings } = await staff.ask<{ version: number; settings: { modules: string[] } }>(path);
  if (!settings.modules.includes("invitations"))
    await staff.ask(`${path}/modules/invitations`, { method: "PUT", version, body: { enabled: true } });
  const formId = await publishPanel(staff);
  const known = await staff.ask<{ data: unknown[] }>(`${path}/invitations?filter[mine]=false`);
  if (known.data.length > 0) return;
  const { data: team } = await staff.ask<{ data: { id: string; role: string }[] }>(`${path}/staff`);
  const of = (...roles: string[]) => team.filter(({ role }) => roles.includes(role)).map(({ id }) => id);
  const entity = await staff.ask<{ id: string }>(`${path}/issuing-entities`, {
    body: { name: "Régie technique", membershipIds: of("owner", "manager") },
  });
  await staff.ask(`${path}/issuing-entities`, {
    body: { name: "Administration", membershipIds: of("admin") },
  });
  const since = Date.now() - 1000;
  const addresses = applicants.slice(0, 2).map(({ email }) => email);
  await staff.ask(`${path}/invitations/many`, {
    body: {
      formId,
      entityId: entity.id,
      message: "Nous renouvelons notre panel de fournisseurs pour la saison 2027.",
      partners: partners.map(([localId, name], rank) => ({
        localId,
        name,
        email: addresses[rank] ?? `contact@partenaire-${rank}.exemple.fr`,
      })),
    },
  });
  for (const [rank, identity] of applicants.slice(0, 2).entries()) {
    const partner = await enter(place, person(place, identity, 10 + rank));
    await answer(place, partner, partners[rank]?.[0] ?? "", since, staff, rank === 0);
  }
}

async function publishPanel(staff: Person): Promise<string> {
  const forms = `${path}/prequalification-forms`;
  const { data } = await staff.ask<{ data: { id: string }[] }>(forms);
  const formId =
    data[0]?.id ??
    (await staff.ask<{ id: string }>(forms, { body: { title: "Panel de fournisseurs 2027" } })).id;
  type Form = { formVersion: number; version: number; publishedNumber: number | null };
  const form = await staff.ask<Form>(`${forms}/${formId}`);
  if (form.publishedNumber !== null) return formId;
  const saved = await staff.ask<Form>(`${forms}/${formId}/definition`, {
    method: "PUT",
    version: form.formVersion,
    body: { definition },
  });
  await staff.ask(`${forms}/${formId}/publish`, { version: saved.formVersion, body: {} });
  await staff.ask(`${forms}/${formId}`, {
    method: "PATCH",
    version: form.version,
    body: { documentValidity: { fld_urssaf: 6 } },
  });
  return formId;
}

async function answer(
  place: Place,
  partner: Person,
  siren: string,
  since: number,
  staff: Person,
  validated: boolean,
) {
  const token = await tokenFor(place, partner.email, /pré-qualifi/i, since);
  const { prequalificationId } = await partner.ask<{ prequalificationId: string }>(
    `${path}/partner-invitations/accept`,
    { body: { token } },
  );
  const own = `${path}/my/prequalifications/${prequalificationId}`;
  const save = (fieldId: string, value: unknown) =>
    partner.ask(`${own}/answers/${fieldId}`, { method: "PUT", body: { value, version: 0 } });
  await save("fld_siren", siren);
  await save("fld_activite", "Menuiserie et décors de scène");
  await save("fld_effectif", 14);
  const { id } = await partner.ask<{ id: string }>(`${own}/documents`, {
    body: {
      fieldId: "fld_urssaf",
      name: "attestation-urssaf.pdf",
      size: certificate.byteLength,
      sha256: createHash("sha256").update(certificate).digest("hex"),
      contentType: "application/pdf",
    },
  });
  await partner.ask(`${own}/documents/${id}/content`, { method: "PUT", bytes: certificate });
  await partner.ask(`${own}/submit`, { body: {} });
  if (validated) await staff.ask(`${path}/prequalifications/${prequalificationId}/validate`, { body: {} });
}
