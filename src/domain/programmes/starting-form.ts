import type { FormDefinition } from "#domain/forms/definition";
import { say, type Locale } from "#domain/locale";

const titles = {
  form: { fr: "Votre candidature", en: "Your application" },
  final: { fr: "Envoi du dossier", en: "Sending the dossier" },
};

/** What a new programme starts with: one form step, still empty, and the final submission. */
export function startingForm(newId: (prefix: string) => string, locale: Locale): FormDefinition {
  const section = { id: newId("sec"), fields: [] };
  return {
    steps: [
      { id: newId("stp"), type: "form", title: say(titles.form, locale), sections: [section] },
      { id: newId("stp"), type: "final_submission", title: say(titles.final, locale) },
    ],
    ineligibility: [],
  };
}
