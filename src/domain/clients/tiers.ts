import type { DuplicateTier } from "#domain/clients/finding";
import type { Sentence } from "#domain/locale";

/** The three colours in words (product: duplicates). */
export const tierLabels: Readonly<Record<DuplicateTier, Sentence>> = {
  certain: { fr: "Doublon certain", en: "Certain duplicate" },
  probable: { fr: "Doublon probable", en: "Probable duplicate" },
  none: { fr: "Aucun doublon", en: "No duplicate" },
};
