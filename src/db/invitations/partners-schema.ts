import { foreignKey, index, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import { instant, version } from "#db/columns";
import { people } from "#db/identity/schema";
import { memberships, organisationId } from "#db/organisations/schema";

/** A unit of the organisation that sends invitations. */
export const issuingEntities = sqliteTable(
  "issuing_entities",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    name: text().notNull(),
    createdAt: instant().notNull(),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.id] })],
);

export const entityStaff = sqliteTable(
  "entity_staff",
  { organisationId: organisationId(), entityId: text().notNull(), membershipId: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.entityId, t.membershipId] }),
    foreignKey({
      columns: [t.organisationId, t.entityId],
      foreignColumns: [issuingEntities.organisationId, issuingEntities.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.membershipId],
      foreignColumns: [memberships.organisationId, memberships.id],
    }),
  ],
);

/** A company known by its local id, its SIREN. */
export const partners = sqliteTable(
  "partners",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    localId: text().notNull(),
    name: text().notNull(),
    /** Folded: what is searched. */
    nameKey: text().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("partners_local_id").on(t.organisationId, t.localId),
  ],
);

export const partnerContacts = sqliteTable(
  "partner_contacts",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    partnerId: text().notNull(),
    name: text().notNull(),
    email: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("partner_contacts_email").on(t.organisationId, t.partnerId, t.email),
    foreignKey({
      columns: [t.organisationId, t.partnerId],
      foreignColumns: [partners.organisationId, partners.id],
    }),
  ],
);

/** A person who accepted an invitation: they answer for the partner. */
export const partnerRespondents = sqliteTable(
  "partner_respondents",
  {
    organisationId: organisationId(),
    partnerId: text().notNull(),
    personId: text()
      .notNull()
      .references(() => people.id),
    joinedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.partnerId, t.personId] }),
    index("partner_respondents_by_person").on(t.personId, t.organisationId),
    foreignKey({
      columns: [t.organisationId, t.partnerId],
      foreignColumns: [partners.organisationId, partners.id],
    }),
  ],
);
