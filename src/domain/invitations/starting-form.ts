import type { FormDefinition } from "#domain/forms/definition";
import { say, type Locale } from "#domain/locale";

const titles = {
  form: { fr: "Votre entreprise", en: "Your company" },
  siren: { fr: "SIREN", en: "SIREN" },
  final: { fr: "Envoi des réponses", en: "Sending the answers" },
};

/** What a new pre-qualification form starts with: the identity every partner has, and the final submission. */
export function startingForm(newId: (prefix: string) => string, locale: Locale): FormDefinition {
  const siren = {
    id: newId("fld"),
    type: "siren" as const,
    label: say(titles.siren, locale),
    required: true,
  };
  const section = { id: newId("sec"), fields: [siren] };
  return {
    steps: [
      { id: newId("stp"), type: "form", title: say(titles.form, locale), sections: [section] },
      { id: newId("stp"), type: "final_submission", title: say(titles.final, locale) },
    ],
    ineligibility: [],
  };
}
