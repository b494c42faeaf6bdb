import { fieldIndex } from "#domain/forms/layout";
import { Refusal } from "#domain/refusals";
import { type Answering } from "#actions/invitations/answering";
import { type Door } from "#actions/invitations/doors";
import { around } from "#db/invitations/answers";
import type { ReadScope } from "#actions/read-scope";
import { one } from "#db/statement";

export const whole = (scope: ReadScope, door: Door, prequalificationId: string) => ({
  row: one(door.find(scope, prequalificationId)),
  ...around(scope, prequalificationId),
});

export function fileFieldOf({ definition }: Answering, fieldId: string) {
  const placed = fieldIndex(definition).get(fieldId);
  if (placed?.field.type !== "file" || placed.block !== null) throw new Refusal("not_found");
  return placed.field;
}

export function documentIds({ answers }: Answering, fieldId: string): string[] {
  const value = answers[fieldId]?.value;
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
