/** The organisation that keeps them. */
export const organisation = "org_00000000000000000000000000";

/** A directory of French clients, the same at each run: made names in made towns, some written twice. */
export type Recorded = {
  id: string;
  name: string;
  city: string | null;
  postalCode: string | null;
  truth: number;
};

/** A small generator of its own: the same seed gives the same directory. */
export function dice(seed: number) {
  let state = seed >>> 0;
  return (sides: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % sides;
  };
}
type Roll = ReturnType<typeof dice>;

const kinds = [
  "Comité des fêtes",
  "Mairie",
  "Club de judo",
  "Tennis Club",
  "Harmonie municipale",
  "Association sportive",
  "Foyer rural",
  "École primaire",
  "Collège",
  "Lycée",
  "Office de tourisme",
  "Union commerçante",
  "Amicale laïque",
  "Théâtre",
  "Festival",
  "Boulangerie",
  "Garage",
  "Syndicat d’initiative",
  "Cercle nautique",
  "Compagnie",
];
const heads =
  "Bel Mont Clair Haut Rive Aubé Cornu Fontan Garri Lavan Mistra Roque Sauve Tour Valdo Vermei".split(" ");
const tails = "bert dine fert gnac lette mont nelle queyras rande sson tane vigne xas zelle".split(" ");
const saints =
  "Aubin Brice Cyr Denis Émilion Florent Germain Hilaire Igny Julien Léger Mandrier Nazaire Ouen Privat Quentin Rémy Savin Tropez Vallier".split(
    " ",
  );
const rivers =
  "Mer Loire Gapeau Argens Orne Sarthe Dronne Creuse Vienne Rhône Allier Isère Durance Garonne Lot".split(
    " ",
  );

const pick = <T>(roll: Roll, list: readonly T[]): T => list[roll(list.length)] as T;
const proper = (roll: Roll): string =>
  `${pick(roll, heads)}${pick(roll, tails)}${roll(3) === 0 ? ` ${pick(roll, heads)}${pick(roll, tails)}` : ""}`;

function town(roll: Roll): { city: string; postalCode: string } {
  const [saint, river] = [roll(saints.length), roll(rivers.length)];
  const code = String(10_000 + ((saint * 977 + river * 61) % 85) * 1000 + saint * 10).padStart(5, "0");
  return { city: `Saint-${saints[saint] ?? ""}-sur-${rivers[river] ?? ""}`, postalCode: code };
}

const slips: readonly ((name: string, roll: Roll) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.normalize("NFD").replaceAll(/\p{M}/gu, ""),
  (name) => name.replaceAll(/ (?:de|des|du|d’) ?/g, " "),
  (name) => `Association ${name}`,
  (name) => name.split(" ").reverse().join(" "),
  (name, roll) => {
    const words = name.split(" ");
    const at = words.findLastIndex((word) => word.length > 5);
    const word = words[at] ?? "";
    const cut = 2 + roll(Math.max(1, word.length - 3));
    return words
      .with(at < 0 ? 0 : at, at < 0 ? (words[0] ?? "") : word.slice(0, cut) + word.slice(cut + 1))
      .join(" ");
  },
];

/** Records in order; 14 % repeat an earlier one with a slip, 12 % of those without its town. */
export function directory(size: number, seed = 20_261_121): Recorded[] {
  const roll = dice(seed);
  const known = new Set<string>();
  const originals: Recorded[] = [];
  const all: Recorded[] = [];
  while (all.length < size) {
    const truth = all.length;
    const id = `cli_${String(truth).padStart(26, "0")}`;
    const source = originals[roll(Math.max(1, originals.length))];
    if (source && roll(100) < 14) {
      const name = pick(roll, slips)(source.name, roll);
      const nowhere = roll(100) < 12;
      const city = nowhere ? null : roll(4) === 0 ? (source.city?.toUpperCase() ?? null) : source.city;
      all.push({ id, name, city, postalCode: nowhere ? null : source.postalCode, truth: source.truth });
      continue;
    }
    const place = town(roll);
    const name = `${pick(roll, kinds)} ${proper(roll)}`;
    const key = `${name} ${place.city}`;
    if (known.has(key)) continue;
    known.add(key);
    const record = { id, name, ...place, truth };
    originals.push(record);
    all.push(record);
  }
  return all;
}
