export type Invited = { email: string; name: string; siren?: string };

/** Nine digits, however they are spaced: the body that somebody works for. */
const siren = /(?<!\d)\d{3} ?\d{3} ?\d{3}(?!\d)/;

/**
 * "jean@exemple.fr Jean Dupont 732829320", a person a line, in any of the ways a list is pasted; `null` when a line is
 * not one.
 */
export function peopleIn(text: string): Invited[] | null {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const people = lines.map((line): Invited | null => {
    const email = line.split(/[\s<>,;"]/).find((word) => /^[^@]+@[^@]+$/.test(word));
    if (!email) return null;
    const rest = line.replace(email, " ").replaceAll(/[<>,;"\t]+/g, " ");
    const body = siren.exec(rest)?.[0];
    const name = rest.replace(siren, " ").replaceAll(/\s+/g, " ").trim();
    return name ? { email, name, ...(body && { siren: body.replaceAll(" ", "") }) } : null;
  });
  return people.length === 0 || people.includes(null) ? null : people.filter((one) => one !== null);
}

/** A request invites a hundred people at most; whoever is named twice is invited once. */
export function byHundreds(people: readonly Invited[]): Invited[][] {
  const once = [...new Map(people.map((one) => [one.email.toLowerCase(), one])).values()];
  return Array.from({ length: Math.ceil(once.length / 100) }, (_, part) =>
    once.slice(part * 100, (part + 1) * 100),
  );
}
