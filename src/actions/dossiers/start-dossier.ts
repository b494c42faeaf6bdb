import { eq, exists, isNotNull, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { canStart } from "#domain/programmes/deadlines";
import { firstWake } from "#domain/dossiers/wakes";
import { foldForSearch } from "#domain/dossiers/search-text";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { prepared } from "#actions/read-scope";
import { deadlineExtensions } from "#db/dossiers/life-schema";
import { isOfPersonIn } from "#db/dossiers/mine";
import { dossiers } from "#db/dossiers/schema";
import { people } from "#db/identity/schema";
import { countMove } from "#db/programmes/counts";
import { programmes } from "#db/programmes/schema";
import { mustHaveChanged, mustHold } from "#db/guards";
import { one } from "#db/statement";
import type { Tenant } from "#db/tenant";

const reads = prepared((scope, { programmeId }: { programmeId: string }) => ({
  programme: one(
    scope.db
      .select()
      .from(programmes)
      .where(scope.owns(programmes, eq(programmes.id, programmeId), isNotNull(programmes.publishedAt))),
  ),
  /** Of two, the one that a validated step or a withdrawal made a draft again goes first. */
  draft: one(
    scope.db
      .select({ id: dossiers.id, trashedAt: dossiers.trashedAt })
      .from(dossiers)
      .where(
        scope.owns(
          dossiers,
          isOfPersonIn(scope.me, programmeId),
          eq(dossiers.state, "draft"),
          eq(dossiers.isTest, false),
        ),
      )
      .orderBy(isNotNull(dossiers.trashedAt), isNull(dossiers.submittedAt))
      .limit(1),
  ),
  extension: one(
    scope.db
      .select({ until: deadlineExtensions.until })
      .from(deadlineExtensions)
      .where(
        scope.owns(
          deadlineExtensions,
          eq(deadlineExtensions.programmeId, programmeId),
          sql`${deadlineExtensions.email} = (select ${people.email} from ${people} where ${people.id} = ${scope.me})`,
        ),
      ),
  ),
}));

/** Resumes the draft of the person in this programme, or starts the only one: nobody ends up with five. */
export const startDossier = action({
  name: "dossiers.start",
  requires: "dossiers.fill",
  access: "portal_call",
  input: z.strictObject({ programmeId: id("prg") }),
  refuses: ["not_found", "programme_not_published", "programme_not_open", "programme_closed"],
  reads,
  run({ tenant, actor, now, newId }, { programmeId }, { programme, draft, extension }) {
    if (!programme || programme.revisionId === null || actor.kind !== "person")
      throw new Refusal("not_found");
    if (draft?.trashedAt && programme.trashedAt !== null) throw new Refusal("programme_closed");
    if (draft) return resume(tenant, programmeId, draft, now);
    const allowed = canStart(programme, { extendedUntil: extension?.until ?? null }, now);
    if (allowed instanceof Refusal) throw allowed;
    const dossierId = newId("dos");
    const { person } = actor;
    const dossier = {
      id: dossierId,
      programmeId,
      revisionId: programme.revisionId,
      personId: person.id,
      applicantName: person.name,
      applicantEmail: person.email,
      applicantKey: foldForSearch(person.name),
      state: "draft" as const,
      createdAt: now,
      updatedAt: now,
      wakeAt: firstWake(now),
    };
    return {
      result: { id: dossierId, resumed: false },
      change: {
        steps: [
          mustHold("conflict", stillPublished(tenant, programmeId, programme.revisionId)),
          tenant.insert(dossiers, dossier),
          ...countMove(tenant, programmeId, null, "draft"),
        ],
        audit: { subject: dossierId },
      },
    };
  },
});

/** A draft that was put in the bin for want of a touch comes back with its answers. */
function resume(
  tenant: Tenant,
  programmeId: string,
  draft: { id: string; trashedAt: number | null },
  now: number,
) {
  const result = { id: draft.id, resumed: true };
  if (draft.trashedAt === null) return { result };
  const values = { trashedAt: null, purgeAt: null, warnedAt: null, updatedAt: now, wakeAt: now };
  return {
    result,
    change: {
      steps: [
        tenant.update(
          dossiers,
          { ...values, version: sql`${dossiers.version} + 1` },
          eq(dossiers.id, draft.id),
          isNotNull(dossiers.trashedAt),
        ),
        mustHaveChanged("conflict"),
        ...countMove(tenant, programmeId, null, "draft"),
      ],
      audit: { subject: draft.id, details: { restored: true } },
    },
  };
}

/** A draft starts on the revision of the moment: one published meanwhile would leave it behind. */
const stillPublished = (tenant: Tenant, programmeId: string, revisionId: string) =>
  exists(
    tenant.db
      .select({ id: programmes.id })
      .from(programmes)
      .where(
        tenant.owns(
          programmes,
          eq(programmes.id, programmeId),
          eq(programmes.revisionId, revisionId),
          isNotNull(programmes.publishedAt),
        ),
      ),
  );
