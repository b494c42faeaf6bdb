import type { FormDefinition } from "#domain/forms/definition";
import { placedFields } from "#domain/forms/layout";
import { addDays, addMonths } from "#domain/programmes/civil-time";

/** 24 months for the answers (product: validity), and a shorter life for some documents, by file field. */
export type Validity = { months: number; documents: Readonly<Record<string, number>> };

export const defaultValidity: Validity = { months: 24, documents: {} };

/** A document in force: the field it answers and when its bytes arrived. */
export type DatedDocument = { fieldId: string; addedAt: number };

/** The end of each document that has a life of its own. Months count on the calendar of Europe/Paris. */
export function documentEnds(documents: readonly DatedDocument[], { documents: lives }: Validity) {
  return documents.flatMap(({ fieldId, addedAt }) => {
    const months = Object.hasOwn(lives, fieldId) ? lives[fieldId] : undefined;
    return months === undefined ? [] : [{ fieldId, validUntil: addMonths(addedAt, months) }];
  });
}

/**
 * Until when a validation holds: the end of the answers or the first end of a document, whichever comes first. A
 * field with several documents lasts as long as its newest.
 */
export function validUntil(
  validatedAt: number,
  documents: readonly DatedDocument[],
  validity: Validity,
): number {
  const ends = new Map<string, number>();
  for (const { fieldId, validUntil: end } of documentEnds(documents, validity))
    ends.set(fieldId, Math.max(end, ends.get(fieldId) ?? 0));
  return Math.min(addMonths(validatedAt, validity.months), ...ends.values());
}

/** Alerts before the end, in days (product: J-60, J-30, J-7). */
export const alertDays = [60, 30, 7] as const;

/** The alert owed now: the closest to the end of those that came due; nothing once it is over. */
export function dueAlert(until: number, alerted: number | null, now: number): number | undefined {
  if (now >= until) return undefined;
  const due = alertDays.findLast((days) => now >= addDays(until, -days));
  return due !== undefined && (alerted === null || due < alerted) ? due : undefined;
}

/** When the next alert, or the end itself, comes due. `alerted` is the last alert sent, in days. */
export function nextExpiryStep(until: number, alerted: number | null): number {
  const next = alertDays.find((days) => alerted === null || days < alerted);
  return next === undefined ? until : addDays(until, -next);
}

/** A document whose life a form can set: file fields only. */
export const fileFieldIds = (definition: FormDefinition): string[] =>
  placedFields(definition).flatMap(({ field, block }) =>
    field.type === "file" && block === null ? [field.id] : [],
  );
