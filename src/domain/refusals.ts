import { clientsRefusals } from "#domain/clients/refusals";
import { evaluationRefusals } from "#domain/evaluations/refusals";
import { dossierRefusals } from "#domain/dossiers/refusals";
import type { FieldError } from "#domain/field-errors";
import { formRefusals } from "#domain/forms/refusals";
import { identityRefusals } from "#domain/identity/refusals";
import { integrationsRefusals } from "#domain/integrations/refusals";
import { memberRefusals } from "#domain/members/refusals";
import { organisationsRefusals } from "#domain/organisations/refusals";
import { invitationsRefusals } from "#domain/invitations/refusals";
import { plansRefusals, type Fix } from "#domain/plans/refusals";
import { programmeRefusals } from "#domain/programmes/refusals";
import { serviceRefusals } from "#domain/providers/service-refusals";
import { providersRefusals } from "#domain/providers/refusals";
import { trainingRefusals } from "#domain/trainings/refusals";
import { say, type Locale, type Parameters, type Sentence } from "#domain/locale";

/** Why the answer is no; routes/problems.ts turns a kind into an HTTP status, in one place. */
export type RefusalKind =
  | "malformed"
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "method"
  | "conflict"
  | "gone"
  | "stale"
  | "precondition_required"
  | "too_large"
  | "unsupported"
  | "too_many"
  | "unavailable";

export type RefusalDefinition = { kind: RefusalKind; title: Sentence; detail: Sentence };

