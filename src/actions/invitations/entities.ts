import { eq } from "drizzle-orm";
import { z } from "zod";

import { id, shortText, wholeNumber } from "#domain/input";
import { partnerLimits } from "#domain/invitations/partner";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHaveChanged } from "#db/guards";
import { entityStaff, issuingEntities } from "#db/invitations/partners-schema";
import { allEntities, entityById, staffOfEntities } from "#db/invitations/entity-queries";
import { many, one } from "#db/statement";
import type { Tenant, Write } from "#db/tenant";

const staffIds = z.array(id("mbr")).max(100);

/** The units that send invitations, and who works in each. A hundred at most: they are listed whole. */
export const listEntities = action({
  name: "invitations.list-entities",
  requires: "invitations.read",
  access: "read_other",
  input: z.strictObject({}),
  reads: (scope) => ({ entities: many(allEntities(scope)), staff: many(staffOfEntities(scope)) }),
  run: (_context, _input, { entities, staff }) => ({
    result: {
      data: entities.map((entity) => ({
        ...entity,
        staff: staff.filter(({ entityId }) => entityId === entity.id),
      })),
    },
  }),
});

export const createEntity = action({
  name: "invitations.create-entity",
  requires: "invitations.configure",
  access: "write",
  input: z.strictObject({ name: shortText(120, 1), membershipIds: staffIds.default([]) }),
  refuses: ["conflict"],
  reads: (scope) => ({ entities: many(allEntities(scope)) }),
  run({ tenant, now, newId }, { name, membershipIds }, { entities }) {
    if (entities.length >= partnerLimits.entities) throw new Refusal("conflict");
    const entity = { id: newId("ent"), name, createdAt: now, archivedAt: null, version: 1 };
    return {
      result: entity,
      change: {
        steps: [tenant.insert(issuingEntities, entity), ...attach(tenant, entity.id, membershipIds)],
        audit: { subject: entity.id },
        conflicts: unknownStaff,
      },
    };
  },
});

/** Renames, archives, or says who works in an entity; what is not given stays. */
export const editEntity = action({
  name: "invitations.edit-entity",
  requires: "invitations.configure",
  access: "write",
  input: z.strictObject({
    entityId: id("ent"),
    version: wholeNumber(1, 1e9),
    name: shortText(120, 1).optional(),
    archived: z.boolean().optional(),
    membershipIds: staffIds.optional(),
  }),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { entityId }) => ({ entity: one(entityById(scope, entityId)) }),
  run({ tenant, now }, { entityId, version, name, archived, membershipIds }, { entity }) {
    if (!entity) throw new Refusal("not_found");
    const archivedAt =
      archived === undefined ? entity.archivedAt : archived ? (entity.archivedAt ?? now) : null;
    const next = { ...entity, name: name ?? entity.name, archivedAt, version: version + 1 };
    const { organisationId: _owner, id: _id, ...values } = next;
    const staff =
      membershipIds === undefined
        ? []
        : [
            tenant.remove(entityStaff, eq(entityStaff.entityId, entityId)),
            ...attach(tenant, entityId, membershipIds),
          ];
    return {
      result: next,
      change: {
        steps: [
          tenant.update(
            issuingEntities,
            values,
            eq(issuingEntities.id, entityId),
            eq(issuingEntities.version, version),
          ),
          mustHaveChanged("stale_version"),
          ...staff,
        ],
        audit: { subject: entityId },
        conflicts: unknownStaff,
      },
    };
  },
});

const attach = (tenant: Tenant, entityId: string, membershipIds: readonly string[]): Write[] =>
  [...new Set(membershipIds)].map((membershipId) => tenant.insert(entityStaff, { entityId, membershipId }));

/** A membership of another organisation, or of nobody. */
const unknownStaff = { "FOREIGN KEY": new Refusal("not_found") };
