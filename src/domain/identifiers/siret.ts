import { accepted, compact, rejected, type Checked } from "#domain/identifiers/checked";
import { digitSum, passesLuhn } from "#domain/identifiers/luhn";

type SiretReason = "empty" | "siret_length" | "siret_is_siren" | "siret_checksum" | "siret_siren_checksum";

/** La Poste ran out of numbers that satisfy Luhn: its establishments sum to a multiple of five (INSEE). */
const laPoste = "356000000";

/** SIRET of an establishment: SIREN + 5 digits, Luhn on 14 and on the first 9, except for La Poste. */
export function checkSiret(typed: string): Checked<SiretReason> {
  const siret = compact(typed);
  if (siret === "") return rejected("empty");
  if (/^\d{9}$/.test(siret) && passesLuhn(siret)) return rejected("siret_is_siren");
  if (!/^\d{14}$/.test(siret) || siret.startsWith("000000000")) return rejected("siret_length");
  if (!passesLuhn(sirenOf(siret))) return rejected("siret_siren_checksum");
  const holds = passesLuhn(siret) || (sirenOf(siret) === laPoste && digitSum(siret) % 5 === 0);
  return holds ? accepted(siret) : rejected("siret_checksum");
}

/** The legal body a valid SIRET belongs to. */
export const sirenOf = (siret: string): string => siret.slice(0, 9);
