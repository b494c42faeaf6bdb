import type {
  Address,
  Answers,
  Comparison,
  Condition,
  Field,
  FormDefinition,
  Row,
  Value,
} from "#forms/types";

export type Visibility = {
  stepIds: ReadonlySet<string>;
  sectionIds: ReadonlySet<string>;
  /** Fields answered by themselves; inside a block, ask `visibleInRow` row by row. */
  fieldIds: ReadonlySet<string>;
  /** The value of a visible field; null for a hidden one, whatever was once typed there. */
  valueOf: (fieldId: string) => Value;
};

/** What shows while one types, before the API has answered: its own rule, in one pass in reading order. */
export function visibleFields({ steps }: Pick<FormDefinition, "steps">, answers: Answers): Visibility {
  const stepIds = new Set<string>();
  const sectionIds = new Set<string>();
  const fieldIds = new Set<string>();
  const valueOf = (id: string): Value => (fieldIds.has(id) ? (answers[id]?.value ?? null) : null);
  const shows = ({ condition }: { condition?: Condition }) =>
    condition === undefined || holds(condition, valueOf);
  for (const step of steps) {
    if (!shows(step)) continue;
    stepIds.add(step.id);
    for (const section of step.sections ?? []) {
      if (!shows(section)) continue;
      sectionIds.add(section.id);
      for (const field of section.fields) if (shows(field)) fieldIds.add(field.id);
    }
  }
  return { stepIds, sectionIds, fieldIds, valueOf };
}

/** The inner fields shown in one row: their conditions see the row first, then the rest of the form. */
export function visibleInRow(block: Field, row: Row, outside: (fieldId: string) => Value): Field[] {
  const inner = block.fields ?? [];
  const shown: Field[] = [];
  const valueOf = (id: string): Value => {
    if (!inner.some((field) => field.id === id)) return outside(id);
    return shown.some((field) => field.id === id) ? (row[id] ?? null) : null;
  };
  for (const field of inner) {
    if (field.condition === undefined || holds(field.condition, valueOf)) shown.push(field);
  }
  return shown;
}

export function holds(condition: Condition, valueOf: (fieldId: string) => Value): boolean {
  if ("conditions" in condition) {
    const hold = (part: Condition) => holds(part, valueOf);
    return condition.operator === "and" ? condition.conditions.every(hold) : condition.conditions.some(hold);
  }
  return compares(condition, valueOf(condition.field));
}

const isEmpty = (value: Value): boolean =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);

function compares({ operator, value }: Comparison, answer: Value): boolean {
  if (operator === "answered") return !isEmpty(answer);
  if (operator === "not_answered") return isEmpty(answer);
  if (isEmpty(answer) || value === undefined) return false;
  switch (operator) {
    case "equals":
      return fold(constant(answer)) === fold(value);
    case "not_equals":
      return fold(constant(answer)) !== fold(value);
    case "contains":
      return contains(answer, value);
    case "not_contains":
      return !contains(answer, value);
    default:
      return isOrdered(operator, answer, value);
  }
}

type Ordering = "less" | "at_most" | "more" | "at_least";

/** Numbers with numbers; days as ISO texts, whose order is that of time. */
function isOrdered(operator: Ordering, answer: Value, value: string | number | boolean): boolean {
  const comparable =
    (typeof answer === "number" && typeof value === "number") ||
    (typeof answer === "string" && typeof value === "string");
  if (!comparable) return false;
  if (operator === "less") return answer < value;
  if (operator === "at_most") return answer <= value;
  return operator === "more" ? answer > value : answer >= value;
}

const fold = (value: unknown): unknown =>
  typeof value === "string" ? value.normalize("NFC").toLowerCase() : value;

const isAddress = (value: Value): value is Address =>
  typeof value === "object" && value !== null && "postalCode" in value;

/** Of an address, conditions compare the code of the département. */
function constant(answer: Value): unknown {
  if (!isAddress(answer)) return answer;
  const { country, postalCode } = answer;
  if (country !== "FR" || !/^\d{5}$/.test(postalCode)) return null;
  if (/^9[78]/.test(postalCode)) return postalCode.slice(0, 3);
  if (postalCode.startsWith("20")) return postalCode < "20200" ? "2A" : "2B";
  return postalCode.slice(0, 2);
}

function contains(answer: Value, value: unknown): boolean {
  if (Array.isArray(answer)) return answer.includes(value);
  const [whole, part] = [fold(answer), fold(value)];
  return typeof whole === "string" && typeof part === "string" && whole.includes(part);
}
