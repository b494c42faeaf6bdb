import { cellOf, type CellReading, type LineValues } from "#domain/integrations/import-columns";
import type { LineOutcome } from "#domain/integrations/import-lines";
import { foldForSearch } from "#domain/dossiers/search-text";
import { email, longText } from "#domain/input";
import { parseArea, type Area } from "#domain/providers/areas";
import { profileFields } from "#domain/providers/profile";
import { importer } from "#actions/integrations/importer";
import { newProvider } from "#actions/providers/new-provider";
import { offerOpenRequests } from "#db/providers/offers";
import { knownAddresses } from "#db/providers/own";
import { coverageSteps, openSkills } from "#db/providers/skills";
import { many, readTogether } from "#db/statement";
import type { Write } from "#db/tenant";

/** Several values of a cell, parted by semicolons, commas or bars. */
const parts = (cell: string): string[] =>
  cell
    .split(/[;,|/]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

type Skill = string | undefined;

/** The skills that a cell names, parted no more than it takes to know them: "Animation, PSE1/PSE2" names two. */
function skillsIn(cell: string, known: ReadonlyMap<string, string>, separators: readonly RegExp[]): Skill[] {
  const [separator, ...finer] = separators;
  const whole = known.get(foldForSearch(cell));
  if (whole !== undefined || separator === undefined) return [whole];
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .flatMap((part) => skillsIn(part, known, finer));
}

function readAreas(cell: string): CellReading<Area[]> {
  const areas = parts(cell).map(parseArea);
  const known = areas.filter((area) => area !== undefined);
  return known.length === areas.length ? { value: [...new Set(known)] } : { error: "not_offered" };
}

const yes = new Set(["oui", "yes", "o", "y", "1", "x", "vrai", "true", "exempt", "exempte"]);
const no = new Set(["non", "no", "n", "0", "faux", "false"]);

function readFlag(cell: string): CellReading<boolean> {
  const said = foldForSearch(cell);
  if (yes.has(said)) return { value: true };
  return no.has(said) ? { value: false } : { error: "not_boolean" };
}

const columns = {
  name: {
    label: { fr: "Nom", en: "Name" },
    aliases: ["nom complet", "intervenant", "raison sociale", "société", "prénom et nom", "provider"],
    required: true,
    example: "Claire Martin",
    read: cellOf(profileFields.name),
  },
  email: {
    label: { fr: "E-mail", en: "E-mail" },
    aliases: ["mail", "courriel", "adresse mail", "adresse e-mail", "adresse électronique"],
    required: true,
    example: "claire@exemple.fr",
    read: cellOf(email),
  },
  phone: {
    label: { fr: "Téléphone", en: "Phone" },
    aliases: ["tel", "mobile", "portable", "numéro de téléphone"],
    example: "06 12 34 56 78",
    read: cellOf(profileFields.phone),
  },
  siret: {
    label: { fr: "SIRET", en: "SIRET" },
    aliases: ["numéro siret", "n° siret", "siret number"],
    example: "73282932000074",
    read: cellOf(profileFields.siret),
  },
  street: {
    label: { fr: "Adresse", en: "Street" },
    aliases: ["rue", "adresse postale", "voie", "address"],
    example: "12 rue des Lilas",
    read: cellOf(profileFields.street),
  },
  postalCode: {
    label: { fr: "Code postal", en: "Postal code" },
    aliases: ["cp", "postcode", "zip"],
    example: "83000",
    read: cellOf(profileFields.postalCode),
  },
  city: {
    label: { fr: "Ville", en: "Town" },
    aliases: ["commune", "localité", "city"],
    example: "Toulon",
    read: cellOf(profileFields.city),
  },
  skills: {
    label: { fr: "Compétences", en: "Skills" },
    aliases: ["compétence", "métier", "spécialité", "skill"],
    example: "Animation; Cuisine",
    // Parted once the catalogue is known: a skill may hold what parts others, "PSE1/PSE2".
    read: (cell: string): CellReading<string> => ({ value: cell }),
  },
  areas: {
    label: { fr: "Départements", en: "Departments" },
    aliases: ["département", "zones", "zone", "secteur", "area", "areas"],
    example: "83; 13",
    read: readAreas,
  },
  exempt: {
    label: { fr: "Exempté", en: "Exempt" },
    aliases: ["exemption", "exonéré", "dispensé"],
    example: "non",
    read: readFlag,
  },
  presentation: {
    label: { fr: "Présentation", en: "About" },
    aliases: ["description", "bio", "à propos"],
    example: "Formatrice aux premiers secours",
    read: cellOf(longText(4000)),
  },
} as const;

/** Providers from a file. One whose address is known is left alone; a skill that is not in the catalogue is an error. */
export const providersImporter = importer({
  columns,
  flags: {},
  keysOf: ({ values: { email: address } }) => (address === null ? [] : [address]),
  async judge(context, lines) {
    const { tenant, services, now } = context;
    const { read } = await readTogether(services.d1, [], {
      known: many(
        knownAddresses(
          tenant,
          lines.flatMap(({ values }) => values.email ?? []),
        ),
      ),
      skills: many(openSkills(tenant)),
    });
    const known = new Set(read.known.map((row) => row.email));
    const skillOf = new Map(read.skills.map(({ id, name }) => [foldForSearch(name), id]));
    const steps: Write[] = [];
    const added: string[] = [];
    const outcomes = lines.map(({ line, values }): LineOutcome => {
      if (known.has(values.email ?? "")) return { line, outcome: "skipped", reason: "already_provider" };
      const skills = skillsIn(values.skills ?? "", skillOf, [/;/, /[,|]/, /\//]);
      const found = skills.filter((id) => id !== undefined);
      if (found.length < skills.length)
        return { line, outcome: "refused", errors: [{ column: "skills", code: "not_offered" }] };
      const made = newProvider(context, { ...profileOf(values), origin: "import" });
      const coverage = { skills: found, areas: values.areas ?? [] };
      steps.push(...made.steps, ...coverageSteps(tenant, made.id, coverage));
      added.push(made.id);
      return { line, outcome: "created", subjectId: made.id };
    });
    return { steps: [...steps, offerOpenRequests(tenant, added, now)], outcomes };
  },
});

const profileOf = (values: LineValues<typeof columns>) => ({
  name: values.name ?? "",
  email: values.email ?? "",
  locale: "fr" as const,
  phone: values.phone,
  siret: values.siret,
  street: values.street,
  postalCode: values.postalCode,
  city: values.city,
  country: "FR",
  presentation: values.presentation ?? "",
  exempt: values.exempt ?? false,
});
