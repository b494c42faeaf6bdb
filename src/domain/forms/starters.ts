import type { FormDefinition } from "#domain/forms/definition";
import type { Locale, Sentence } from "#domain/locale";
import { grantForm } from "#domain/forms/starters/grant";
import { projectsForm } from "#domain/forms/starters/projects";
import { standsForm } from "#domain/forms/starters/stands";

/** The forms that the platform offers to start from. */
export const starterIds = ["projects", "grant", "stands"] as const;
export type StarterId = (typeof starterIds)[number];

type Starter = { name: Sentence; description: Sentence; definition: (locale: Locale) => FormDefinition };

export const starters: Readonly<Record<StarterId, Starter>> = {
  projects: {
    name: { fr: "Appel à projets", en: "Call for projects" },
    description: {
      fr: "Une structure, son projet, son budget et ses pièces.",
      en: "An organisation, its project, its budget and its papers.",
    },
    definition: projectsForm,
  },
  grant: {
    name: { fr: "Bourse individuelle", en: "Individual grant" },
    description: {
      fr: "Une personne, son parcours, son projet et son IBAN.",
      en: "A person, their background, their project and their IBAN.",
    },
    definition: grantForm,
  },
  stands: {
    name: { fr: "Stands, avec frais de dossier", en: "Stands, with an application fee" },
    description: {
      fr: "Un texte à lire, une présélection, une preuve de paiement.",
      en: "Words to read, a first choice, a payment proof.",
    },
    definition: standsForm,
  },
};

export const isStarter = (id: string): id is StarterId => Object.hasOwn(starters, id);
