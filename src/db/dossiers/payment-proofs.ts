import { and, asc, eq, inArray, sql } from "drizzle-orm";

import type { PaymentProofRow } from "#domain/dossiers/payment-proof";
import { paymentProofEvents, paymentProofs } from "#db/dossiers/life-schema";
import { dossiers } from "#db/dossiers/schema";
import { programmes } from "#db/programmes/schema";
import type { Scope, Tenant, Write } from "#db/tenant";

const event = {
  verb: paymentProofEvents.verb,
  at: paymentProofEvents.at,
  actorId: paymentProofEvents.actorId,
  reason: paymentProofEvents.reason,
};

/** The history of the proof of one step, in order. */
export const paymentEventsOf = (scope: Scope, dossierId: string, stepId: string) =>
  scope.db
    .select(event)
    .from(paymentProofEvents)
    .where(
      scope.owns(
        paymentProofEvents,
        eq(paymentProofEvents.dossierId, dossierId),
        eq(paymentProofEvents.stepId, stepId),
      ),
    )
    .orderBy(asc(paymentProofEvents.position));

/** The histories of all the proofs of a dossier. */
export const paymentHistoryOf = (scope: Scope, dossierId: string) =>
  scope.db
    .select({ ...event, stepId: paymentProofEvents.stepId })
    .from(paymentProofEvents)
    .where(scope.owns(paymentProofEvents, eq(paymentProofEvents.dossierId, dossierId)))
    .orderBy(asc(paymentProofEvents.stepId), asc(paymentProofEvents.position));

type Standing = Pick<typeof paymentProofs.$inferInsert, "state" | "documentIds" | "updatedAt">;

/** One row more of the history: its key refuses a second one at the same place. */
export function proofSteps(
  tenant: Tenant,
  dossierId: string,
  stepId: string,
  position: number,
  added: PaymentProofRow,
  standing: Standing,
): Write[] {
  const { organisationId } = tenant;
  return [
    tenant.insert(paymentProofEvents, { dossierId, stepId, position, ...added }),
    tenant.db
      .insert(paymentProofs)
      .values({ organisationId, dossierId, stepId, ...standing })
      .onConflictDoUpdate({
        target: [paymentProofs.organisationId, paymentProofs.dossierId, paymentProofs.stepId],
        set: standing,
      }),
  ];
}

type Position = { updatedAt: number; dossierId: string };

/** Proofs that wait for a person, the oldest first. */
export const waitingProofs = (scope: Scope, after: Position | undefined, limit: number) =>
  scope.db
    .select({
      dossierId: paymentProofs.dossierId,
      stepId: paymentProofs.stepId,
      state: paymentProofs.state,
      updatedAt: sql<number>`${paymentProofs.updatedAt}`.as("proof_updated_at"),
      number: dossiers.number,
      applicantName: dossiers.applicantName,
      programmeId: dossiers.programmeId,
      programmeTitle: programmes.title,
    })
    .from(paymentProofs)
    .innerJoin(
      dossiers,
      and(
        eq(dossiers.organisationId, paymentProofs.organisationId),
        eq(dossiers.id, paymentProofs.dossierId),
      ),
    )
    .innerJoin(
      programmes,
      and(eq(programmes.organisationId, dossiers.organisationId), eq(programmes.id, dossiers.programmeId)),
    )
    .where(
      scope.owns(
        paymentProofs,
        inArray(paymentProofs.state, ["awaiting_verification", "reversed"]),
        sql`${dossiers.isTest} = 0 and ${dossiers.trashedAt} is null`,
        after
          ? sql`(${paymentProofs.updatedAt}, ${paymentProofs.dossierId}) > (${after.updatedAt}, ${after.dossierId})`
          : sql`true`,
      ),
    )
    .orderBy(asc(paymentProofs.updatedAt), asc(paymentProofs.dossierId))
    .limit(limit);
