import { openDatabase } from "#db/statement";
import { forms, formRevisions } from "#db/forms/schema";
import { programmes } from "#db/programmes/schema";
import type { FormDefinition } from "#domain/forms/definition";
import type { World } from "./world.ts";

/** A form of two steps with a question of each kind of the main job, then the final submission. */
export const culturalForm: FormDefinition = {
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
            {
              id: "fld_genre",
              type: "single_choice",
              label: "Discipline",
              required: true,
              options: [
                { id: "opt_theatre", label: "Théâtre" },
                { id: "opt_danse", label: "Danse" },
              ],
            },
            { id: "fld_debut", type: "date", label: "Date de début", required: false },
          ],
        },
      ],
    },
    {
      id: "stp_budget",
      type: "form",
      title: "Budget et pièces",
      sections: [
        {
          id: "sec_budget",
          fields: [
            { id: "fld_montant", type: "number", label: "Participants", required: true },
            {
              id: "fld_statuts",
              type: "file",
              label: "Statuts",
              required: true,
              families: ["pdf"],
              maxBytes: 20 * 1024 * 1024,
              maxFiles: 2,
            },
          ],
        },
      ],
    },
    { id: "stp_envoi", type: "final_submission", title: "Envoi" },
  ],
  ineligibility: [],
};

/** A programme published with this form, open for a month: written as publishing writes it. */
export async function publishedProgramme(
  world: World,
  organisationId: string,
  definition: FormDefinition = culturalForm,
) {
  const now = world.clock.now;
  const db = openDatabase(world.services.d1);
  const [formId, revisionId, programmeId] = ["frm", "rev", "prg"].map((prefix) =>
    world.services.newId(prefix, now),
  ) as [string, string, string];
  await db.insert(forms).values({ organisationId, id: formId, definition, createdAt: now, updatedAt: now });
  await db.insert(formRevisions).values({
    organisationId,
    id: revisionId,
    formId,
    number: 1,
    definition,
    formVersion: 1,
    publishedAt: now,
    publishedBy: "test",
  });
  await db.insert(programmes).values({
    organisationId,
    id: programmeId,
    title: "Résidence d’été",
    summary: "",
    description: "",
    opensAt: now,
    closesAt: now + 30 * 24 * 60 * 60 * 1000,
    graceMinutes: 30,
    formId,
    revisionId,
    publishedAt: now,
    createdAt: now,
    updatedAt: now,
  });
  return { programmeId, revisionId, formId };
}
