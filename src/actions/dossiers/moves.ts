import { eq, sql } from "drizzle-orm";

import { standingFrom, stateFrom, type Transition } from "#domain/dossiers/transitions";
import { typeOfVerb } from "#domain/integrations/webhooks";
import { Refusal } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import type { Filling } from "#actions/dossiers/filling";
import type { Message } from "#queues/messages";
import { nextWake } from "#actions/dossiers/waking";
import { mustHaveChanged, type Guard } from "#db/guards";
import { discardCorrections } from "#db/dossiers/corrections";
import { dossiers, dossierTransitions } from "#db/dossiers/schema";
import { oweEvents, type WebhookEvent } from "#db/integrations/webhooks";
import { countMove } from "#db/programmes/counts";
import type { Write } from "#db/tenant";

type Extra = Partial<
  Pick<typeof dossiers.$inferInsert, "submittedAt" | "submittedHash" | "sharedAt" | "progress" | "sheet">
>;
type Moved = Pick<Filling, "dossier" | "programme" | "rows">;

/**
 * Appends transitions and writes the state they lead to, unless the dossier moved or changed meanwhile. What was
 * typed in a correction that ended unsent stays beside, until the applicant sends the dossier without it.
 * @throws Refusal dossier_state_forbids for a dossier in the bin: restore it first.
 */
export function moveSteps(
  { tenant, now, newId }: Pick<ActionContext, "tenant" | "now" | "newId">,
  { dossier, programme, rows }: Moved,
  added: readonly Transition[],
  extra: Extra = {},
): (Write | Guard)[] {
  if (dossier.trashedAt !== null) throw new Refusal("dossier_state_forbids");
  const { state, decidedAt } = standingFrom([...rows.transitions, ...added]);
  const moved = { ...dossier, state, updatedAt: now, warnedAt: null, keepUntil: null };
  const values = {
    ...extra,
    state,
    decidedAt,
    pending: null,
    updatedAt: now,
    archivedAt: null,
    warnedAt: null,
    keepUntil: null,
    wakeAt: nextWake(moved, programme, now, true, now),
    version: sql`${dossiers.version} + 1`,
  };
  const sentWithout = rows.corrections.length > 0 && added.some(({ verb }) => verb === "submit");
  return [
    tenant.update(dossiers, values, eq(dossiers.id, dossier.id), eq(dossiers.version, dossier.version)),
    mustHaveChanged("conflict"),
    ...added.map((transition, index) =>
      tenant.insert(dossierTransitions, {
        dossierId: dossier.id,
        position: rows.transitions.length + index,
        ...transition,
      }),
    ),
    ...(sentWithout ? discardCorrections(tenant, dossier.id, now) : []),
    ...(dossier.isTest
      ? []
      : [
          ...countMove(tenant, dossier.programmeId, dossier.state, state),
          oweEvents(tenant, eventsOf(newId, { dossier, rows }, added), now),
        ]),
  ];
}

/** A dossier that is a draft again follows the form of today, as the drafts did when it was published. */
export const followForm = (
  { dossier, rows }: Pick<Moved, "dossier" | "rows">,
  added: readonly Transition[],
): Message[] =>
  !dossier.isTest && stateFrom([...rows.transitions, ...added]) === "draft"
    ? [{ kind: "forms.rebase-drafts", programmeId: dossier.programmeId }]
    : [];

/** What the services of the organisation are told: ids and states, which they read again through the API. */
const eventsOf = (
  newId: ActionContext["newId"],
  { dossier, rows }: Pick<Moved, "dossier" | "rows">,
  added: readonly Transition[],
): WebhookEvent[] =>
  added.map(({ verb, stepId }, index) => ({
    id: newId("evt"),
    type: typeOfVerb[verb],
    data: {
      dossierId: dossier.id,
      programmeId: dossier.programmeId,
      state: stateFrom([...rows.transitions, ...added.slice(0, index + 1)]),
      stepId,
    },
  }));
