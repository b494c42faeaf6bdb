import type { FormDefinition } from "#domain/forms/definition";

export const disciplines = [
  { id: "opt_theatre", label: "Théâtre" },
  { id: "opt_danse", label: "Danse" },
  { id: "opt_musique", label: "Musique" },
  { id: "opt_arts", label: "Arts visuels" },
] as const;

/** Two steps, with a field of each common kind, then the final submission. */
export const form: FormDefinition = {
  steps: [
    {
      id: "stp_projet",
      type: "form",
      title: "Votre projet",
      sections: [
        {
          id: "sec_projet",
          fields: [
            { id: "fld_titre", type: "short_text", label: "Titre du projet", required: true, maxLength: 120 },
            {
              id: "fld_discipline",
              type: "single_choice",
              label: "Discipline principale",
              required: true,
              options: [...disciplines],
            },
            {
              id: "fld_presentation",
              type: "long_text",
              label: "Présentation",
              help: "Ce que vous voulez faire, avec qui et pour qui. Une demi-page suffit.",
              required: true,
            },
            { id: "fld_debut", type: "date", label: "Date de début souhaitée", required: true },
          ],
        },
      ],
    },
    {
      id: "stp_moyens",
      type: "form",
      title: "Moyens et pièces",
      sections: [
        {
          id: "sec_moyens",
          fields: [
            {
              id: "fld_participants",
              type: "number",
              label: "Nombre de participants",
              required: true,
              min: 1,
              max: 500,
            },
            { id: "fld_budget", type: "amount", label: "Budget total", required: false },
            {
              id: "fld_statuts",
              type: "file",
              label: "Statuts ou présentation du porteur (PDF)",
              required: true,
              families: ["pdf"],
              maxBytes: 10 * 1024 * 1024,
              maxFiles: 2,
            },
          ],
        },
      ],
    },
    { id: "stp_envoi", type: "final_submission", title: "Relire et déposer" },
  ],
  ineligibility: [],
};
