import { sql } from "drizzle-orm";
import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  type AnySQLiteColumn,
} from "drizzle-orm/sqlite-core";

import type { ActorKind } from "#domain/dossiers/actor";
import type { PaymentProofState, PaymentProofVerb } from "#domain/dossiers/payment-proof";
import type { TeamOffer } from "#domain/dossiers/team";
import { instant, json } from "#db/columns";
import { dossiers } from "#db/dossiers/schema";
import { people } from "#db/identity/schema";
import { organisationId } from "#db/organisations/schema";
import { programmes } from "#db/programmes/schema";

type Owned = { organisationId: AnySQLiteColumn; dossierId: AnySQLiteColumn };
const itsDossier = (t: Owned) =>
  foreignKey({
    columns: [t.organisationId, t.dossierId],
    foreignColumns: [dossiers.organisationId, dossiers.id],
  });

/** What an applicant types while a correction is asked for: nothing of the dossier changes until it is sent again. */
export const dossierCorrections = sqliteTable(
  "dossier_corrections",
  {
    organisationId: organisationId(),
    dossierId: text().notNull(),
    fieldId: text().notNull(),
    value: json<unknown>(),
    /** Follows that of the answer it will replace. */
    version: integer().notNull(),
    updatedAt: instant().notNull(),
    updatedBy: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.dossierId, t.fieldId] }), itsDossier(t)],
);

/**
 * What an answer said at the deadline, kept the first time it is written over in the grace that follows; null when it
 * said nothing.
 */
export const dossierInTimeAnswers = sqliteTable(
  "dossier_in_time_answers",
  {
    organisationId: organisationId(),
    dossierId: text().notNull(),
    fieldId: text().notNull(),
    value: json<unknown>(),
    keptAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.dossierId, t.fieldId] }), itsDossier(t)],
);

/** An answer that changed once the dossier had been sent, with what it said before. Never changed once the dossier is sent. */
export const dossierAnswerChanges = sqliteTable(
  "dossier_answer_changes",
  {
    organisationId: organisationId(),
    dossierId: text().notNull(),
    fieldId: text().notNull(),
    /** The version of the answer that this change made. */
    version: integer().notNull(),
    before: json<unknown>(),
    after: json<unknown>(),
    at: instant().notNull(),
    actorId: text().notNull(),
    side: text().$type<ActorKind>().notNull(),
    reason: text(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.dossierId, t.fieldId, t.version] }), itsDossier(t)],
);

/** Where the proof of a payment step stands: written with each row of its history, so that waiting ones can be listed. */
export const paymentProofs = sqliteTable(
  "dossier_payment_proofs",
  {
    organisationId: organisationId(),
    dossierId: text().notNull(),
    stepId: text().notNull(),
    state: text().$type<PaymentProofState>().notNull(),
    documentIds: json<string[]>().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.dossierId, t.stepId] }),
    index("dossier_payment_proofs_waiting")
      .on(t.organisationId, t.updatedAt, t.dossierId)
      .where(sql`${t.state} in ('awaiting_verification', 'reversed')`),
    itsDossier(t),
  ],
);

/** The history of a payment proof. Never changed. */
export const paymentProofEvents = sqliteTable(
  "dossier_payment_events",
  {
    organisationId: organisationId(),
    dossierId: text().notNull(),
    stepId: text().notNull(),
    position: integer().notNull(),
    verb: text().$type<PaymentProofVerb>().notNull(),
    at: instant().notNull(),
    actorId: text().notNull(),
    reason: text(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.dossierId, t.stepId, t.position] }), itsDossier(t)],
);

/** Who fills a dossier with the person who bears it. */
export const dossierMembers = sqliteTable(
  "dossier_members",
  {
    organisationId: organisationId(),
    dossierId: text().notNull(),
    personId: text()
      .notNull()
      .references(() => people.id),
    joinedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.dossierId, t.personId] }),
    index("dossier_members_by_person").on(t.personId, t.organisationId, t.dossierId),
    itsDossier(t),
  ],
);

/** An offer to join a team, or to take a dossier over: a link in a mail, for 14 days. */
export const dossierInvitations = sqliteTable(
  "dossier_invitations",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    dossierId: text().notNull(),
    offer: text().$type<TeamOffer>().notNull(),
    email: text().notNull(),
    tokenHash: text().notNull().unique(),
    invitedBy: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    cancelledAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("dossier_invitations_by_dossier").on(t.organisationId, t.dossierId),
    itsDossier(t),
  ],
);

/** One person's own deadline in a call, whether they have begun or not. */
export const deadlineExtensions = sqliteTable(
  "deadline_extensions",
  {
    organisationId: organisationId(),
    programmeId: text().notNull(),
    email: text().notNull(),
    until: instant().notNull(),
    reason: text().notNull(),
    grantedBy: text().notNull(),
    grantedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.programmeId, t.email] }),
    foreignKey({
      columns: [t.organisationId, t.programmeId],
      foreignColumns: [programmes.organisationId, programmes.id],
    }),
  ],
);
