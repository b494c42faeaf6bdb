import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

import { flag, instant, json, version } from "#db/columns";
import { formRevisions, forms } from "#db/forms/schema";
import { partners } from "#db/invitations/partners-schema";
import { organisationId } from "#db/organisations/schema";
import type { Label, PrequalificationState } from "#domain/invitations/prequalification";
import type { Asked } from "#domain/invitations/update-request";

/** What partners are asked: a form, and how long its answers hold. */
export const prequalificationForms = sqliteTable(
  "prequalification_forms",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    title: text().notNull(),
    formId: text().notNull(),
    revisionId: text(),
    validityMonths: integer().notNull(),
    /** Months by file field. */
    documentValidity: json<Record<string, number>>().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.formId], foreignColumns: [forms.organisationId, forms.id] }),
  ],
);

/**
 * One partner's answers to one form. `state`, `label` and `awaits` are written in the batch of each transition, so
 * that lists and sweeps read an index; the transitions stay the source.
 */
export const prequalifications = sqliteTable(
  "prequalifications",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    partnerId: text().notNull(),
    formId: text().notNull(),
    revisionId: text().notNull(),
    state: text().$type<PrequalificationState>().notNull(),
    label: text().$type<Label>().notNull(),
    awaits: flag().notNull(),
    validUntil: instant(),
    /** The next alert or the end itself: what the sweep reads. */
    nextExpiryAt: instant(),
    /** The last alert sent before the end, in days. */
    alerted: integer(),
    /** 1 for the first answers, then one more at each update. */
    cycle: integer().notNull().default(1),
    /** When this cycle began: an answer asked again must be newer. */
    requestedAt: instant().notNull(),
    asked: json<Asked[]>(),
    identityChangedAt: instant(),
    progress: integer().notNull().default(0),
    /** The last words of staff: a correction to make, why it is refused. */
    reason: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    submittedAt: instant(),
    validatedAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("prequalifications_one").on(t.organisationId, t.partnerId, t.formId),
    index("prequalifications_by_form").on(t.organisationId, t.formId, t.state),
    index("prequalifications_expiring").on(t.nextExpiryAt),
    foreignKey({
      columns: [t.organisationId, t.partnerId],
      foreignColumns: [partners.organisationId, partners.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.formId],
      foreignColumns: [prequalificationForms.organisationId, prequalificationForms.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.revisionId],
      foreignColumns: [formRevisions.organisationId, formRevisions.id],
    }),
  ],
);
