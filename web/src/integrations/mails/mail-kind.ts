import { useTranslation } from "react-i18next";

/** What a mail says, in words; a kind this screen does not know yet is shown by its own name. */
export function useMailKind(): (kind: string) => string {
  const { t } = useTranslation("integrations");
  const known: Partial<Record<string, string>> = {
    "staff-invitation": t("mails.kinds.staffInvitation"),
    "staff-invitation-accepted": t("mails.kinds.staffInvitationAccepted"),
    "owner-transfer-offered": t("mails.kinds.ownerTransferOffered"),
    "owner-transferred": t("mails.kinds.ownerTransferred"),
    "dossier-started": t("mails.kinds.dossierStarted"),
    "dossier-submitted": t("mails.kinds.dossierSubmitted"),
    "dossier-decided": t("mails.kinds.dossierDecided"),
    "dossier-received": t("mails.kinds.dossierReceived"),
    "dossier-correction-requested": t("mails.kinds.dossierCorrectionRequested"),
    "dossier-step-validated": t("mails.kinds.dossierStepValidated"),
    "dossier-reopened": t("mails.kinds.dossierReopened"),
    "dossier-edited": t("mails.kinds.dossierEdited"),
    "payment-proof-judged": t("mails.kinds.paymentProofJudged"),
    "draft-reminder": t("mails.kinds.draftReminder"),
    "programme-shared": t("mails.kinds.programmeShared"),
    "dossier-comment": t("mails.kinds.dossierComment"),
    "deadline-extended": t("mails.kinds.deadlineExtended"),
    "dossier-expiring": t("mails.kinds.dossierExpiring"),
    "dossier-corrected": t("mails.kinds.dossierCorrected"),
    "dossier-withdrawn": t("mails.kinds.dossierWithdrawn"),
    "dossier-help-asked": t("mails.kinds.dossierHelpAsked"),
    "dossier-erased": t("mails.kinds.dossierErased"),
    "dossiers-expiring": t("mails.kinds.dossiersExpiring"),
    "payment-proof-received": t("mails.kinds.paymentProofReceived"),
    "team-offer": t("mails.kinds.teamOffer"),
    "team-offer-accepted": t("mails.kinds.teamOfferAccepted"),
    "account-confirmation": t("mails.kinds.accountConfirmation"),
    "export-ready": t("mails.kinds.exportReady"),
    "trial-ending": t("mails.kinds.trialEnding"),
    "event-request-received": t("mails.kinds.eventRequestReceived"),
    "event-request-moved": t("mails.kinds.eventRequestMoved"),
    "event-request-answered": t("mails.kinds.eventRequestAnswered"),
    "event-request-arrived": t("mails.kinds.eventRequestArrived"),
  };
  return (kind) => known[kind] ?? kind;
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
    "dossier-step-validated",
    "dossier-reopened",
    "payment-proof-judged",
    "draft-reminder",
  ].includes(kind);
export const mayResend = (kind: string): boolean => kind !== "staff-invitation";
