import type { RefusalDefinition } from "#domain/refusals";

export const formRefusals = {
  form_revision_published: {
    kind: "conflict",
    title: { fr: "Version déjà publiée", en: "Revision already published" },
    detail: {
      fr: "Une version publiée ne change plus : modifiez le brouillon de la version suivante.",
      en: "A published revision no longer changes: edit the draft of the next one.",
    },
  },
  form_revision_unchanged: {
    kind: "conflict",
    title: { fr: "Rien à publier", en: "Nothing to publish" },
    detail: {
      fr: "Ce brouillon est identique à la version publiée.",
      en: "This draft is the same as the published revision.",
    },
  },
  form_has_errors: {
    kind: "invalid",
    title: { fr: "Formulaire à corriger", en: "Form to correct" },
    detail: {
      fr: "Corrigez les points indiqués, puis publiez.",
      en: "Correct the points shown, then publish.",
    },
  },
  too_many_templates: {
    kind: "conflict",
    title: { fr: "Trop de modèles", en: "Too many templates" },
    detail: {
      fr: "Votre organisation garde déjà 100 modèles : supprimez-en un, puis recommencez.",
      en: "Your organisation already keeps 100 templates: remove one, then try again.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;
