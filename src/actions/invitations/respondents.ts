import type { MailOrder } from "#db/commit";
import type { Locale } from "#domain/locale";

export type Respondent = { personId: string; email: string; locale: Locale };

/** One mail to each person who answers for a partner. */
export const respondentMails = (
  kind: string,
  cause: string,
  subjectId: string,
  respondents: readonly Respondent[],
): MailOrder[] =>
  respondents.map(({ personId, email, locale }) => ({
    kind,
    cause: `${cause}:${personId}`,
    subjectId,
    recipient: email,
    personId,
    locale,
  }));
