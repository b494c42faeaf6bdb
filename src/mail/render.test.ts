import { describe, expect, test } from "vitest";

import { locales } from "#domain/locale";
import type { Mail, MailKind, MailOf } from "#mail/mails";
import { renderMail } from "#mail/render";

const brand = {
  name: "Mairie de Toulon",
  legalName: "Commune de Toulon, avenue de la République, 83000 Toulon",
  accent: "#0b6e4f",
  timeZone: "Europe/Paris",
};
const at = Date.UTC(2026, 10, 21, 19, 0);
const url = "https://parvis.example/toulon/x?token=abc&step=2";
const plan = { fr: "Pro", en: "Pro" };
const link = { brand, url };
const expiring = { ...link, expiresAt: at };
const about = { ...link, applicantName: "Élodie Martin", programmeTitle: "Aide aux associations" };
const request = {
  ...link,
  number: "DEM-2026-000042",
  title: "Corso fleuri",
  place: "Hyères",
  startsAt: at,
};

const service = {
  brand,
  number: "DDS-2026-000001",
  title: "Animer un atelier",
  skill: "Animation",
  place: "Toulon",
  startsAt: at,
};
const aboutTraining = { training: "PSC1", place: "Toulon", startsAt: at, endsAt: at + 3_600_000 };
const asked = { partnerName: "Ateliers Béranger", formTitle: "Panel fournisseurs" };
const judging = {
  ...link,
  evaluatorName: "Jean Dupont",
  sessionTitle: "Jury de novembre",
  programmeTitle: "Aide aux associations",
};

