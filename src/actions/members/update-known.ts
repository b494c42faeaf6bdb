import type { FieldErrorCode } from "#domain/field-errors";
import type { LineOutcome, ReadLine } from "#domain/integrations/import-lines";
import { isComplete, profileErrors } from "#domain/members/profile";
import type { ActionContext } from "#actions/action";
import type { Judgement } from "#actions/integrations/importer";
import { endMemberLinks } from "#actions/members/account-link";
import { memberUpdate } from "#actions/members/edit-member";
import type { memberColumns } from "#actions/members/import-columns";
import type { MemberRow } from "#actions/members/member-facts";
import { derivedColumns } from "#actions/members/new-member";

type Line = ReadLine<typeof memberColumns>;

/**
 * What a line says of the one member it names: what is new is written, under the version that was
 * read. `touched` holds the members that earlier lines named.
 */
export function updateKnown(
  context: ActionContext,
  [member, ...others]: readonly MemberRow[],
  line: Line,
  touched: Map<string, number>,
): { steps: Judgement["steps"]; outcome: LineOutcome } {
  if (!member || others.length > 0)
    return { steps: [], outcome: refusedWith(line, [{ pointer: "/lastName", code: "several_members" }]) };
  const first = touched.get(member.id);
  if (first !== undefined)
    return {
      steps: [],
      outcome: {
        line: line.line,
        outcome: "skipped",
        reason: "repeated_in_file",
        parameters: { line: first },
      },
    };
  const { loginName: _name, ...said } = line.values;
  const filled = Object.entries(said).filter(([, value]) => value !== null);
  const profile = { ...profileIn(member), ...Object.fromEntries(filled) };
  const wrong = profileErrors(profile, context.now);
  if (wrong.length > 0) return { steps: [], outcome: refusedWith(line, wrong) };
  if (JSON.stringify(profile) === JSON.stringify(profileIn(member)))
    return { steps: [], outcome: { line: line.line, outcome: "skipped", reason: "unchanged" } };
  touched.set(member.id, line.line);
  const newAddress = profile.email !== member.email;
  const values = {
    ...profile,
    completedAt: isComplete(profile) ? (member.completedAt ?? context.now) : null,
    ...(newAddress && { emailVerifiedAt: null }),
    ...derivedColumns({ ...profile, loginName: member.loginName }),
  };
  return {
    steps: [
      ...memberUpdate(context, member, member.version, values, "conflict"),
      ...(newAddress ? [endMemberLinks(context, member.id)] : []),
    ],
    outcome: { line: line.line, outcome: "updated", subjectId: member.id },
  };
}

const profileIn = (member: MemberRow) => ({
  lastName: member.lastName,
  firstName: member.firstName,
  email: member.email,
  birthDate: member.birthDate,
  phone: member.phone,
  street: member.street,
  postalCode: member.postalCode,
  city: member.city,
  country: member.country,
});

export const refusedWith = (
  { line }: Line,
  errors: readonly { pointer: string; code: FieldErrorCode }[],
): LineOutcome => ({
  line,
  outcome: "refused",
  errors: errors.map(({ pointer, code }) => ({ column: pointer.slice(1), code })),
});
