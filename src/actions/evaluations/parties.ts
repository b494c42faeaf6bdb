import type { Party } from "#domain/evaluations/conflicts";
import type { FormDefinition } from "#domain/forms/definition";
import { placedFields } from "#domain/forms/layout";
import { answersTo, type aroundSpread } from "#db/evaluations/conflict-data";
import type { Read } from "#db/statement";
import type { Tenant } from "#db/tenant";

type Around = Read<ReturnType<typeof aroundSpread>>;

/** Both sides of every possible conflict of a session, from what accounts and answers say. */
export async function partiesOf(
  tenant: Tenant,
  sessionId: string,
  { evaluators, applicants, forms, teams, former, bodies }: Around,
): Promise<{ evaluators: Party[]; dossiers: Party[] }> {
  const questions = forms.flatMap(({ definition }) => sirenQuestions(definition));
  const asked = [...new Set(questions.map(({ answeredIn }) => answeredIn))];
  const sirens = asked.length === 0 ? [] : await answersTo(tenant, sessionId, asked);
  const byDossier = Map.groupBy(sirens, ({ dossierId }) => dossierId);
  const byTeam = Map.groupBy(teams, ({ dossierId }) => dossierId);
  const byEvaluator = Map.groupBy(bodies, ({ evaluatorId }) => evaluatorId);
  const histories = historiesOf(former);
  return {
    evaluators: evaluators.map(({ id, name, email, personId, siren }) => ({
      id,
      personIds: personId === null ? [] : [personId],
      emails: [email],
      surnames: [surnameOf(name)],
      sirens: [siren ?? "", ...(byEvaluator.get(id) ?? []).map(({ number }) => number)],
      formerDossiers: personId === null ? [] : [...(histories.get(personId) ?? [])],
    })),
    dossiers: applicants.map(({ id, number, name, email, personId }) => {
      const team = byTeam.get(id) ?? [];
      const all = [personId, ...team.map((one) => one.personId)];
      return {
        id,
        personIds: all,
        emails: [email, ...team.map((one) => one.email)],
        surnames: [name, ...team.map((one) => one.name)].map(surnameOf),
        sirens: sirensIn(questions, byDossier.get(id) ?? []),
        formerDossiers: all.flatMap((one) => histories.get(one) ?? []).filter((one) => one !== number),
      };
    }),
  };
}

/** The numbers of the dossiers that each person bore or filled with somebody. */
function historiesOf(former: Around["former"]): ReadonlyMap<string, readonly string[]> {
  const places = former.flatMap(({ number, bearerId, memberId }) =>
    number === null ? [] : [bearerId, memberId].map((personId) => ({ personId, number })),
  );
  return new Map(
    [...Map.groupBy(places, ({ personId }) => personId)].map(([personId, own]) => [
      personId,
      [...new Set(own.map(({ number }) => number))],
    ]),
  );
}

/** A question that asks for a SIREN or a SIRET, and the answer it stands in: its own, or that of its block. */
type SirenQuestion = { fieldId: string; answeredIn: string };

export const sirenQuestions = (definition: FormDefinition): SirenQuestion[] =>
  placedFields(definition)
    .filter(({ field }) => field.type === "siren" || field.type === "siret")
    .map(({ field, block }) => ({ fieldId: field.id, answeredIn: block?.id ?? field.id }));

/** The numbers that answers give to such questions. */
export const sirensIn = (
  questions: readonly SirenQuestion[],
  answers: readonly { fieldId: string; value: unknown }[],
): string[] =>
  answers
    .filter(({ fieldId }) => questions.some(({ answeredIn }) => answeredIn === fieldId))
    .flatMap(({ fieldId, value }) => numbersIn(questions, fieldId, value));

function numbersIn(questions: readonly SirenQuestion[], answeredIn: string, value: unknown): string[] {
  if (typeof value === "string") return [value];
  const inner = questions.filter((one) => one.answeredIn === answeredIn).map(({ fieldId }) => fieldId);
  const rows: unknown[] = Array.isArray(value) ? value : [];
  return rows
    .flatMap((row) => (typeof row === "object" && row !== null ? Object.entries(row) : []))
    .flatMap(([key, given]: [string, unknown]) =>
      inner.includes(key) && typeof given === "string" ? [given] : [],
    );
}

/** Names are written first name first: everything after it is the surname. */
const surnameOf = (name: string): string => {
  const words = name.trim().split(/\s+/);
  return words.length > 1 ? words.slice(1).join(" ") : name;
};
