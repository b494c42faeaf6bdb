import { checkDefinition } from "#domain/forms/check-definition";
import type { FormDefinition } from "#domain/forms/definition";
import { under } from "#domain/forms/parsed";
import type { FieldError } from "#domain/field-errors";

/** What is looked at before a programme is published. Instants are UTC milliseconds. */
export type PublicationContent = {
  title: string;
  description: string;
  contactEmail: string | null;
  /** The form being written: publishing makes a revision of it. */
  definition: FormDefinition;
  opensAt: number | null;
  closesAt: number | null;
};

/** All that is still missing, with a pointer to each, so that one screen shows the whole list. */
export function publicationErrors(content: PublicationContent, now: number): FieldError[] {
  const needed = (pointer: string, text: string | null): FieldError[] =>
    text === null || text.trim() === "" ? [{ pointer, code: "required" }] : [];
  return [
    ...needed("/title", content.title),
    ...needed("/description", content.description),
    ...needed("/contactEmail", content.contactEmail),
    ...under("/form", checkDefinition(content.definition)),
    ...dateErrors(content, now),
  ];
}

function dateErrors({ opensAt, closesAt }: PublicationContent, now: number): FieldError[] {
  const crossed = crossedDates({ opensAt, closesAt });
  if (crossed.length > 0) return crossed;
  return closesAt !== null && closesAt <= now ? [{ pointer: "/closesAt", code: "closes_in_the_past" }] : [];
}

/** What is wrong with dates at any time, published or not. */
export const crossedDates = ({
  opensAt,
  closesAt,
}: Pick<PublicationContent, "opensAt" | "closesAt">): FieldError[] =>
  opensAt !== null && closesAt !== null && opensAt >= closesAt
    ? [{ pointer: "/closesAt", code: "closes_before_opening" }]
    : [];
