import type { FormDefinition } from "#domain/forms/definition";

import { sheetOf } from "#domain/dossiers/sheet";
import type { AnswerValue } from "#domain/forms/answers";

/** Short questions beside the others, so that a dossier has thirty answers. */
const others = Array.from({ length: 25 }, (_, rank) => ({
  id: `fld_autre${rank}`,
  type: "short_text" as const,
  label: `Question ${rank}`,
  required: false,
}));

/** Thirty questions and a final submission: what every dossier of the benchmark answers. */
export const definition: FormDefinition = {
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
            { id: "fld_lieu", type: "short_text", label: "Lieu", required: true },
            { id: "fld_public", type: "number", label: "Participants", required: true },
            ...others,
          ],
        },
      ],
    },
    { id: "stp_envoi", type: "final_submission", title: "Envoi" },
  ],
  ineligibility: [],
};

/** The stored answer to each question, as JSON. */
export const storedAnswers: Readonly<Record<string, string>> = {
  fld_titre: JSON.stringify("Résidence d’été au théâtre"),
  fld_genre: JSON.stringify("opt_theatre"),
  fld_debut: JSON.stringify("2027-06-01"),
  fld_lieu: JSON.stringify("Salle des fêtes"),
  fld_public: "120",
  ...Object.fromEntries(others.map(({ id, label }) => [id, JSON.stringify(`Réponse à la ${label}`)])),
};

const valueIn = (json: string): AnswerValue => JSON.parse(json);
const answers = Object.entries(storedAnswers).map(([id, json]) => [id, { value: valueIn(json) }]);

/** What lists keep of these answers. */
export const storedSheet = JSON.stringify(
  sheetOf(definition, Object.fromEntries(answers), {
    applicantName: "Élodie Noël",
    applicantEmail: "elodie.noel@exemple.fr",
  }),
);
