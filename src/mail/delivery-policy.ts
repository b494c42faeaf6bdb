import type { MailKind } from "#mail/mails";

/**
 * When the provider does not say whether it took a mail and does not deduplicate, either a second mail or none
 * can reach the person. Security and proof: twice rather than never. Courtesy: never rather than twice, and the
 * ledger shows the outcome as unknown.
 */
export const onUnknownOutcome = {
  "verify-email": "resend",
  "sign-up-attempt": "resend",
  "password-reset": "resend",
  "password-changed": "resend",
  "email-change-confirm": "resend",
  "email-changed-notice": "resend",
  "second-factor-changed": "resend",
  "new-sign-in": "keep",
  "staff-invitation": "resend",
  "staff-invitation-accepted": "keep",
  "owner-transfer-offered": "resend",
  "owner-transferred": "resend",
  "dossier-started": "keep",
  "dossier-submitted": "resend",
  "dossier-decided": "resend",
  "dossier-received": "keep",
  "dossier-comment": "resend",
  "dossier-correction-requested": "resend",
  "dossier-step-validated": "resend",
  "dossier-reopened": "resend",
  "dossier-edited": "resend",
  "payment-proof-judged": "resend",
  "draft-reminder": "keep",
  "deadline-extended": "resend",
  "dossier-expiring": "resend",
  "dossier-corrected": "keep",
  "dossier-withdrawn": "keep",
  "dossier-help-asked": "resend",
  "dossier-erased": "keep",
  "dossiers-expiring": "keep",
  "payment-proof-received": "keep",
  "team-offer": "resend",
  "team-offer-accepted": "keep",
  "account-confirmation": "resend",
  "export-ready": "resend",
  "trial-ending": "keep",
} as const satisfies Record<MailKind, "resend" | "keep">;
