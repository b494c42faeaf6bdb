/**
 * How staff may send a mail again. `corrected`: to another address too, because the person asked for it and it opens
 * nothing by itself. `same`: to the address it was for. `elsewhere`: it has a door of its own, which keeps count.
 */
export const resendRules = ["corrected", "same", "elsewhere"] as const;
export type ResendRule = (typeof resendRules)[number];

const rules: Readonly<Record<string, ResendRule>> = {
  "dossier-started": "corrected",
  "dossier-submitted": "corrected",
  "dossier-decided": "corrected",
  "dossier-comment": "corrected",
  "dossier-correction-requested": "corrected",
  "dossier-correction-ended": "corrected",
  "dossier-step-validated": "corrected",
  "dossier-reopened": "corrected",
  "payment-proof-judged": "corrected",
  "draft-reminder": "corrected",
  "staff-invitation": "elsewhere",
  "training-status": "corrected",
  "training-changed": "corrected",
  "training-cancelled": "corrected",
  "training-convocation": "corrected",
  "partner-invitation": "elsewhere",
  "partner-reminder": "elsewhere",
  "member-link": "elsewhere",
  "service-request-received": "corrected",
  "service-request-settled": "corrected",
};

/** A kind nobody decided about goes to its own address only: its link may be one for that mailbox. */
export const resendRule = (kind: string): ResendRule => rules[kind] ?? "same";

/** The same mail leaves again at most every 10 minutes. In milliseconds. */
const resendDelay = 10 * 60 * 1000;

/** Seconds to wait before the mail may leave again; 0 when it may. `queuedAt`: when it last did. */
export const secondsBeforeMailResend = (queuedAt: number, now: number): number =>
  Math.max(0, Math.ceil((queuedAt + resendDelay - now) / 1000));
