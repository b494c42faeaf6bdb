import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { instant, json, version } from "#db/columns";
import { people } from "#db/identity/schema";
import { files } from "#db/integrations/schema";
import { prequalifications } from "#db/invitations/prequalifications-schema";
import { organisationId } from "#db/organisations/schema";
import type { PrequalificationVerb } from "#domain/invitations/prequalification";

export const prequalificationAnswers = sqliteTable(
  "prequalification_answers",
  {
    organisationId: organisationId(),
    prequalificationId: text().notNull(),
    fieldId: text().notNull(),
    value: json<unknown>(),
    version: version(),
    updatedAt: instant().notNull(),
    updatedBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.prequalificationId, t.fieldId] }),
    foreignKey({
      columns: [t.organisationId, t.prequalificationId],
      foreignColumns: [prequalifications.organisationId, prequalifications.id],
    }),
  ],
);

export const prequalificationDocuments = sqliteTable(
  "prequalification_documents",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    prequalificationId: text().notNull(),
    fieldId: text().notNull(),
    fileId: text().notNull(),
    addedAt: instant().notNull(),
    removedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("prequalification_documents_by").on(t.organisationId, t.prequalificationId),
    foreignKey({
      columns: [t.organisationId, t.prequalificationId],
      foreignColumns: [prequalifications.organisationId, prequalifications.id],
    }),
    foreignKey({ columns: [t.organisationId, t.fileId], foreignColumns: [files.organisationId, files.id] }),
  ],
);

/** What happened, when, by whom, with which words. Never changed. */
export const prequalificationTransitions = sqliteTable(
  "prequalification_transitions",
  {
    organisationId: organisationId(),
    prequalificationId: text().notNull(),
    /** The version that the transition made: two commits cannot both continue. */
    position: integer().notNull(),
    verb: text().$type<PrequalificationVerb>().notNull(),
    at: instant().notNull(),
    actorId: text().notNull(),
    reason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.prequalificationId, t.position] }),
    foreignKey({
      columns: [t.organisationId, t.prequalificationId],
      foreignColumns: [prequalifications.organisationId, prequalifications.id],
    }),
  ],
);

/** What was validated, as it was: the proof of the organisation, and what a partner can reuse elsewhere. */
export const prequalificationValidations = sqliteTable(
  "prequalification_validations",
  {
    organisationId: organisationId(),
    prequalificationId: text().notNull(),
    cycle: integer().notNull(),
    revisionId: text().notNull(),
    answers: json<Record<string, unknown>>().notNull(),
    documentIds: json<string[]>().notNull(),
    validatedAt: instant().notNull(),
    validUntil: instant().notNull(),
    validatedBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.prequalificationId, t.validatedAt] }),
    foreignKey({
      columns: [t.organisationId, t.prequalificationId],
      foreignColumns: [prequalifications.organisationId, prequalifications.id],
    }),
  ],
);

/** A consent: somebody gave this organisation answers they had given another. */
export const answerShares = sqliteTable(
  "answer_shares",
  {
    organisationId: organisationId(),
    prequalificationId: text().notNull(),
    at: instant().notNull(),
    personId: text()
      .notNull()
      .references(() => people.id),
    sourceOrganisationId: text().notNull(),
    sourcePrequalificationId: text().notNull(),
    fieldIds: json<string[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.prequalificationId, t.at] }),
    foreignKey({
      columns: [t.organisationId, t.prequalificationId],
      foreignColumns: [prequalifications.organisationId, prequalifications.id],
    }),
  ],
);
