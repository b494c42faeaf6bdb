import type { FormDefinition, Step } from "#domain/forms/definition";
import { fieldOf } from "#domain/forms/form-builder";
import {
  consent,
  formOf,
  formStep,
  paper,
  structureFields,
  wordsIn,
  type Words,
} from "#domain/forms/starters/parts";
import type { Locale } from "#domain/locale";

const fee = (t: Words): Step => ({
  id: "stp_fee",
  type: "payment_proof",
  title: t("Frais de dossier", "Application fee"),
  instructions: t(
    "Réglez les frais par virement, puis joignez la preuve de paiement.",
    "Pay the fee by bank transfer, then attach the payment proof.",
  ),
  amountCents: 2000,
  families: ["pdf", "image"],
  maxBytes: 10 * 1024 * 1024,
  maxFiles: 1,
  waitForValidation: true,
});

/** Words to read, a first choice, then a payment proof. */
export function standsForm(locale: Locale): FormDefinition {
  const t = wordsIn(locale);
  return formOf(t, [
    {
      id: "stp_welcome",
      type: "text",
      title: t("Avant de commencer", "Before you start"),
      body: t(
        "Présentez votre activité. Après une présélection, vous réglez les frais de dossier.",
        "Present your activity. After a first choice, you pay the application fee.",
      ),
      media: [],
    },
    formStep("stand", t("Votre stand", "Your stand"), [
      ...structureFields(t),
      fieldOf("number", "fld_metres", {
        label: t("Mètres souhaités", "Metres wanted"),
        min: 1,
        max: 50,
        required: true,
      }),
      paper("fld_photo", t("Photo de vos produits", "Picture of your products"), { required: false }),
      consent(t),
    ]),
    { id: "stp_choice", type: "intermediate_validation", title: t("Présélection", "First choice") },
    fee(t),
  ]);
}
