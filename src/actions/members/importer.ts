import type { LoginName } from "#domain/identity/login-name";
import type { LineValues } from "#domain/integrations/import-columns";
import type { LineOutcome, ReadLine } from "#domain/integrations/import-lines";
import { freeLoginName, loginNamesFor } from "#domain/members/login-names";
import { profileErrors, sameNameKey } from "#domain/members/profile";
import type { ActionContext } from "#actions/action";
import { importer, type Judgement } from "#actions/integrations/importer";
import { memberColumns } from "#actions/members/import-columns";
import { newMember } from "#actions/members/new-member";
import { refusedWith, updateKnown } from "#actions/members/update-known";
import { knownMembers, runningSeason, takenLoginNames } from "#db/members/queries";
import { many, one, readTogether } from "#db/statement";

type Line = ReadLine<typeof memberColumns>;
/** A column that must be given is never null once its line was read. */
type Named = { lastName: string; firstName: string };
const namesOf = ({ lastName, firstName }: LineValues<typeof memberColumns>): Named => ({
  lastName: lastName ?? "",
  firstName: firstName ?? "",
});

/**
 * Members from a file. Somebody of one name, and of one address or day of birth, is known already: they are left alone,
 * or completed when the file was sent for that.
 */
export const membersImporter = importer({
  columns: memberColumns,
  flags: {
    update: {
      fr: "Mettre à jour les adhérents déjà connus : une cellule remplie remplace, une cellule vide ne change rien",
      en: "Update the members who are known already: a filled cell replaces, an empty one changes nothing",
    },
  },
  keysOf: ({ values }) => [identityOf(values)],
  async judge(context, lines, flags) {
    const { read } = await readTogether(context.services.d1, [], readsFor(context, lines));
    const taken = new Set(read.taken.map(({ key }) => key));
    const touched = new Map<string, number>();
    const steps: Judgement["steps"][number][] = [];
    const outcomes = lines.map((line): LineOutcome => {
      const profile = profileOf(line.values);
      const wrong = profileErrors(profile, context.now);
      if (wrong.length > 0) return refusedWith(line, wrong);
      const known = read.known.filter((member) => isSame(member, line.values));
      if (known.length > 0) {
        if (!flags.has("update")) return { line: line.line, outcome: "skipped", reason: "already_member" };
        const updated = updateKnown(context, known, line, touched);
        steps.push(...updated.steps);
        return updated.outcome;
      }
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

const profileOf = (values: LineValues<typeof memberColumns>) => ({
  ...namesOf(values),
  birthDate: values.birthDate,
  phone: values.phone,
  street: values.street,
  postalCode: values.postalCode,
  city: values.city,
  country: values.country ?? "FR",
});

/** The name that the line gives, and no other; otherwise those made from the person's name. */
function namesProposed(values: LineValues<typeof memberColumns>): LoginName[] {
  const { lastName, firstName } = namesOf(values);
  return values.loginName ? [values.loginName] : loginNamesFor(firstName, lastName);
}

const identityOf = (values: LineValues<typeof memberColumns>): string =>
  [sameNameKey(namesOf(values)), values.email ?? "", values.birthDate ?? ""].join("|");

type Known = { sameNameKey: string; email: string | null; birthDate: string | null };

/** One name, and nothing that tells them apart: one address, or one day of birth, or neither known on one side. */
function isSame(member: Known, values: LineValues<typeof memberColumns>): boolean {
  if (member.sameNameKey !== sameNameKey(namesOf(values))) return false;
  if (member.birthDate !== null && values.birthDate !== null) return member.birthDate === values.birthDate;
  if (member.email !== null && values.email !== null) return member.email === values.email;
  return true;
}
