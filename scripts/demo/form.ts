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

/** A payment proof that holds the path, a pre-selection, then a second part. */
export const paidForm: FormDefinition = {
  steps: [
    {
      id: "stp_lire",
      type: "text",
      title: "Avant de commencer",
      body: "Dix stands de trois mètres, au bord de l’eau.\n\nVous remplissez d’abord une présentation courte et réglez les frais de dossier. Après la pré-sélection, vous complétez votre demande.",
      media: [],
    },
    {
      id: "stp_stand",
      type: "form",
      title: "Votre stand",
      sections: [
        {
          id: "sec_stand",
          fields: [
            {
              id: "fld_titre",
              type: "short_text",
              label: "Nom de l’atelier",
              required: true,
              maxLength: 120,
            },
            { id: "fld_metier", type: "short_text", label: "Métier", required: true, maxLength: 80 },
          ],
        },
      ],
    },
    {
      id: "stp_frais",
      type: "payment_proof",
      title: "Frais de dossier",
      instructions: "Virement à La Fabrique du Levant, avec le nom de votre atelier en référence.",
      amountCents: 2000,
      families: ["pdf", "image"],
      maxBytes: 5 * 1024 * 1024,
      maxFiles: 2,
      waitForValidation: true,
    },
    { id: "stp_tri", type: "intermediate_validation", title: "Pré-sélection" },
    {
      id: "stp_suite",
      type: "form",
      title: "Votre demande",
      sections: [
        {
          id: "sec_suite",
          fields: [
            { id: "fld_besoins", type: "long_text", label: "Besoins techniques", required: true },
            { id: "fld_assurance", type: "date", label: "Fin de votre assurance", required: true },
          ],
        },
      ],
    },
    { id: "stp_envoi", type: "final_submission", title: "Relire et déposer" },
  ],
  ineligibility: [],
};
