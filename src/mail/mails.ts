import type { RequestState } from "#domain/clients/event-requests";

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
type AboutRequest = { number: string; title: string; place: string; startsAt: Instant };
type AboutPartner = { partnerName: string; formTitle: string };
type AboutSession = WithLink & { evaluatorName: string; sessionTitle: string; programmeTitle: string };
/** An answer as a person reads it, before and after. */
export type AnswerChange = { label: string; before: string; after: string };
/** What the organisation wrote in place of the opening (see editable-texts.ts). */
type Editable = { ownText?: string };

export type TrainingAbout = {
  firstName: string;
  training: string;
  place: string;
  startsAt: Instant;
  endsAt: Instant;
};
/** Whose subscription a mail is about; a copy goes to those who run the providers. */
type AboutProvider = { providerName: string; toProvider: boolean };
/** A service request, as every mail about it repeats it. */
export type AboutService = {
  number: string;
  title: string;
  skill: string;
  place: string;
  startsAt: Instant | null;
};
/** A plan by its name on sale. */
type NamedPlan = Readonly<Record<"fr" | "en", string>>;

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
  "dossier-received": AboutDossier & WithLink & { number: string; submittedAt: Instant; isFirst: boolean };
  "dossier-comment": AboutDossier & WithLink & { comment: string };
  "dossier-correction-requested": AboutDossier & WithLink & { number: string; message: string };
  "dossier-correction-ended": AboutDossier & WithLink & { number: string; message: string };
  "dossier-step-validated": AboutDossier & WithLink & { number: string; stepTitle: string; message: string };
  "dossier-reopened": AboutDossier & WithLink & { number: string; message: string };
  "dossier-edited": AboutDossier &
    WithLink & { number: string; reason: string; changes: readonly AnswerChange[] };
  "payment-proof-judged": AboutDossier &
    WithLink & { stepTitle: string; outcome: "validated" | "rejected" | "reversed"; reason: string };
  "draft-reminder": AboutDossier & WithLink & { closesAt: Instant; progress: number };
  "programme-shared": WithLink & {
    programmeTitle: string;
    summary: string;
    message: string;
    closesAt: Instant | null;
  };
  "deadline-extended": WithLink & { programmeTitle: string; until: Instant };
  "dossier-expiring": AboutDossier &
    WithLink & { deleteAt: Instant; because: "untouched" | "kept-enough" | "call-removed" };
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
  "member-link": ExpiringLink & { firstName: string; loginName: string };
  "member-decided": WithLink & {
    firstName: string;
    season: string;
    decision: "approved" | "refused";
    reason: string;
  };
  "dues-reminder": WithLink & {
    firstName: string;
    season: string;
    amountCents: number;
    dueAt: Instant;
    late: boolean;
  };
  "training-request": ExpiringLink & Omit<TrainingAbout, "firstName">;
  "training-status": WithLink &
    TrainingAbout & { state: "registered" | "validated" | "waiting" | "rejected" };
  "training-offer": ExpiringLink & TrainingAbout;
  "training-changed": WithLink & TrainingAbout;
  "training-cancelled": WithLink & TrainingAbout & { reason: string };
  "training-convocation": WithLink & TrainingAbout & { trainers: string; instructions: string };
  "evaluator-invitation": AboutSession & { dossierCount: number };
  "evaluation-opened": AboutSession & { dossierCount: number };
  "evaluation-assigned": AboutSession & { dossierCount: number; deadline?: Instant };
  "evaluation-reminder": AboutSession & { dossierCount: number; deadline?: Instant };
  "evaluation-returned": WithLink & {
    sessionTitle: string;
    number: string;
    message: string;
    deadline?: Instant;
  };
  "evaluation-left": WithLink & {
    sessionTitle: string;
    evaluatorName: string;
    number: string;
    conflict: boolean;
  };
  /** `invited`: they decline what they had not accepted. */
  "evaluator-left": WithLink & {
    sessionTitle: string;
    evaluatorName: string;
    invited: boolean;
    message: string;
  };
  "evaluation-results": AboutDossier & WithLink & { number: string; message: string };
  "trial-ending": { endsAt: Instant } & WithLink;
  /** `gone`: the service answered that it is; otherwise it failed for days. */
  "webhook-disabled": { address: string; gone: boolean } & WithLink;
  "event-request-received": AboutRequest & WithLink & { contactName: string; clientNumber: string };
  "event-request-moved": AboutRequest &
    WithLink & { contactName: string; state: RequestState; message: string; quotedCents: number | null };
  "event-request-answered": AboutRequest &
    WithLink & { clientName: string; accepted: boolean; message: string };
  "event-request-arrived": AboutRequest & WithLink & { clientName: string; lookAlikes: number };
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
  "account-export-ready": ExpiringLink & { bytes: number };
  "account-deactivated": { deactivatedAt: Instant; purgeAt: Instant } & WithLink;
  "account-purge-soon": { deactivatedAt: Instant; purgeAt: Instant } & WithLink;
  "account-deactivation-revoked": WithLink;
  "order-confirmed": {
    number: string;
    plan: NamedPlan;
    ttcCents: number;
    debitInProgress: boolean;
    startsAt?: Instant;
  } & WithLink;
  "plan-payment-to-confirm": {
    number: string;
    plan: NamedPlan;
    ttcCents: number;
    confirmBy: Instant;
  } & WithLink;
  "plan-payment-failed": {
    invoiceNumber: string;
    ttcCents: number;
    graceEndsAt: Instant;
    needsConfirmation: boolean;
  } & WithLink;
  /** `disputed`: its payment was contested at the bank. */
  "plan-unpaid": { invoiceNumber: string; ttcCents: number; disputed: boolean } & WithLink;
  /** What an order was to start on its day was refused by the bank. */
  "plan-order-failed": { number: string; plan: NamedPlan; ttcCents: number } & WithLink;
  "plan-expired": { at: Instant } & WithLink;
  "plan-renewal-notice": { plan: NamedPlan; at: Instant; ttcCents: number } & WithLink;
  "payment-method-needed": {
    reason: "missing" | "mandate_revoked" | "card_expiring";
    renewsAt: Instant;
  } & WithLink;
  "plan-debit-notice": { at: Instant; ttcCents: number; last4: string; mandateReference: string } & WithLink;
  "plan-cancelled": {
    ends: readonly { plan: NamedPlan; interval: "monthly" | "annual"; at: Instant }[];
    accessEndsAt: Instant;
  } & WithLink;
  "plan-cancellation-revoked": {
    renewals: readonly {
      plan: NamedPlan;
      interval: "monthly" | "annual";
      at: Instant;
      ttcCents: number;
    }[];
  } & WithLink;
  "provider-subscribed": AboutProvider &
    WithLink & {
      interval: "monthly" | "annual";
      ttcCents: number;
      renewsAt: Instant;
      debitInProgress: boolean;
    };
  "provider-payment-to-confirm": AboutProvider & WithLink & { ttcCents: number; confirmBy: Instant };
  "provider-payment-failed": AboutProvider &
    WithLink & { invoiceNumber: string; ttcCents: number; graceEndsAt: Instant; needsConfirmation: boolean };
  "provider-unpaid": AboutProvider &
    WithLink & { invoiceNumber: string; ttcCents: number; disputed: boolean };
  "provider-expired": AboutProvider &
    WithLink & {
      at: Instant;
      why: "provider" | "price_silence" | "price_refused" | "exemption" | "manager" | "dunning";
      ongoing: number;
    };
  "provider-renewal-notice": AboutProvider & WithLink & { at: Instant; ttcCents: number };
  "provider-method-needed": AboutProvider &
    WithLink & { problem: "missing" | "mandate_revoked" | "card_expiring"; renewsAt: Instant };
  "provider-debit-notice": AboutProvider &
    WithLink & { at: Instant; ttcCents: number; last4: string; mandateReference: string };
  "provider-price-request": AboutProvider &
    WithLink & {
      interval: "monthly" | "annual";
      fromHtCents: number;
      fromTtcCents: number;
      toHtCents: number;
      toTtcCents: number;
      effectiveAt: Instant;
      reminder: boolean;
    };
  "provider-cancelled": AboutProvider & WithLink & { endsAt: Instant };
  /** `renewsAt` where a renewal will be billed; `acceptBefore` where a price that is not accepted ends it. */
  "provider-revoked": AboutProvider & WithLink & { renewsAt: Instant | null; acceptBefore: Instant | null };
  "provider-closing": AboutProvider & WithLink & { endsAt: Instant };
  "provider-closing-revoked": AboutProvider & WithLink;
  "service-request-received": AboutService & WithLink & { contactName: string };
  "service-request-arrived": AboutService & WithLink & { contactName: string };
  "service-request-offered": AboutService &
    WithLink & { providerName: string; answersUntil: Instant; canAnswer: boolean };
  "service-response-arrived": AboutService &
    WithLink & { providerName: string; priceCents: number; message: string };
  "service-response-decided": AboutService &
    WithLink & {
      providerName: string;
      outcome: "chosen" | "not_chosen" | "cancelled";
      priceCents: number;
      message: string;
    };
  "service-request-settled": AboutService &
    WithLink & { contactName: string; providers: readonly string[]; message: string };
  "engagement-moved": AboutService &
    WithLink & {
      by: string;
      verb: "plan" | "start" | "finish" | "cancel";
      message: string;
      toProvider: boolean;
    };
  "provider-reminder": WithLink & {
    providerName: string;
    missing: "never_subscribed" | "incomplete" | "unpaid" | "expired" | "rise";
    ongoing: number;
    message: string;
  };
};

export type MailKind = keyof MailContents;
export type MailOf<K extends MailKind> = { kind: K; brand: Brand } & MailContents[K];
export type Mail = { [K in MailKind]: MailOf<K> }[MailKind];
