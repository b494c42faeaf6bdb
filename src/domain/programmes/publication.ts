import { checkDefinition } from "#domain/forms/check-definition";
import type { FormDefinition } from "#domain/forms/definition";
import { under } from "#domain/forms/parsed";
import type { FieldError } from "#domain/field-errors";

/** The mails that a programme sends by itself: each needs its text before anyone can apply. */
export const programmeMails = ["draft_started", "received", "correction_requested", "decision"] as const;
export type ProgrammeMail = (typeof programmeMails)[number];

/** What is looked at before a programme is published. Instants are UTC milliseconds. */
export type PublicationContent = {
  title: string;
  presentation: string;
  contactEmail: string | null;
  /** The published revision of its form; `null` before the first. */
  definition: FormDefinition | null;
  opensAt: number | null;
  closesAt: number | null;
  mails: Readonly<Record<ProgrammeMail, string>>;
};

/** All that is still missing, with a pointer to each, so that one screen shows the whole list. */
export function publicationErrors(content: PublicationContent, now: number): FieldError[] {
  const { title, presentation, contactEmail, definition, mails } = content;
  const needed = (pointer: string, text: string | null): FieldError[] =>
    text === null || text.trim() === "" ? [{ pointer, code: "required" }] : [];
  const form: FieldError[] =
    definition === null
      ? [{ pointer: "/form", code: "required" }]
      : under("/form", checkDefinition(definition));
  return [
    ...needed("/title", title),
    ...needed("/presentation", presentation),
    ...needed("/contactEmail", contactEmail),
    ...form,
    ...dateErrors(content, now),
    ...programmeMails.flatMap((mail) => needed(`/mails/${mail}`, mails[mail])),
  ];
}

function dateErrors({ opensAt, closesAt }: PublicationContent, now: number): FieldError[] {
  if (closesAt === null) return [];
  if (opensAt !== null && opensAt >= closesAt)
    return [{ pointer: "/closesAt", code: "closes_before_opening" }];
  return closesAt <= now ? [{ pointer: "/closesAt", code: "closes_in_the_past" }] : [];
}
