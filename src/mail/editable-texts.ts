import { say, type Locale, type Sentence } from "#domain/locale";
import { hasUnsafeCharacters } from "#mail/header-text";
import { paragraphs, type Block } from "#mail/letter";
import type { MailContents, MailKind, MailOf } from "#mail/mails";
import { dayAndTime } from "#mail/words";

/** The mails whose opening an organisation may write itself. Links, facts and footer stay ours. */
export type EditableKind = {
  [K in MailKind]: "ownText" extends keyof MailContents[K] ? K : never;
}[MailKind];

type Values<K extends EditableKind> = Readonly<
  Record<string, { name: Sentence; of: (mail: MailOf<K>, locale: Locale) => string }>
>;

const organisation = {
  name: { fr: "organisation", en: "organisation" },
  of: (mail: MailOf<EditableKind>) => mail.brand.name,
};

const aboutDossier = {
  organisation,
  applicant: {
    name: { fr: "candidat", en: "applicant" },
    of: (mail: MailOf<"dossier-started" | "dossier-submitted">) => mail.applicantName,
  },
  programme: {
    name: { fr: "programme", en: "programme" },
    of: (mail: MailOf<"dossier-started" | "dossier-submitted">) => mail.programmeTitle,
  },
};

/** The allow-list: the variables of each editable text, by their name in each language. */
export const editableTexts: { readonly [K in EditableKind]: Values<K> } = {
  "staff-invitation": {
    organisation,
    inviter: { name: { fr: "expediteur", en: "inviter" }, of: (mail) => mail.inviterName },
  },
  "dossier-started": aboutDossier,
  "dossier-submitted": {
    ...aboutDossier,
    number: { name: { fr: "numero", en: "number" }, of: (mail) => mail.number },
    date: {
      name: { fr: "date_de_depot", en: "submission_date" },
      of: (mail, locale) => dayAndTime(locale, mail.brand, mail.submittedAt),
    },
  },
};

/** At most this many characters. */
const longest = 2_000;
const mark = /\{\{([^{}]*)\}\}/g;

/** What the organisation wrote, else ours. One pass: a value that looks like a variable stays text. */
export function opening<K extends EditableKind>(
  mail: MailOf<K>,
  locale: Locale,
  ours: readonly Block[],
): readonly Block[] {
  if (mail.ownText === undefined || mail.ownText.trim() === "") return ours;
  const known = Object.values(editableTexts[mail.kind]);
  const filled = mail.ownText.replaceAll(mark, (whole, name: string) => {
    const variable = known.find((one) => isNamed(one.name, name));
    return variable ? variable.of(mail, locale) : whole;
  });
  return paragraphs(filled);
}

const isNamed = (name: Sentence, written: string): boolean => [name.fr, name.en].includes(written.trim());

export type TextProblem = { code: keyof typeof problems; message: string };

const problems = {
  unknown_variable: {
    fr: "La variable {written} n’existe pas ici. Variables possibles : {known}.",
    en: "The variable {written} does not exist here. Possible variables: {known}.",
  },
  unpaired_braces: {
    fr: "Des accolades ne vont pas par deux : une variable s’écrit {example}.",
    en: "Some braces are not paired: a variable is written {example}.",
  },
  too_long: {
    fr: "Ce texte dépasse {max} caractères.",
    en: "This text is longer than {max} characters.",
  },
  unsafe_text: {
    fr: "Ce texte contient des caractères invisibles qui ne peuvent pas être envoyés.",
    en: "This text contains invisible characters that cannot be sent.",
  },
} as const satisfies Record<string, Sentence>;

/** Everything wrong with a text before it is saved; an empty list says that it may be. */
export function checkEditableText(kind: EditableKind, text: string, locale: Locale): readonly TextProblem[] {
  const names = Object.values(editableTexts[kind]).map(({ name }) => name);
  const known = names.map((name) => `{{${name[locale]}}}`).join(", ");
  const found: TextProblem[] = [];
  const add = (code: keyof typeof problems, parameters: Record<string, string | number> = {}) =>
    found.push({ code, message: say(problems[code], locale, parameters) });

  for (const [whole, written = ""] of text.matchAll(mark)) {
    if (!names.some((name) => isNamed(name, written))) add("unknown_variable", { written: whole, known });
  }
  if (/\{\{|\}\}/.test(text.replaceAll(mark, "")))
    add("unpaired_braces", { example: `{{${names[0]?.[locale]}}}` });
  if (text.length > longest) add("too_long", { max: longest });
  if (hasUnsafeCharacters(text.replaceAll(/[\r\n\t]/g, ""))) add("unsafe_text");
  return found;
}
