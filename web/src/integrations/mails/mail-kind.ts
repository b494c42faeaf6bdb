import { useTranslation } from "react-i18next";

/** What a mail is about, in words. */
export function useMailKind(): (kind: string) => string {
  const { t } = useTranslation("integrations");
  const known = new Map<string, string>(Object.entries(t("mails.kinds", { returnObjects: true })));
  return (kind) => known.get(kind) ?? kind;
}

/** Mails to an applicant about their own dossier may go to a corrected address; invitations are sent again from the team's page. */
export const mayCorrect = (kind: string): boolean =>
  [
    "dossier-started",
    "dossier-submitted",
    "dossier-decided",
    "event-request-received",
    "event-request-moved",
    "dossier-correction-requested",
    "dossier-correction-ended",
    "dossier-step-validated",
    "dossier-reopened",
    "payment-proof-judged",
    "draft-reminder",
  ].includes(kind);
export const mayResend = (kind: string): boolean => kind !== "staff-invitation";
