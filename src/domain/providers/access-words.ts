import type { Sentence } from "#domain/locale";
import type { Missing } from "#domain/providers/answering";
import { endless } from "#domain/providers/standing";

const words = (fr: string, en: string): Sentence => ({ fr, en });

const lacking: Readonly<Record<Missing, Sentence>> = {
  never_subscribed: words("Jamais abonné", "Never subscribed"),
  incomplete: words("Premier paiement en attente", "First payment pending"),
  unpaid: words("Impayé", "Unpaid"),
  expired: words("Expiré", "Expired"),
};

type Followed = { exempt: number; missing: Missing; answersUntil: number | null };

/** The access of a provider in a word, as the follow-up screen shows it. Instants are UTC milliseconds. */
export function sayAccess({ exempt, missing, answersUntil }: Followed, now: number): Sentence {
  if (exempt === 1) return words("Exempté", "Exempt");
  if (answersUntil === null || answersUntil <= now) return lacking[missing];
  return answersUntil === endless ? words("Se renouvelle", "Renews") : words("Actif", "Active");
}

/** When the access ends; null without any end, or without access. */
export const accessEnd = ({ answersUntil }: Pick<Followed, "answersUntil">): number | null =>
  answersUntil === endless ? null : answersUntil;
