import { isAddress, isEmpty, type AnswerValue } from "#domain/forms/answers";
import type { Comparison, Condition } from "#domain/forms/conditions";
import { departementOf } from "#domain/forms/parse-address";

/**
 * Whether a condition holds, given what is answered and visible. Total: an answer of another shape than the
 * comparison expects does not hold. Before a field is answered only `not_answered` holds: nothing appears
 * because of a question that nobody has answered yet.
 */
export function holds(condition: Condition, valueOf: (fieldId: string) => AnswerValue): boolean {
  if ("conditions" in condition) {
    const hold = (part: Condition) => holds(part, valueOf);
    return condition.operator === "and" ? condition.conditions.every(hold) : condition.conditions.some(hold);
  }
  return compares(condition, valueOf(condition.field));
}

function compares({ operator, value }: Comparison, answer: AnswerValue): boolean {
  if (operator === "answered") return !isEmpty(answer);
  if (operator === "not_answered") return isEmpty(answer);
  if (isEmpty(answer) || value === undefined) return false;
  switch (operator) {
    case "equals":
      return isSame(answer, value);
    case "not_equals":
      return !isSame(answer, value);
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
function isOrdered(operator: Ordering, answer: AnswerValue, value: Comparison["value"]): boolean {
  const isComparable =
    (typeof answer === "number" && typeof value === "number") ||
    (typeof answer === "string" && typeof value === "string");
  if (!isComparable) return false;
  if (operator === "less") return answer < value;
  if (operator === "at_most") return answer <= value;
  return operator === "more" ? answer > value : answer >= value;
}

const fold = (value: unknown): unknown =>
  typeof value === "string" ? value.normalize("NFC").toLowerCase() : value;

const isSame = (answer: AnswerValue, value: unknown): boolean =>
  fold(isAddress(answer) ? departementOf(answer) : answer) === fold(value);

function contains(answer: AnswerValue, value: unknown): boolean {
  if (Array.isArray(answer)) return answer.includes(value);
  const [whole, part] = [fold(answer), fold(value)];
  return typeof whole === "string" && typeof part === "string" && whole.includes(part);
}
