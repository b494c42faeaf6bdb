/** "jean@exemple.fr Jean Dupont", a person a line, in any of the ways a list is pasted; `null` when a line is not one. */
export function peopleIn(text: string): { email: string; name: string }[] | null {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const people = lines.map((line) => {
    const email = line.split(/[\s<>,;"]/).find((word) => /^[^@]+@[^@]+$/.test(word));
    const name =
      email &&
      line
        .replace(email, " ")
        .replaceAll(/[<>,;"\t]+/g, " ")
        .replaceAll(/\s+/g, " ")
        .trim();
    return email && name ? { email, name } : null;
  });
  return people.length === 0 || people.includes(null) ? null : people.filter((one) => one !== null);
}
