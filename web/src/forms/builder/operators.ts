import type { Comparison, FieldType } from "#forms/types";

type Operator = Comparison["operator"];

const presence: readonly Operator[] = ["answered", "not_answered"];
export const asksValue = (operator: Operator): boolean => !presence.includes(operator);

/** The same words fit texts, numbers, days and choices differently: "est", "est égal à", "le". */
export const familyOf = (type: FieldType): "text" | "number" | "date" | "choices" | "place" => {
  if (type === "number" || type === "amount") return "number";
  if (type === "multiple_choice") return "choices";
  if (type === "address") return "place";
  return type === "date" ? "date" : "text";
};
