import { eq, inArray, isNull, or, and, sql } from "drizzle-orm";

import { cadenceSchema, defaultCadence, nextStep, type Cadence } from "#domain/invitations/cadence";
import { invitationLifetime } from "#domain/invitations/invitation";
import {
  awaitsPartner,
  labelOf,
  move,
  type PrequalificationVerb,
} from "#domain/invitations/prequalification";
import type { ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { mustHaveChanged, type Guard } from "#db/guards";
import { prequalificationTransitions } from "#db/invitations/answers-schema";
import { prequalifications } from "#db/invitations/prequalifications-schema";
import { invitations, type invitationSettings } from "#db/invitations/schema";
import type { Tenant, Write } from "#db/tenant";

export type PrequalificationRow = typeof prequalifications.$inferSelect;
export type InvitationRow = typeof invitations.$inferSelect;

/** The cadence of the organisation: its own, or the usual one. */
export const cadenceFrom = (row: typeof invitationSettings.$inferSelect | undefined): Cadence =>
  row ? cadenceSchema.parse(row.cadence) : defaultCadence;

/** Who acts, as rows keep it. */
export const whoOf = ({ actor }: Pick<ActionContext, "actor">): string => actorId(actor) ?? actor.kind;

/** Moves a pre-qualification: its row at the version that was read, and a line of its history. */
export function moveSteps(
  context: Pick<ActionContext, "tenant" | "now" | "actor">,
  { id, state, validUntil, version }: PrequalificationRow,
  verb: PrequalificationVerb,
  change: Partial<PrequalificationRow> = {},
  reason: string | null = null,
): (Write | Guard)[] {
  const { tenant, now } = context;
  const next = move(state, verb);
  const until = change.validUntil === undefined ? validUntil : change.validUntil;
  const row = {
    ...change,
    state: next,
    label: labelOf({ state: next, validUntil: until }, now),
    awaits: awaitsPartner(next),
    updatedAt: now,
    version: version + 1,
  };
  return [
    tenant.update(
      prequalifications,
      row,
      eq(prequalifications.id, id),
      eq(prequalifications.version, version),
    ),
    mustHaveChanged("conflict"),
    tenant.insert(prequalificationTransitions, {
      prequalificationId: id,
      position: version + 1,
      verb,
      at: now,
      actorId: whoOf(context),
      reason,
    }),
  ];
}

/** It is the partner's turn again: what reminds them starts anew, for every address that still stands. */
export const restartCadence = (
  tenant: Tenant,
  prequalificationId: string,
  cadence: Cadence,
  now: number,
): Write =>
  tenant.update(
    invitations,
    {
      cadenceFrom: now,
      automaticCount: 0,
      lastSentAt: now,
      dueAt: nextStep({ from: now, lastSentAt: now, automatic: 0 }, cadence).at,
      expiresAt: now + invitationLifetime,
      endedAt: null,
      ending: null,
      version: sql`${invitations.version} + 1`,
    },
    eq(invitations.prequalificationId, prequalificationId),
    eq(invitations.archived, false),
    isNull(invitations.bouncedAt),
    or(isNull(invitations.ending), eq(invitations.ending, "expired")) ?? sql`true`,
  );

/** Marks a pre-qualification as written, as long as it still may be, on the revision that was read. */
export const touchSteps = (
  tenant: Tenant,
  { id, revisionId }: Pick<PrequalificationRow, "id" | "revisionId">,
  now: number,
  progress: number,
): (Write | Guard)[] => [
  tenant.update(
    prequalifications,
    { updatedAt: now, progress, version: sql`${prequalifications.version} + 1` },
    and(eq(prequalifications.id, id), eq(prequalifications.revisionId, revisionId)) ?? sql`false`,
    inArray(prequalifications.state, ["in_progress", "correction_requested"]),
  ),
  mustHaveChanged("prequalification_state_forbids"),
];