const examples: { [K in MailKind]: MailOf<K> } = {
  "verify-email": { kind: "verify-email", ...expiring },
  "sign-up-attempt": { kind: "sign-up-attempt", brand, at, signInUrl: url, resetUrl: url },
  "password-reset": { kind: "password-reset", ...expiring },
  "password-changed": { kind: "password-changed", ...link, at },
  "email-change-confirm": { kind: "email-change-confirm", ...expiring, newEmail: "e@exemple.fr" },
  "email-changed-notice": { kind: "email-changed-notice", ...link, at, newEmail: "e@exemple.fr" },
  "second-factor-changed": { kind: "second-factor-changed", ...link, at, active: false },
  "new-sign-in": { kind: "new-sign-in", ...link, at, device: "Firefox sur Windows", place: "Toulon" },
  "staff-invitation": { kind: "staff-invitation", ...expiring, inviterName: "Jean Dupont", role: "manager" },
  "staff-invitation-accepted": {
    kind: "staff-invitation-accepted",
    ...link,
    memberName: "Zoé Petit",
    role: "admin",
  },
  "owner-transfer-offered": { kind: "owner-transfer-offered", ...expiring, ownerName: "Jean Dupont" },
  "owner-transferred": { kind: "owner-transferred", ...link, at, newOwnerName: "Zoé Petit" },
  "dossier-started": { kind: "dossier-started", ...about, closesAt: at },
  "dossier-submitted": {
    kind: "dossier-submitted",
    ...about,
    number: "2026-0042",
    submittedAt: at,
    sha256: "a3".repeat(32),
  },
  "dossier-decided": {
    kind: "dossier-decided",
    ...about,
    number: "2026-0042",
    decision: "refused",
    message: "Le budget était complet.",
  },
  "dossier-received": {
    kind: "dossier-received",
    ...about,
    number: "2026-0042",
    submittedAt: at,
    isFirst: true,
  },
  "dossier-comment": { kind: "dossier-comment", ...about, comment: "Pouvez-vous préciser le budget ?" },
  "dossier-correction-requested": {
    kind: "dossier-correction-requested",
    ...about,
    number: "2026-0042",
    message: "Le budget manque.",
  },
  "dossier-correction-ended": {
    kind: "dossier-correction-ended",
    ...about,
    number: "2026-0042",
    message: "Nous avons trouvé le budget.",
  },
  "dossier-step-validated": {
    kind: "dossier-step-validated",
    ...about,
    number: "2026-0042",
    stepTitle: "Pré-sélection",
    message: "",
  },
  "dossier-reopened": { kind: "dossier-reopened", ...about, number: "2026-0042", message: "Une erreur." },
  "dossier-edited": {
    kind: "dossier-edited",
    ...about,
    number: "2026-0042",
    reason: "Faute de frappe.",
    changes: [{ label: "Budget", before: "1 000 €", after: "10 000 €" }],
  },
  "payment-proof-judged": {
    kind: "payment-proof-judged",
    ...about,
    stepTitle: "Frais de dossier",
    outcome: "rejected",
    reason: "Illisible.",
  },
  "draft-reminder": { kind: "draft-reminder", ...about, closesAt: at, progress: 60 },
  "programme-shared": {
    kind: "programme-shared",
    ...link,
    programmeTitle: "Aide",
    summary: "Jusqu’à 5 000 €.",
    message: "Pensez à vos voisins.",
    closesAt: at,
  },
  "deadline-extended": { kind: "deadline-extended", ...link, programmeTitle: "Aide", until: at },
  "dossier-expiring": { kind: "dossier-expiring", ...about, deleteAt: at, because: "call-removed" },
  "dossier-corrected": { kind: "dossier-corrected", ...about, number: "2026-0042", submittedAt: at },
  "dossier-withdrawn": { kind: "dossier-withdrawn", ...about, number: "2026-0042", message: "" },
  "dossier-help-asked": { kind: "dossier-help-asked", ...about },
  "dossier-erased": { kind: "dossier-erased", ...link, programmeTitle: "Aide" },
  "dossiers-expiring": { kind: "dossiers-expiring", ...link, programmeTitle: "Aide", count: 12 },
  "payment-proof-received": { kind: "payment-proof-received", ...about, stepTitle: "Frais" },
  "team-offer": {
    kind: "team-offer",
    ...expiring,
    programmeTitle: "Aide",
    inviterName: "Jean Dupont",
    offer: "transfer",
  },
  "team-offer-accepted": {
    kind: "team-offer-accepted",
    ...link,
    programmeTitle: "Aide",
    memberName: "Zoé Petit",
    offer: "join",
  },
  "account-confirmation": { kind: "account-confirmation", ...expiring },
  "export-ready": { kind: "export-ready", ...expiring, title: "Dossiers 2026", rowCount: 12_345 },
  "member-link": { kind: "member-link", ...expiring, firstName: "Zoé", loginName: "PETIT.zoe" },
  "member-decided": {
    kind: "member-decided",
    ...link,
    firstName: "Zoé",
    season: "2026-2027",
    decision: "refused",
    reason: "La cotisation manque.",
  },
  "dues-reminder": {
    kind: "dues-reminder",
    ...link,
    firstName: "Zoé",
    season: "2026-2027",
    amountCents: 2500,
    dueAt: at,
    late: false,
  },
  "service-request-received": { kind: "service-request-received", ...service, ...link, contactName: "Zoé" },
  "service-request-arrived": { kind: "service-request-arrived", ...service, ...link, contactName: "Zoé" },
  "service-request-offered": {
    kind: "service-request-offered",
    ...service,
    ...link,
    providerName: "Zoé",
    answersUntil: at,
    canAnswer: false,
  },
  "service-response-arrived": {
    kind: "service-response-arrived",
    ...service,
    ...link,
    providerName: "Zoé",
    priceCents: 45_000,
    message: "Disponible dès lundi.",
  },
  "service-response-decided": {
    kind: "service-response-decided",
    ...service,
    ...link,
    providerName: "Zoé",
    outcome: "chosen",
    priceCents: 45_000,
    message: "À bientôt.",
  },
  "service-request-settled": {
    kind: "service-request-settled",
    ...service,
    ...link,
    contactName: "Zoé",
    providers: ["Jean Dupont"],
    message: "Il vous appelle demain.",
  },
  "engagement-moved": {
    kind: "engagement-moved",
    ...service,
    ...link,
    by: "Jean Dupont",
    verb: "cancel",
    message: "Il pleut.",
    toProvider: false,
  },
  "provider-reminder": {
    kind: "provider-reminder",
    ...link,
    providerName: "Zoé",
    missing: "unpaid",
    ongoing: 2,
    message: "Appelez-nous.",
  },
  "training-request": { kind: "training-request", ...expiring, ...aboutTraining },
  "training-status": {
    kind: "training-status",
    ...link,
    ...aboutTraining,
    firstName: "Zoé",
    state: "waiting",
  },
  "training-offer": { kind: "training-offer", ...expiring, ...aboutTraining, firstName: "Zoé" },
  "training-changed": { kind: "training-changed", ...link, ...aboutTraining, firstName: "Zoé" },
  "training-cancelled": {
    kind: "training-cancelled",
    ...link,
    ...aboutTraining,
    firstName: "Zoé",
    reason: "La salle est fermée.",
  },
  "training-convocation": {
    kind: "training-convocation",
    ...link,
    ...aboutTraining,
    firstName: "Zoé",
    trainers: "Jean Dupont",
    instructions: "Venez en tenue souple.",
  },
  "evaluator-invitation": { kind: "evaluator-invitation", ...judging, dossierCount: 12 },
  "evaluation-opened": { kind: "evaluation-opened", ...judging, dossierCount: 1 },
  "evaluation-assigned": { kind: "evaluation-assigned", ...judging, dossierCount: 1, deadline: at },
  "evaluation-reminder": { kind: "evaluation-reminder", ...judging, dossierCount: 3, deadline: at },
  "evaluation-returned": {
    kind: "evaluation-returned",
    ...link,
    sessionTitle: "Jury de novembre",
    number: "2026-0042",
    message: "Précisez votre avis.",
    deadline: at,
  },
  "evaluation-left": {
    kind: "evaluation-left",
    ...link,
    sessionTitle: "Jury de novembre",
    evaluatorName: "Jean Dupont",
    number: "2026-0042",
    conflict: true,
  },
  "evaluator-left": {
    kind: "evaluator-left",
    ...link,
    sessionTitle: "Jury de novembre",
    evaluatorName: "Jean Dupont",
    invited: false,
    message: "Je pars en congé.",
  },
  "evaluation-results": {
    kind: "evaluation-results",
    ...about,
    number: "2026-0042",
    message: "Merci à toutes et à tous.",
  },
  "webhook-disabled": {
    kind: "webhook-disabled",
    ...link,
    address: "https://exemple.fr/parvis",
    gone: false,
  },
  "trial-ending": { kind: "trial-ending", ...link, endsAt: at },
  "event-request-received": {
    kind: "event-request-received",
    ...request,
    contactName: "Élodie Martin",
    clientNumber: "1042",
  },
  "event-request-moved": {
    kind: "event-request-moved",
    ...request,
    contactName: "Élodie Martin",
    state: "quoted",
    message: "Deux équipes de quatre secouristes.",
    quotedCents: 125_000,
  },
  "event-request-answered": {
    kind: "event-request-answered",
    ...request,
    clientName: "Comité des fêtes de Hyères",
    accepted: true,
    message: "À bientôt.",
  },
  "event-request-arrived": {
    kind: "event-request-arrived",
    ...request,
    clientName: "Comité des fêtes de Hyères",
    lookAlikes: 1,
  },
  "partner-invitation": {
    kind: "partner-invitation",
    ...expiring,
    ...asked,
    localId: "732 829 320",
    cause: "not_registered",
    message: "Nous renouvelons notre panel.",
    issuerName: "Jean Dupont, Direction des achats",
    notMeUrl: url,
  },
  "partner-reminder": {
    kind: "partner-reminder",
    brand,
    requests: [{ ...asked, url, progress: 40 }],
    notMeUrl: null,
  },
  "prequalification-submitted": { kind: "prequalification-submitted", ...link, ...asked },
  "prequalification-decided": {
    kind: "prequalification-decided",
    ...link,
    ...asked,
    decision: "correction_requested",
    message: "L’attestation est illisible.",
    validUntil: at,
  },
  "prequalification-expiring": { kind: "prequalification-expiring", ...link, ...asked, validUntil: at },
  "prequalification-expired": { kind: "prequalification-expired", ...link, ...asked },
  "invitations-ended": { kind: "invitations-ended", ...link, invitations: 12 },
  "invitation-declined": {
    kind: "invitation-declined",
    ...link,
    partnerName: "Ateliers Béranger",
    email: "contact@exemple.fr",
    answer: "not_me",
    said: "Écrivez plutôt à la comptabilité.",
  },
  "account-export-ready": { kind: "account-export-ready", ...expiring, bytes: 512_000_000 },
  "account-deactivated": { kind: "account-deactivated", ...link, deactivatedAt: at, purgeAt: at },
  "account-purge-soon": { kind: "account-purge-soon", ...link, deactivatedAt: at, purgeAt: at },
  "account-deactivation-revoked": { kind: "account-deactivation-revoked", ...link },
  "order-confirmed": {
    kind: "order-confirmed",
    ...link,
    number: "CMD-2026-000001",
    plan,
    ttcCents: 17_280,
    debitInProgress: true,
    startsAt: at,
  },
  "plan-payment-to-confirm": {
    kind: "plan-payment-to-confirm",
    ...link,
    number: "CMD-2026-000001",
    plan,
    ttcCents: 17_280,
    confirmBy: at,
  },
  "plan-payment-failed": {
    kind: "plan-payment-failed",
    ...link,
    invoiceNumber: "PARVIS-0001",
    ttcCents: 17_280,
    graceEndsAt: at,
    needsConfirmation: false,
  },
  "plan-unpaid": {
    kind: "plan-unpaid",
    ...link,
    invoiceNumber: "PARVIS-0001",
    ttcCents: 17_280,
    disputed: false,
  },
  "plan-order-failed": {
    kind: "plan-order-failed",
    ...link,
    number: "CMD-2026-000001",
    plan,
    ttcCents: 14_400,
  },
  "plan-expired": { kind: "plan-expired", ...link, at },
  "plan-renewal-notice": { kind: "plan-renewal-notice", ...link, plan, at, ttcCents: 17_280 },
  "payment-method-needed": {
    kind: "payment-method-needed",
    ...link,
    reason: "card_expiring",
    renewsAt: at,
  },
  "plan-debit-notice": {
    kind: "plan-debit-notice",
    ...link,
    at,
    ttcCents: 17_280,
    last4: "2606",
    mandateReference: "PARVIS123",
  },
  "plan-cancelled": {
    kind: "plan-cancelled",
    ...link,
    ends: [{ plan, interval: "annual", at }],
    accessEndsAt: at,
  },
  "plan-cancellation-revoked": {
    kind: "plan-cancellation-revoked",
    ...link,
    renewals: [{ plan, interval: "annual", at, ttcCents: 17_280 }],
  },
  "provider-subscribed": {
    kind: "provider-subscribed",
    ...link,
    providerName: "Claire Martin",
    toProvider: true,
    interval: "monthly",
    ttcCents: 1200,
    renewsAt: at,
    debitInProgress: true,
  },
  "provider-payment-to-confirm": {
    kind: "provider-payment-to-confirm",
    ...link,
    providerName: "Claire Martin",
    toProvider: true,
    ttcCents: 1200,
    confirmBy: at,
  },
  "provider-payment-failed": {
    kind: "provider-payment-failed",
    ...link,
    providerName: "Claire Martin",
    toProvider: false,
    invoiceNumber: "F-0001",
    ttcCents: 1200,
    graceEndsAt: at,
    needsConfirmation: true,
  },
  "provider-unpaid": {
    kind: "provider-unpaid",
    ...link,
    providerName: "Claire Martin",
    toProvider: true,
    invoiceNumber: "F-0001",
    ttcCents: 1200,
    disputed: false,
  },
  "provider-expired": {
    kind: "provider-expired",
    ...link,
    providerName: "Claire Martin",
    toProvider: true,
    at,
    why: "price_silence",
    ongoing: 2,
  },
  "provider-renewal-notice": {
    kind: "provider-renewal-notice",
    ...link,
    providerName: "Claire Martin",
    toProvider: true,
    at,
    ttcCents: 12_000,
  },
  "provider-method-needed": {
    kind: "provider-method-needed",
    ...link,
    providerName: "Claire Martin",
    toProvider: true,
    problem: "card_expiring",
    renewsAt: at,
  },
  "provider-debit-notice": {
    kind: "provider-debit-notice",
    ...link,
    providerName: "Claire Martin",
    toProvider: true,
    at,
    ttcCents: 1200,
    last4: "2606",
    mandateReference: "MANDAT-1",
  },
  "provider-price-request": {
    kind: "provider-price-request",
    ...link,
    providerName: "Claire Martin",
    toProvider: true,
    interval: "monthly",
    fromHtCents: 1000,
    fromTtcCents: 1200,
    toHtCents: 1200,
    toTtcCents: 1440,
    effectiveAt: at,
    reminder: true,
  },
  "provider-cancelled": {
    kind: "provider-cancelled",
    ...link,
    providerName: "Claire Martin",
    toProvider: true,
    endsAt: at,
  },
  "provider-revoked": {
    kind: "provider-revoked",
    ...link,
    providerName: "Claire Martin",
    toProvider: true,
    renewsAt: null,
    acceptBefore: at,
  },
  "provider-closing": {
    kind: "provider-closing",
    ...link,
    providerName: "Claire Martin",
    toProvider: true,
    endsAt: at,
  },
  "provider-closing-revoked": {
    kind: "provider-closing-revoked",
    ...link,
    providerName: "Claire Martin",
    toProvider: true,
  },
};

