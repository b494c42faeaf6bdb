import type { FormDefinition } from "#domain/forms/definition";

/** What a buyer asks: an identity, a size, a certificate that lasts six months. */
export const panelForm: FormDefinition = {
  steps: [
    {
      id: "stp_panel",
      type: "form",
      title: "Votre entreprise",
      sections: [
        {
          id: "sec_panel",
          fields: [
            { id: "fld_siren", type: "siren", label: "SIREN", required: true },
            { id: "fld_effectif", type: "number", label: "Effectif", required: true },
            {
              id: "fld_urssaf",
              type: "file",
              label: "Attestation URSSAF",
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
