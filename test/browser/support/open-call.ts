import { enter, person, type Identity, type Person } from "../../../scripts/demo/person.ts";
import { stack } from "./stack.ts";
import type { Visitor } from "./visitor.ts";

export const password = "quatre hérons sur la digue";

/** A form of three questions, one of which says who applies. */
const definition = {
  steps: [
    {
      id: "stp_projet",
      type: "form",
      title: "Votre projet",
      sections: [
        {
          id: "sec_projet",
          fields: [
            { id: "fld_titre", type: "short_text", label: "Titre du projet", required: true },
            { id: "fld_recit", type: "long_text", label: "Présentation", required: true },
            { id: "fld_contact", type: "email", label: "Adresse de l’association", required: true },
          ],
        },
      ],
    },
    { id: "stp_envoi", type: "final_submission", title: "Envoi" },
  ],
  ineligibility: [],
};

let rank = 200;
/** An account made through the API and the link of its mail. */
export const account = (identity: Omit<Identity, "password">): Promise<Person> =>
  enter(stack(), person(stack(), { ...identity, password }, rank++));

/** A call that is open, in an organisation of its own. */
export async function openCall(owner: Person, slug: string): Promise<{ programmeId: string }> {
  await owner.ask("/organisations", { body: { name: "Les Ateliers du Môle", slug } });
  const path = `/organisations/${slug}/programmes`;
  const { id } = await owner.ask<{ id: string }>(path, { body: { title: "Aides à la création" } });
  await owner.ask(`${path}/${id}/form`, { method: "PUT", body: { definition }, version: 1 });
  const texts = {
    summary: "Une aide.",
    description: "Pour un premier projet.",
    opensAt: new Date(Date.now() - 60_000).toISOString(),
  };
  await owner.ask(`${path}/${id}`, { method: "PATCH", body: texts, version: 1 });
  await owner.ask(`${path}/${id}/publish`, { body: {} });
  return { programmeId: id };
}

/** Somebody who has sent a dossier. */
export async function apply(
  slug: string,
  programmeId: string,
  identity: Omit<Identity, "password">,
  title: string,
) {
  const applicant = await account(identity);
  const base = `/organisations/${slug}`;
  const { id } = await applicant.ask<{ id: string }>(`${base}/programmes/${programmeId}/dossiers`, {
    body: {},
  });
  const answers = {
    fld_titre: title,
    fld_recit: "Trois soirées au bord de l’eau.",
    fld_contact: identity.email,
  };
  for (const [field, value] of Object.entries(answers))
    await applicant.ask(`${base}/my/dossiers/${id}/answers/${field}`, {
      method: "PUT",
      body: { value, version: 0 },
    });
  await applicant.ask(`${base}/my/dossiers/${id}/submit`, { body: {} });
  return { applicant, dossierId: id };
}

/** Opens the session of an account in a browser. */
export async function signIn({ page, email }: Visitor): Promise<void> {
  const answer = await page.request.post("/v1/sign-in", {
    data: { email, password },
    headers: { Origin: stack().webUrl },
  });
  if (!answer.ok()) throw new Error(await answer.text());
}
