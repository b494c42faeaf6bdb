import type { Capability } from "#domain/capabilities";

/**
 * Work handed over. A message carries ids, never a snapshot: the consumer reads again and checks again.
 * Shapes only grow. `id` is the outbox row's, added by the relay.
 */
export type Message =
  | { kind: "mail.deliver"; mailId: string }
  | { kind: "jobs.run"; jobId: string }
  | { kind: "jobs.advance"; jobId: string; done: number }
  | { kind: "files.erase"; fileId: string }
  | { kind: "files.sweep"; cursor?: string }
  | { kind: "integrations.tidy" }
  | { kind: "integrations.deliver-webhook"; webhookId: string; eventId: string; attempts: number }
  | { kind: "audit.seal" }
  | { kind: "organisations.announce-trial-end" }
  | { kind: "organisations.write-account-export"; jobId: string }
  | { kind: "organisations.forget-account-export"; jobId: string }
  | { kind: "organisations.announce-purge" }
  | { kind: "organisations.purge" }
  | {
      kind: "organisations.record-erasure";
      what: "dossier" | "member";
      subjectId: string;
      erasedAt: number;
    }
  | { kind: "dossiers.erase-again"; dossierId: string }
  | { kind: "members.erase-again"; memberId: string }
  | { kind: "forms.rebase-drafts"; programmeId: string }
  | { kind: "trainings.offer-places"; sessionId: string }
  | { kind: "trainings.offer-again"; after: string }
  | { kind: "trainings.lapse-offer"; registrationId: string }
  | {
      kind: "trainings.tell-trainees";
      sessionId: string;
      what: "changed" | "cancelled" | "convoked";
      round: number;
      after: string;
    }
  | { kind: "providers.offer-page"; requestId: string; after: string }
  | { kind: "clients.recheck"; clientId: string }
  | { kind: "invitations.follow-up"; invitationId: string }
  | { kind: "invitations.watch-validity"; prequalificationId: string }
  | { kind: "members.remind-dues"; seasonId: string; days: number; after: string }
  | { kind: "programmes.purge"; programmeId: string }
  | { kind: "programmes.tell-binned"; programmeId: string; after: string }
  | { kind: "dossiers.tend-view"; viewId: string }
  | { kind: "evaluations.spread"; spreadId: string }
  | { kind: "evaluations.rank"; sessionId: string }
  | { kind: "evaluations.remind"; sessionId: string; after: string }
  | { kind: "evaluations.announce-opening"; sessionId: string; after: string; again?: number }
  | { kind: "evaluations.announce-assigned"; sessionId: string; assignedAt: number; after: string }
  | { kind: "evaluations.announce-results"; sessionId: string; after: string }
  | { kind: "plans.synchronise"; at: number; nightly?: boolean }
  | { kind: "plans.route-event"; account: string; eventId: string; type: string; subject: string | null }
  | { kind: "plans.walk-events" }
  | { kind: "plans.forget-documents" }
  | { kind: "plans.read-again"; at: number; readAt: number | null; row: number }
  | { kind: "providers.synchronise"; providerId: string; at: number }
  | { kind: "providers.spread"; after: string }
  | { kind: "providers.read-account" }
  | { kind: "providers.read-again"; at: number; readAt: number; row: number }
  | { kind: "providers.walk-events" }
  | { kind: "dossiers.wake"; dossierId: string }
  | { kind: "dossiers.remind-drafts"; programmeId: string; dueAt?: number; after?: string };

export type MessageKind = Message["kind"];
export type MessageOf<K extends MessageKind> = Extract<Message, { kind: K }>;

/** What travels: the message, its outbox row and its organisation. */
export type Envelope<K extends MessageKind = MessageKind> = MessageOf<K> & {
  id: string;
  organisationId: string | null;
};

/** Which queue carries a kind: mails never wait behind long work. */
export const queueOf = (kind: MessageKind): "mail" | "work" => (kind === "mail.deliver" ? "mail" : "work");

/** The capability whose file in queues/ performs a kind. */
export const performedBy: Readonly<Record<MessageKind, Capability>> = {
  "mail.deliver": "integrations",
  "jobs.run": "integrations",
  "jobs.advance": "integrations",
  "files.erase": "integrations",
  "files.sweep": "integrations",
  "integrations.tidy": "integrations",
  "integrations.deliver-webhook": "integrations",
  "audit.seal": "organisations",
  "organisations.announce-trial-end": "organisations",
  "organisations.write-account-export": "organisations",
  "organisations.forget-account-export": "organisations",
  "organisations.announce-purge": "organisations",
  "organisations.purge": "organisations",
  "organisations.record-erasure": "organisations",
  "forms.rebase-drafts": "forms",
  "members.remind-dues": "members",
  "members.erase-again": "members",
  "trainings.offer-places": "trainings",
  "trainings.offer-again": "trainings",
  "trainings.lapse-offer": "trainings",
  "trainings.tell-trainees": "trainings",
  "programmes.purge": "programmes",
  "programmes.tell-binned": "programmes",
  "providers.offer-page": "providers",
  "clients.recheck": "clients",
  "invitations.follow-up": "invitations",
  "invitations.watch-validity": "invitations",
  "dossiers.tend-view": "dossiers",
  "evaluations.spread": "evaluations",
  "evaluations.rank": "evaluations",
  "evaluations.remind": "evaluations",
  "evaluations.announce-opening": "evaluations",
  "evaluations.announce-assigned": "evaluations",
  "evaluations.announce-results": "evaluations",
  "plans.synchronise": "plans",
  "plans.route-event": "plans",
  "plans.walk-events": "plans",
  "plans.read-again": "plans",
  "plans.forget-documents": "plans",
  "providers.synchronise": "providers",
  "providers.spread": "providers",
  "providers.read-account": "providers",
  "providers.read-again": "providers",
  "providers.walk-events": "providers",
  "dossiers.wake": "dossiers",
  "dossiers.erase-again": "dossiers",
  "dossiers.remind-drafts": "dossiers",
};
