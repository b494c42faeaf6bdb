import type { FormDefinition } from "#domain/forms/definition";

/** A form with a payment proof that holds the path, an intermediate validation, then a second part. */
export const paidForm: FormDefinition = {
  steps: [
    {
      id: "stp_projet",
      type: "form",
      title: "Votre projet",
      sections: [
        {
          id: "sec_projet",
          fields: [{ id: "fld_titre", type: "short_text", label: "Titre", required: true }],
        },
      ],
    },
    {
      id: "stp_frais",
      type: "payment_proof",
      title: "Frais de dossier",
      instructions: "Virement de 20 €.",
      amountCents: 2000,
      families: ["pdf"],
      maxBytes: 5 * 1024 * 1024,
      maxFiles: 2,
      waitForValidation: true,
    },
    { id: "stp_tri", type: "intermediate_validation", title: "Pré-sélection" },
    {
      id: "stp_suite",
      type: "form",
      title: "Votre budget",
      sections: [
        {
          id: "sec_suite",
          fields: [{ id: "fld_budget", type: "amount", label: "Budget", required: true }],
        },
      ],
    },
    { id: "stp_envoi", type: "final_submission", title: "Envoi" },
  ],
  ineligibility: [],
};
