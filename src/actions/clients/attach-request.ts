import { planAttachment } from "#domain/clients/attachment";
import { identityOf } from "#domain/clients/client-identity";
import { pairOf } from "#domain/clients/clusters";
import { decide, type Decision } from "#domain/clients/decision";
import type { ClientFields } from "#domain/clients/merge";
import { detailsOf, type TypedRequester } from "#domain/clients/requester";
import type { ActionContext } from "#actions/action";
import { candidatesOf, findMatches, type Match, type MatchingRead } from "#actions/clients/matching";
import { createClientSteps } from "#actions/clients/write-client";
import { sameDecisive } from "#db/clients/lookup";
import { refreshTiers, writePairs, type PairRow } from "#db/clients/pairs";
import type { Attachment, Doubt } from "#db/clients/requests-schema";
import { clientIsOpen } from "#db/clients/queries";
import { mustHold, type Guard } from "#db/guards";
import type { Write } from "#db/tenant";
import type { Message } from "#queues/messages";

export type Requester = { typed: TypedRequester; email: string; phone: string | null; contact: string };

export const identityOfRequester = ({ typed, email, phone }: Requester) =>
  identityOf(detailsOf({ ...typed, emails: [email], phones: phone === null ? [] : [phone] }));

/** The client a number leads to, as the reads of the request found it. */
export type Numbered = {
  id: string;
  name: string;
  siret: string | null;
  rna: string | null;
  city: string | null;
  postalCode: string | null;
  address: string | null;
};

export type Attached = {
  clientId: string;
  by: Attachment;
  doubt: Doubt | null;
  steps: (Write | Guard)[];
  messages: Message[];
  /** Records that the new one resembles: the manager is told. */
  flagged: number;
  /** The rule and the score that decided, when a match did. */
  decided: { rule: number; score: number } | null;
};

/**
 * Finds the client of a request: the number given, else a match that leaves no doubt, else a new record, flagged with
 * what it resembles. A race with another creation is refused as a conflict, and run again.
 */
export async function attachRequest(
  context: ActionContext,
  requester: Requester,
  numbered: Numbered | undefined,
  read: MatchingRead,
): Promise<Attached> {
  const identity = identityOfRequester(requester);
  if (numbered) {
    const said = decide(identityOf(detailsOf({ ...numbered, emails: [], phones: [] })), identity);
    return attachedTo(context, numbered.id, "number", said.tier === "none" ? "other_name" : null);
  }
  const matches = await findMatches(context, identity, read);
  const doubt = requester.typed.clientNumber === null ? null : "number_unknown";
  const plan = planAttachment(await candidatesOf(context, matches.found));
  if (plan.attach)
    return { ...attachedTo(context, plan.clientId, "match", doubt), decided: decidedBy(plan.decision) };
  const clientId = context.newId("cli");
  const guard = sameDecisive(context.tenant, [identity], matches.decisive);
  const steps = newClientSteps(context, clientId, fieldsOfRequester(requester), matches.found);
  return {
    clientId,
    by: "new",
    doubt,
    steps: [guard, ...steps],
    messages: [{ kind: "clients.recheck", clientId }],
    flagged: plan.flagged.length,
    decided: null,
  };
}

const decidedBy = ({ rule, score }: Decision) => ({ rule, score });

const attachedTo = (
  { tenant }: ActionContext,
  clientId: string,
  by: Attachment,
  doubt: Doubt | null,
): Attached => ({
  clientId,
  by,
  doubt,
  steps: [mustHold("conflict", clientIsOpen(tenant, clientId))],
  messages: [],
  flagged: 0,
  decided: null,
});

/** A new record, its place in the index, and the pairs it makes with those it resembles. */
export function newClientSteps(
  { tenant, now }: Pick<ActionContext, "tenant" | "now">,
  clientId: string,
  fields: ClientFields,
  matches: readonly Match[],
): Write[] {
  const pairs = matches.map((match) => pairRowOf(clientId, match));
  return [
    ...createClientSteps(tenant, clientId, fields, now),
    ...writePairs(tenant, pairs, now),
    ...refreshTiers(tenant, pairs.length === 0 ? [] : [clientId, ...matches.map(({ row }) => row.id)]),
  ];
}

/** Matches are never of the tier "none". */
export const pairRowOf = (clientId: string, { row, decision }: Match, open = true): PairRow => ({
  ...pairOf(clientId, row.id),
  tier: decision.tier === "certain" ? "certain" : "probable",
  score: decision.score,
  reasons: decision.reasons,
  open,
});

export const fieldsOfRequester = ({ typed, email, phone, contact }: Requester): ClientFields => ({
  name: typed.name,
  siret: typed.siret,
  rna: typed.rna,
  address: typed.address,
  postalCode: typed.postalCode,
  city: typed.city,
  country: null,
  emails: [email],
  phones: phone === null ? [] : [phone],
  contacts: [contact],
  notes: [],
});
