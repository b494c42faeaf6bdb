import { isEmpty, valueIn, type Answers } from "#domain/forms/answers";
import { foldForSearch } from "#domain/dossiers/search-text";
import type { FormDefinition } from "#domain/forms/definition";
import type { Field } from "#domain/forms/fields";
import { placedFields } from "#domain/forms/layout";
import { parseAnswer } from "#domain/forms/parse-answer";

/** An earlier answer that could be given again to another form. `same` says what made them meet. */
export type Reusable = { sourceId: string; targetId: string; label: string; type: Field["type"] };

type Source = { definition: FormDefinition; answers: Answers };

/** A form asks these once: two forms that ask one mean the same thing, whatever their words. */
const identifiers = new Set(["siren", "siret", "rna", "iban"]);

/**
 * Which validated answers fit a form that another organisation asks: same type and same words once folded, or the
 * same identifier asked once by each. A choice fits by the words of its options.
 */
export function reusable(source: Source, target: FormDefinition): Reusable[] {
  const given = answered(source);
  const taken = new Set<string>();
  return topFields(target).flatMap((field): Reusable[] => {
    const match = given.find(
      (candidate) => !taken.has(candidate.id) && meet(candidate, field, source, target),
    );
    if (
      !match ||
      (field.type !== "file" && reusedValue(match, field, valueIn(source.answers, match.id)) === null)
    )
      return [];
    taken.add(match.id);
    return [{ sourceId: match.id, targetId: field.id, label: field.label, type: field.type }];
  });
}

/** The value as the other form keeps it; `null` when it does not take it. Files are copied, not valued. */
export function reusedValue(source: Field, target: Field, value: ReturnType<typeof valueIn>) {
  const translated = "options" in source && "options" in target ? translate(source, target, value) : value;
  const parsed = parseAnswer(target, translated);
  return "errors" in parsed || isEmpty(parsed.value) ? null : parsed.value;
}

const topFields = (definition: FormDefinition): Field[] =>
  placedFields(definition).flatMap(({ field, block }) =>
    block === null && field.type !== "statement" && field.type !== "repeat" ? [field as Field] : [],
  );

const answered = ({ definition, answers }: Source): Field[] =>
  topFields(definition).filter(({ id }) => !isEmpty(valueIn(answers, id)));

function meet(a: Field, b: Field, source: Source, target: FormDefinition): boolean {
  if (a.type !== b.type) return false;
  if (foldForSearch(a.label) === foldForSearch(b.label)) return true;
  return identifiers.has(a.type) && isOnly(a, source.definition) && isOnly(b, target);
}

const isOnly = ({ type }: Field, definition: FormDefinition): boolean =>
  topFields(definition).filter((field) => field.type === type).length === 1;

type Choice = { options: readonly { id: string; label: string }[] };

/** Options have ids of their own in each form: they meet by their words. */
function translate(source: Choice, target: Choice, value: ReturnType<typeof valueIn>) {
  const same = (id: unknown) => {
    const label = source.options.find((option) => option.id === id)?.label;
    const found = target.options.find(
      (option) => label !== undefined && foldForSearch(option.label) === foldForSearch(label),
    );
    return found?.id ?? null;
  };
  if (!Array.isArray(value)) return same(value);
  const ids = value.map(same);
  return ids.every((id) => id !== null) ? ids : null;
}
