import type { Identity } from "#domain/evaluations/identity-phrases";
import type { JudgedDossier } from "#domain/evaluations/visible-dossier";
import { isRows, valueIn, type AnswerValue } from "#domain/forms/answers";
import { placedFields } from "#domain/forms/layout";

/** Everything in a dossier, and in those who fill it, that says who applies, to be looked for in what evaluators see. */
export function identityOf(
  { applicant, definition, answers }: JudgedDossier,
  team: readonly { name: string; email: string }[],
): Identity {
  const placed = placedFields(definition);
  const given = placed.flatMap(({ field, block }) =>
    valuesOf(
      block === null ? valueIn(answers, field.id) : valueIn(answers, block.id),
      field.id,
      block !== null,
    ).map((value) => ({ type: field.type, value })),
  );
  const of = (...types: string[]) =>
    given.filter(({ type }) => types.includes(type)).map(({ value }) => value);
  return {
    names: [applicant, ...team].map(({ name }) => name),
    emails: [...[applicant, ...team].map(({ email }) => email), ...of("email")],
    sirens: of("siren", "siret").map((number) => number.replaceAll(/\D/g, "").slice(0, 9)),
    organisations: [],
  };
}

function valuesOf(value: AnswerValue, fieldId: string, inBlock: boolean): string[] {
  if (!inBlock) return typeof value === "string" ? [value] : [];
  if (!isRows(value)) return [];
  return value.flatMap((row) => {
    const inner = row[fieldId];
    return typeof inner === "string" ? [inner] : [];
  });
}
