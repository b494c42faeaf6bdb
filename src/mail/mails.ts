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
type AboutPartner = { partnerName: string; formTitle: string };
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
  "export-ready": ExpiringLink & { title: string; rowCount: number };
  "trial-ending": { endsAt: Instant } & WithLink;
  "partner-invitation": AboutPartner &
    ExpiringLink & {
      localId: string;
      cause: "not_registered" | "not_validated" | "expired";
      message: string;
      issuerName: string;
      notMeUrl: string;
    };
  "partner-reminder": {
    requests: (AboutPartner & WithLink & { progress: number })[];
    notMeUrl: string | null;
  };
  "prequalification-submitted": AboutPartner & WithLink;
  "prequalification-decided": AboutPartner &
    WithLink & {
      decision: "completed" | "correction_requested" | "refused";
      message: string;
      validUntil: Instant | null;
    };
  "prequalification-expiring": AboutPartner & WithLink & { validUntil: Instant };
  "prequalification-expired": AboutPartner & WithLink;
  "invitations-ended": { invitations: number } & WithLink;
  "invitation-declined": WithLink & {
    partnerName: string;
    email: string;
    answer: "declined" | "not_me";
    said: string;
  };
};

export type MailKind = keyof MailContents;
export type MailOf<K extends MailKind> = { kind: K; brand: Brand } & MailContents[K];
export type Mail = { [K in MailKind]: MailOf<K> }[MailKind];
