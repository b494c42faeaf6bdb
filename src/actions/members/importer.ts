import { parseLoginName, type LoginName } from "#domain/identity/login-name";
import { cellOf, type LineValues } from "#domain/integrations/import-columns";
import type { LineOutcome, ReadLine } from "#domain/integrations/import-lines";
import { email, shortText } from "#domain/input";
import { freeLoginName, loginNamesFor } from "#domain/members/login-names";
import {
  birthDate,
  country,
  personName,
  phone,
  postalCode,
  profileErrors,
  sameNameKey,
} from "#domain/members/profile";
import type { ActionContext } from "#actions/action";
import { importer } from "#actions/integrations/importer";
import { newMember } from "#actions/members/new-member";
import { knownMembers, runningSeason, takenLoginNames } from "#db/members/queries";
import { many, one, readTogether } from "#db/statement";
import type { Write } from "#db/tenant";

const loginName = (cell: string) => {
  const parsed = parseLoginName(cell);
  return typeof parsed === "string" ? { error: parsed, parameters: { min: 3, max: 60 } } : { value: parsed };
};

const columns = {
  lastName: {
    label: { fr: "Nom", en: "Last name" },
    aliases: ["nom de famille", "nom d'usage", "surname"],
    required: true,
    example: "Lefèvre",
    read: cellOf(personName),
  },
  firstName: {
    label: { fr: "Prénom", en: "First name" },
    aliases: ["prénoms", "given name"],
    required: true,
    example: "Camille",
    read: cellOf(personName),
  },
  email: {
    label: { fr: "E-mail", en: "E-mail" },
    aliases: ["mail", "courriel", "adresse mail", "adresse e-mail", "adresse électronique"],
    example: "camille@exemple.fr",
    read: cellOf(email),
  },
  loginName: {
    label: { fr: "Pseudo", en: "Login name" },
    aliases: ["identifiant", "login", "username"],
    example: "LEFEVRE.camille",
    read: loginName,
  },
  birthDate: {
    label: { fr: "Date de naissance", en: "Date of birth" },
    aliases: ["naissance", "né le", "née le", "né(e) le"],
    example: "21/11/1990",
    read: cellOf(birthDate),
  },
  phone: {
    label: { fr: "Téléphone", en: "Phone" },
    aliases: ["tel", "mobile", "portable", "numéro de téléphone", "téléphone portable"],
    example: "06 12 34 56 78",
    read: cellOf(phone),
  },
  street: {
    label: { fr: "Adresse", en: "Street" },
    aliases: ["rue", "adresse postale", "voie", "address"],
    example: "12 rue des Lilas",
    read: cellOf(shortText(200, 1)),
  },
  postalCode: {
    label: { fr: "Code postal", en: "Postal code" },
    aliases: ["cp", "postcode", "zip"],
    example: "83000",
    read: cellOf(postalCode),
  },
  city: {
    label: { fr: "Ville", en: "City" },
    aliases: ["commune", "localité", "town"],
    example: "Toulon",
    read: cellOf(shortText(100, 1)),
  },
  country: {
    label: { fr: "Pays", en: "Country" },
    aliases: ["code pays"],
    example: "FR",
    read: cellOf(country),
  },
} as const;

type Line = ReadLine<typeof columns>;
/** A column that must be given is never null once its line was read. */
type Named = { lastName: string; firstName: string };
const namesOf = ({ lastName, firstName }: LineValues<typeof columns>): Named => ({
  lastName: lastName ?? "",
  firstName: firstName ?? "",
});

/** Members from a file. Somebody of one name, and of one address or day of birth, is known already. */
export const membersImporter = importer({
  columns,
  flags: {},
  keyOf: ({ values }) => identityOf(values),
  async judge(context, lines) {
    const { read } = await readTogether(context.services.d1, [], readsFor(context, lines));
    const taken = new Set(read.taken.map(({ key }) => key));
    const steps: Write[] = [];
    const outcomes = lines.map((line): LineOutcome => {
      const profile = profileOf(line.values);
      const wrong = profileErrors(profile, context.now);
      if (wrong.length > 0) return refusedWith(line, wrong);
      if (read.known.some((member) => isSame(member, line.values)))
        return { line: line.line, outcome: "skipped", reason: "already_member" };
      const proposed = namesProposed(line.values);
      const name = freeLoginName(proposed, (key) => taken.has(key));
      if (!name) return refusedWith(line, [{ pointer: "/loginName", code: "not_unique" }]);
      taken.add(name.key);
      const made = newMember(
        context,
        { ...profile, email: line.values.email, loginName: name, origin: "import" },
        read.season,
      );
      steps.push(...made.steps);
      return { line: line.line, outcome: "created", subjectId: made.id };
    });
    return { steps, outcomes };
  },
});

const readsFor = ({ tenant, now }: ActionContext, lines: readonly Line[]) => ({
  season: one(runningSeason(tenant, now)),
  taken: many(
    takenLoginNames(
      tenant,
      lines.flatMap(({ values }) => namesProposed(values).map(({ key }) => key)),
    ),
  ),
  known: many(
    knownMembers(
      tenant,
      lines.map(({ values }) => sameNameKey(namesOf(values))),
      lines.flatMap(({ values }) => values.email ?? []),
    ),
  ),
});

const profileOf = (values: LineValues<typeof columns>) => ({
  ...namesOf(values),
  birthDate: values.birthDate,
  phone: values.phone,
  street: values.street,
  postalCode: values.postalCode,
  city: values.city,
  country: values.country ?? "FR",
});

/** The name that the line gives, and no other; otherwise those made from the person's name. */
function namesProposed(values: LineValues<typeof columns>): LoginName[] {
  const { lastName, firstName } = namesOf(values);
  return values.loginName ? [values.loginName] : loginNamesFor(firstName, lastName);
}

const identityOf = (values: LineValues<typeof columns>): string =>
  [sameNameKey(namesOf(values)), values.email ?? "", values.birthDate ?? ""].join("|");

type Known = { sameNameKey: string; email: string | null; birthDate: string | null };

/** One name, and nothing that tells them apart: one address, or one day of birth, or neither known on one side. */
function isSame(member: Known, values: LineValues<typeof columns>): boolean {
  if (member.sameNameKey !== sameNameKey(namesOf(values))) return false;
  if (member.birthDate !== null && values.birthDate !== null) return member.birthDate === values.birthDate;
  if (member.email !== null && values.email !== null) return member.email === values.email;
  return true;
}

const refusedWith = (
  { line }: Line,
  errors: readonly { pointer: string; code: import("#domain/field-errors").FieldErrorCode }[],
): LineOutcome => ({
  line,
  outcome: "refused",
  errors: errors.map(({ pointer, code }) => ({ column: pointer.slice(1), code })),
});
