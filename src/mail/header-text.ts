/** Controls (CR and LF inject headers), line separators, and marks that reverse or hide what is shown. */
const unsafe = /[\p{Cc}\u2028\u2029\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
const everyUnsafe = new RegExp(unsafe.source, "gu");

export const hasUnsafeCharacters = (text: string): boolean => unsafe.test(text);

/** One clean line of at most `max` characters, cut between characters with an ellipsis. */
export function headerText(text: string, max: number): string {
  const line = text.replaceAll(everyUnsafe, " ").replaceAll(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length <= max
    ? line
    : `${characters
        .slice(0, max - 1)
        .join("")
        .trimEnd()}…`;
}

export const subjectLine = (text: string): string => headerText(text, 200);

/** What a mailbox shows of somebody: with quotes, brackets or @ ("Support <x@y>") a name would pose as an address. */
export const displayName = (name: string): string => headerText(name.replaceAll(/[<>@"\\]/g, " "), 100);

export const senderName = (organisationName: string): string => displayName(organisationName) || "Parvis";