const every = Object.values(examples).flatMap((mail) => locales.map((locale) => ({ mail, locale })));

describe.each(every)("$mail.kind in $locale", ({ mail, locale }) => {
  const rendered = renderMail(mail, locale);

  test("is complete: a subject, a page in its language, a text twin with the same link", () => {
    expect(rendered.subject).toMatch(/\S/);
    expect(rendered.html).toContain(`<html lang="${locale}"`);
    expect(rendered.text).toContain(url);
    expect(rendered.html).toContain('href="https://parvis.example/toulon/x?token=abc&amp;step=2"');
    expect(rendered.html).toContain(brand.legalName);
    expect(rendered.text).toContain(brand.legalName);
  });

  test("never says undefined, null, NaN or a raw object", () => {
    expect(Object.values(rendered).join("\n")).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
  });

  test("shows what people wrote as text, never as markup or headers", () => {
    const hostile = renderMail(withHostileTexts(mail), locale);
    expect(hostile.html).not.toMatch(/<script|<img|onerror="/i);
    expect(hostile.subject).not.toMatch(/[\p{Cc}\u202E]/u);
    expect([...hostile.subject].length).toBeLessThanOrEqual(200);
  });
});

const hostileText = `<script>alert(1)</script>\r\nBcc: x@y.fr\u202E"><img src=x onerror="a()">${"a".repeat(300)}`;

function withHostileTexts(mail: Mail): Mail {
  const kept = new Set([
    "kind",
    "url",
    "signInUrl",
    "resetUrl",
    "role",
    "decision",
    "offer",
    "outcome",
    "state",
    ...(mail.kind === "payment-method-needed" ? ["reason"] : []),
    ...(mail.kind === "provider-expired" ? ["why"] : []),
    ...(mail.kind === "provider-method-needed" ? ["problem"] : []),
    "notMeUrl",
    "role",
    "decision",
    "cause",
    "answer",
    "offer",
    "outcome",
    "verb",
    "missing",
  ]);
  const hostile = Object.fromEntries(
    Object.entries(mail).map(([key, value]) => [
      key,
      typeof value === "string" && !kept.has(key) ? hostileText : value,
    ]),
  );
  return {
    ...mail,
    ...hostile,
    brand: { ...brand, name: hostileText, legalName: hostileText, accent: hostileText },
  };
}

test("a started dossier says that it is not submitted", () => {
  expect(renderMail(examples["dossier-started"], "fr").text).toContain("n’est pas encore déposé");
  expect(renderMail(examples["dossier-started"], "en").text).toContain("not submitted yet");
});

test("dates are read in the zone of the organisation", () => {
  const mail = examples["dossier-submitted"];
  expect(renderMail(mail, "fr").text).toContain("21 novembre 2026 à 20:00");
  const inReunion = { ...mail, brand: { ...brand, timeZone: "Indian/Reunion" } };
  expect(renderMail(inReunion, "en").text).toContain("21 November 2026 at 23:00");
});

test("a cancellation that is revoked says when it renews, or which price must be accepted before", () => {
  const waits = examples["provider-revoked"];
  const renews = { ...waits, renewsAt: at, acceptBefore: null };
  const [first, second] = [renews, waits].map((mail) => renderMail(mail, "en").text.replaceAll(/\s+/g, " "));
  expect(first).toContain("Next renewal on");
  expect(first).not.toContain("new price");
  expect(second).toContain("Accept it before");
  expect(second).not.toMatch(/Next renewal|goes on/);
});

test("the manager's message is quoted, and nothing is quoted when there is none", () => {
  const mail = examples["dossier-decided"];
  expect(renderMail(mail, "fr").text).toContain("> Le budget était complet.");
  expect(renderMail({ ...mail, message: " " }, "fr").text).not.toContain("> ");
});

test("a link that is not https is a fault, not a mail", () => {
  expect(() => renderMail({ ...examples["verify-email"], url: "javascript:alert(1)" }, "fr")).toThrow(
    TypeError,
  );
  expect(() => renderMail({ ...examples["verify-email"], url: "http://evil.example" }, "fr")).toThrow(
    TypeError,
  );
});

test("evaluators are told of one dossier, of several or of none in as many words", () => {
  const text = (
    kind: "evaluator-invitation" | "evaluation-opened",
    dossierCount: number,
    locale: "fr" | "en",
  ) => renderMail({ ...examples[kind], dossierCount } as Mail, locale).text.replaceAll(/\s+/g, " ");
  expect(text("evaluator-invitation", 1, "fr")).toContain("1 dossier vous est réservé");
  expect(text("evaluator-invitation", 2, "fr")).toContain("2 dossiers vous sont réservés");
  expect(text("evaluator-invitation", 1, "en")).toContain("1 application is set aside");
  expect(text("evaluation-opened", 0, "fr")).toContain("Aucun dossier ne vous est encore confié");
  expect(text("evaluation-opened", 1, "fr")).toContain("Vous avez 1 dossier à évaluer");
});
