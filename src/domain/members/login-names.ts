import { parseLoginName, suggestLoginName, type LoginName } from "#domain/identity/login-name";

/** How many names are tried for one person before giving up on the pattern. */
const tries = 30;

/** `DUPONT.jean`, then `DUPONT.jean2`…: names proposed for a person, best first. At least 3 characters. */
export function loginNamesFor(firstName: string, lastName: string): LoginName[] {
  const base = suggestLoginName(firstName, lastName);
  const stem = base.length < 3 ? `${base}.adherent`.replace(/^\./, "") : base;
  return Array.from({ length: tries }, (_, index) =>
    parseLoginName(index === 0 ? stem : `${stem.slice(0, 55)}${index + 1}`),
  ).filter((name): name is LoginName => typeof name !== "string");
}

/** The first proposed name that nobody has. */
export const freeLoginName = (
  names: readonly LoginName[],
  isTaken: (key: string) => boolean,
): LoginName | undefined => names.find(({ key }) => !isTaken(key));