/** Refusals that belong to no capability: the gate, the doors and the conventions of the API. */
const general = {
  malformed_request: {
    kind: "malformed",
    title: { fr: "Requête illisible", en: "Unreadable request" },
    detail: {
      fr: "La requête n’a pas pu être lue. Vérifiez qu’elle contient du JSON valable.",
      en: "The request could not be read. Check that it holds valid JSON.",
    },
  },
  invalid_request: {
    kind: "invalid",
    title: { fr: "Certaines informations sont à corriger", en: "Some information needs correcting" },
    detail: {
      fr: "Corrigez les champs indiqués, puis recommencez.",
      en: "Correct the fields shown, then try again.",
    },
  },
  sign_in_required: {
    kind: "unauthenticated",
    title: { fr: "Connexion nécessaire", en: "Sign-in needed" },
    detail: { fr: "Connectez-vous pour continuer.", en: "Sign in to continue." },
  },
  not_allowed: {
    kind: "forbidden",
    title: { fr: "Action non autorisée", en: "Not allowed" },
    detail: {
      fr: "Votre rôle ne permet pas cette action. Demandez à un administrateur de votre organisation.",
      en: "Your role does not allow this. Ask an administrator of your organisation.",
    },
  },
  cross_site_request: {
    kind: "forbidden",
    title: { fr: "Requête d’un autre site refusée", en: "Request from another site refused" },
    detail: {
      fr: "Cette requête ne vient pas de Parvis. Rechargez la page, puis recommencez.",
      en: "This request does not come from Parvis. Reload the page, then try again.",
    },
  },
  not_found: {
    kind: "not_found",
    title: { fr: "Introuvable", en: "Not found" },
    detail: {
      fr: "Cet élément n’existe pas, ou vous n’y avez pas accès.",
      en: "This item does not exist, or you have no access to it.",
    },
  },
  file_missing: {
    kind: "not_found",
    title: { fr: "Fichier introuvable", en: "File not found" },
    detail: {
      fr: "Ce fichier n’a pas pu être retrouvé. Demandez-le à nouveau à la personne qui l’avait envoyé.",
      en: "This file could not be found. Ask the person who sent it to send it again.",
    },
  },
  conflict: {
    kind: "conflict",
    title: { fr: "Quelqu’un vient de modifier cet élément", en: "Someone has just changed this item" },
    detail: {
      fr: "Rechargez la page pour voir la dernière version, puis recommencez.",
      en: "Reload to see the latest version, then try again.",
    },
  },
  stale_version: {
    kind: "stale",
    title: { fr: "Version dépassée", en: "Outdated version" },
    detail: {
      fr: "L’élément a changé depuis que vous l’avez ouvert. Rechargez-le, puis recommencez.",
      en: "The item has changed since you opened it. Reload it, then try again.",
    },
  },
  version_required: {
    kind: "precondition_required",
    title: { fr: "Version attendue", en: "Version expected" },
    detail: {
      fr: "Envoyez l’en-tête If-Match avec l’ETag lu en dernier.",
      en: "Send the If-Match header with the ETag you last read.",
    },
  },
  idempotency_key_required: {
    kind: "malformed",
    title: { fr: "Clé d’idempotence attendue", en: "Idempotency key expected" },
    detail: {
      fr: "Envoyez l’en-tête Idempotency-Key : 1 à 255 caractères.",
      en: "Send the Idempotency-Key header: 1 to 255 characters.",
    },
  },
  idempotency_key_invalid: {
    kind: "malformed",
    title: { fr: "Clé d’idempotence non valable", en: "Invalid idempotency key" },
    detail: {
      fr: "La clé compte 1 à 255 caractères ASCII visibles.",
      en: "The key has 1 to 255 visible ASCII characters.",
    },
  },
  idempotency_key_reused: {
    kind: "invalid",
    title: { fr: "Clé d’idempotence déjà utilisée", en: "Idempotency key already used" },
    detail: {
      fr: "Cette clé a servi pour une autre requête. Choisissez-en une nouvelle.",
      en: "This key served another request. Choose a new one.",
    },
  },
  request_in_flight: {
    kind: "conflict",
    title: { fr: "Requête déjà en cours", en: "Request already under way" },
    detail: {
      fr: "La même requête est en cours. Attendez sa réponse.",
      en: "The same request is under way. Wait for its answer.",
    },
  },
  cursor_invalid: {
    kind: "malformed",
    title: { fr: "Curseur non valable", en: "Invalid cursor" },
    detail: {
      fr: "Ce curseur ne va pas avec cette liste. Repartez de la première page.",
      en: "This cursor does not belong to this list. Start again from the first page.",
    },
  },
  method_not_allowed: {
    kind: "method",
    title: { fr: "Méthode non prévue", en: "Method not allowed" },
    detail: {
      fr: "Cette adresse ne connaît pas cette méthode.",
      en: "This address does not know this method.",
    },
  },
  body_too_large: {
    kind: "too_large",
    title: { fr: "Requête trop volumineuse", en: "Request too large" },
    detail: { fr: "La requête dépasse {max}.", en: "The request is over {max}." },
  },
  unsupported_media_type: {
    kind: "unsupported",
    title: { fr: "Type de contenu non prévu", en: "Unsupported media type" },
    detail: { fr: "Envoyez la requête en application/json.", en: "Send the request as application/json." },
  },
  overloaded: {
    kind: "unavailable",
    title: { fr: "Service très demandé", en: "Service busy" },
    detail: {
      fr: "Le service est très demandé. Réessayez dans quelques secondes.",
      en: "The service is busy. Try again in a few seconds.",
    },
  },
  too_many_requests: {
    kind: "too_many",
    title: { fr: "Trop de tentatives", en: "Too many attempts" },
    detail: {
      fr: "Patientez {seconds} s, puis recommencez.",
      en: "Wait {seconds} s, then try again.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;

/** Every "no" that the product can say. Closed: a refusal that is not here does not compile. */
export const refusals = {
  ...general,
  ...identityRefusals,
  ...organisationsRefusals,
  ...formRefusals,
  ...plansRefusals,
  ...programmeRefusals,
  ...dossierRefusals,
  ...evaluationRefusals,
  ...clientsRefusals,
  ...integrationsRefusals,
  ...invitationsRefusals,
  ...memberRefusals,
  ...trainingRefusals,
  ...serviceRefusals,
  ...providersRefusals,
};

export type RefusalCode = keyof typeof refusals;

/** `fix`: the screen where the obstacle is removed. */
export type RefusalDetails = { errors?: readonly FieldError[]; parameters?: Parameters; fix?: Fix };

/** The only expected error. Final on a queue, a problem over HTTP; anything else thrown is a fault. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails = {},
  ) {
    super(code);
  }
}

export const invalid = (...errors: readonly FieldError[]): Refusal =>
  new Refusal("invalid_request", { errors });

export const sayRefusal = (refusal: Refusal, locale: Locale): string =>
  say(refusals[refusal.code].detail, locale, refusal.details.parameters);
