import type { Party } from "#domain/evaluations/conflicts";
import type { FormDefinition } from "#domain/forms/definition";
import { placedFields } from "#domain/forms/layout";
import { answersTo, type aroundSpread } from "#db/evaluations/spreads";
import type { Read } from "#db/statement";
import type { Tenant } from "#db/tenant";

type Around = Read<ReturnType<typeof aroundSpread>>;

/** Both sides of every possible conflict of a session, from what accounts and answers say. */
export async function partiesOf(
  tenant: Tenant,
  sessionId: string,
  { evaluators, applicants, forms, teams, former }: Around,
): Promise<{ evaluators: Party[]; dossiers: Party[] }> {
  const questions = [...new Set(forms.flatMap(({ definition }) => sirenQuestions(definition)))];
  const sirens = questions.length === 0 ? [] : await answersTo(tenant, sessionId, questions);
  const byDossier = Map.groupBy(sirens, ({ dossierId }) => dossierId);
  return {
    evaluators: evaluators.map(({ id, name, email, personId }) => ({
      id,
      personIds: personId === null ? [] : [personId],
      emails: [email],
      surnames: [surnameOf(name)],
      sirens: [],
      formerDossiers: personId === null ? [] : formerOf([personId], former),
    })),
    dossiers: applicants.map(({ id, number, name, email, personId }) => {
      const team = teams.filter(({ dossierId }) => dossierId === id);
      const all = [personId, ...team.map((one) => one.personId)];
      return {
        id,
        personIds: all,
        emails: [email, ...team.map((one) => one.email)],
        surnames: [name, ...team.map((one) => one.name)].map(surnameOf),
        sirens: (byDossier.get(id) ?? []).flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
        formerDossiers: formerOf(all, former).filter((one) => one !== number),
      };
    }),
  };
}

/** The numbers of the dossiers that one of these people bore or filled. */
const formerOf = (personIds: readonly string[], former: Around["former"]): string[] => [
  ...new Set(
    former
      .filter(({ bearerId, memberId }) => personIds.includes(bearerId) || personIds.includes(memberId))
      .flatMap(({ number }) => number ?? []),
  ),
];

const sirenQuestions = (definition: FormDefinition): string[] =>
  placedFields(definition)
    .filter(({ field, block }) => block === null && (field.type === "siren" || field.type === "siret"))
    .map(({ field }) => field.id);

/** Names are written first name first: everything after it is the surname. */
const surnameOf = (name: string): string => {
  const words = name.trim().split(/\s+/);
  return words.length > 1 ? words.slice(1).join(" ") : name;
};
