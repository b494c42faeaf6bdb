/** Who speaks: the organisation, or the platform itself when no organisation is concerned. */
export type Brand = {
  name: string;
  legalName: string;
  /** `#rrggbb`. */
  accent: string;
  /** IANA zone in which the dates of the mail are read. */
  timeZone: string;
};

/** An instant in UTC milliseconds. */
type Instant = number;
type WithLink = { url: string };
type ExpiringLink = WithLink & { expiresAt: Instant };
type AboutDossier = { applicantName: string; programmeTitle: string };
/** An answer as a person reads it, before and after. */
export type AnswerChange = { label: string; before: string; after: string };
/** What the organisation wrote in place of the opening (see editable-texts.ts). */
type Editable = { ownText?: string };

/** Everything that a mail needs to be written: plain data, read again from the database when it is sent. */
export type MailContents = {
  "verify-email": ExpiringLink;
  "sign-up-attempt": { at: Instant; signInUrl: string; resetUrl: string };
  "password-reset": ExpiringLink;
  "password-changed": { at: Instant } & WithLink;
  "email-change-confirm": ExpiringLink & { newEmail: string };
  "email-changed-notice": { at: Instant; newEmail: string } & WithLink;
  "second-factor-changed": { at: Instant; active: boolean } & WithLink;
  "new-sign-in": { at: Instant; device: string; place?: string } & WithLink;
  "staff-invitation": ExpiringLink & { inviterName: string; role: "admin" | "manager" } & Editable;
  "staff-invitation-accepted": { memberName: string; role: "admin" | "manager" } & WithLink;
  "owner-transfer-offered": ExpiringLink & { ownerName: string };
  "owner-transferred": { at: Instant; newOwnerName: string } & WithLink;
  "dossier-started": AboutDossier & WithLink & { closesAt?: Instant } & Editable;
  "dossier-submitted": AboutDossier &
    WithLink & { number: string; submittedAt: Instant; sha256: string } & Editable;
  "dossier-decided": AboutDossier &
    WithLink & { number: string; decision: "accepted" | "refused" | "no_action"; message: string };
  "dossier-received": AboutDossier & WithLink & { number: string; submittedAt: Instant };
  "dossier-comment": AboutDossier & WithLink & { comment: string };
  "dossier-correction-requested": AboutDossier & WithLink & { number: string; message: string };
  "dossier-step-validated": AboutDossier & WithLink & { number: string; stepTitle: string; message: string };
  "dossier-reopened": AboutDossier & WithLink & { number: string; message: string };
  "dossier-edited": AboutDossier &
    WithLink & { number: string; reason: string; changes: readonly AnswerChange[] };
  "payment-proof-judged": AboutDossier &
    WithLink & { stepTitle: string; outcome: "validated" | "rejected" | "reversed"; reason: string };
  "draft-reminder": AboutDossier & WithLink & { closesAt: Instant; progress: number };
  "deadline-extended": WithLink & { programmeTitle: string; until: Instant };
  "dossier-expiring": AboutDossier & WithLink & { deleteAt: Instant; isDraft: boolean };
  "dossier-corrected": AboutDossier & WithLink & { number: string; submittedAt: Instant };
  "dossier-withdrawn": AboutDossier & WithLink & { number: string; message: string };
  "dossier-help-asked": AboutDossier & WithLink;
  "dossier-erased": WithLink & { programmeTitle: string };
  "dossiers-expiring": WithLink & { programmeTitle: string; count: number };
  "payment-proof-received": AboutDossier & WithLink & { stepTitle: string };
  "team-offer": ExpiringLink & { programmeTitle: string; inviterName: string; offer: "join" | "transfer" };
  "team-offer-accepted": WithLink & {
    programmeTitle: string;
    memberName: string;
    offer: "join" | "transfer";
  };
  "account-confirmation": ExpiringLink;
  "export-ready": ExpiringLink & { title: string; rowCount: number };
  "trial-ending": { endsAt: Instant } & WithLink;
};

export type MailKind = keyof MailContents;
export type MailOf<K extends MailKind> = { kind: K; brand: Brand } & MailContents[K];
export type Mail = { [K in MailKind]: MailOf<K> }[MailKind];
