import type { Locale } from "#domain/locale";
import type { Letter } from "#mail/letter";
import type { MailKind, MailOf } from "#mail/mails";

/** For each kind one letter in each language: a missing one does not compile. */
export type Letters<Kinds extends MailKind> = {
  readonly [K in Kinds]: Readonly<Record<Locale, (mail: MailOf<K>) => Letter>>;
};
