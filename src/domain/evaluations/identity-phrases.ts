import { withoutStopWords } from "#domain/clients/folding";
import { associationPhrases, legalForms } from "#domain/clients/words/legal-forms";
import { foldForSearch } from "#domain/dossiers/search-text";
import { ownDomain } from "#domain/evaluations/free-mail";

/** Who must not be recognised: the applicant, their team, their organisations. */
export type Identity = {
  names: readonly string[];
  emails: readonly string[];
  sirens: readonly string[];
  organisations: readonly string[];
};

export type LeakKind = "name" | "name_part" | "email" | "email_domain" | "siren" | "organisation";

/** Words to find one after the other. `tight`: stop words of the text are skipped first. */
export type Phrase = { kind: LeakKind; words: readonly string[]; tight: boolean };

/** Folded words; letters and digits apart, so that « dupont2026 » holds « dupont ». */
export function wordsIn(text: string): string[] {
  const parted = text.replaceAll(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, " ");
  const folded = foldForSearch(parted);
  return folded === "" ? [] : folded.split(" ");
}

/** Everything that names these people, most telling first. SIREN numbers are sought apart, in digits. */
export function identityPhrases({ names, emails, organisations }: Identity): Phrase[] {
  const phrases = [
    ...names.flatMap(namePhrases),
    ...emails.flatMap(emailPhrases),
    ...organisations.flatMap(organisationPhrases),
  ];
  return phrases.filter(({ words }) => words.join("").length >= shortest);
}

/** Two letters alone would be found everywhere. */
const shortest = 3;

function namePhrases(name: string): Phrase[] {
  const words = wordsIn(name);
  const turned = [words, words.toReversed(), [words.slice(1), words[0] ?? ""].flat()];
  const joined = words.length > 1 ? turned.map((order) => [order.join("")]) : [];
  const parts = words.length > 1 ? words.filter((word) => word.length >= shortest) : [];
  return [
    ...[...turned, ...joined].map((order): Phrase => ({ kind: "name", words: order, tight: false })),
    ...parts.map((word): Phrase => ({ kind: "name_part", words: [word], tight: false })),
  ];
}

/** Mailboxes that every body has: their names are common words. */
const sharedBoxes = new Set(
  (
    "contact contacts info infos information informations accueil bonjour hello bureau direction secretariat " +
    "secretaire president presidente presidence tresorier tresoriere tresorerie compta comptabilite " +
    "administration administrateur gestion association mairie ecole culture projet projets equipe communication " +
    "courrier email service services federation partenariat partenaires adherents benevoles"
  ).split(" "),
);

/** The local part is sought too from 5 letters on: « jean.dupont » without its domain still says who. */
function emailPhrases(address: string): Phrase[] {
  const local = wordsIn(address.slice(0, address.lastIndexOf("@")));
  const domain = ownDomain(address);
  const phrase = (kind: LeakKind, words: readonly string[]): Phrase => ({ kind, words, tight: false });
  const says = local.join("").length >= 5 && !local.every((word) => sharedBoxes.has(word));
  return [
    phrase("email", wordsIn(address)),
    ...(says ? [phrase("email", local)] : []),
    ...(domain === null ? [] : [phrase("email_domain", wordsIn(domain))]),
  ];
}

const generic = new Set(
  [...Object.keys(legalForms), ...associationPhrases.filter((phrase) => !phrase.includes(" "))].flatMap(
    wordsIn,
  ),
);

/** Without its legal form nor its small words, unless nothing else is left of it. */
function organisationPhrases(organisation: string): Phrase[] {
  const words = withoutStopWords(wordsIn(organisation));
  const own = words.filter((word) => !generic.has(word));
  return [{ kind: "organisation", words: own.length > 0 ? own : words, tight: true }];
}
