import { eq, exists, isNotNull } from "drizzle-orm";
import { z } from "zod";

import { canStart } from "#domain/programmes/deadlines";
import { foldForSearch } from "#domain/dossiers/search-text";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { prepared } from "#actions/read-scope";
import { dossiers } from "#db/dossiers/schema";
import { countMove } from "#db/programmes/counts";
import { programmes } from "#db/programmes/schema";
import { mustHold } from "#db/guards";
import { one } from "#db/statement";
import type { Tenant } from "#db/tenant";

const reads = prepared((scope, { programmeId }: { programmeId: string }) => ({
  programme: one(
    scope.db
      .select()
      .from(programmes)
      .where(scope.owns(programmes, eq(programmes.id, programmeId), isNotNull(programmes.publishedAt))),
  ),
  draft: one(
    scope.db
      .select({ id: dossiers.id })
      .from(dossiers)
      .where(
        scope.owns(
          dossiers,
          eq(dossiers.programmeId, programmeId),
          eq(dossiers.personId, scope.me),
          eq(dossiers.state, "draft"),
          eq(dossiers.isTest, false),
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
  run({ tenant, actor, now, newId }, { programmeId }, { programme, draft }) {
    if (!programme || programme.revisionId === null || actor.kind !== "person")
      throw new Refusal("not_found");
    if (draft) return { result: { id: draft.id, resumed: true } };
    const allowed = canStart(programme, { extendedUntil: null }, now);
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
