import { z } from "zod";

import { Refusal, type RefusalCode } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { issue, type Request } from "#actions/invitations/issue";
import {
  inviteeFields,
  inviteRefusals,
  mustBeAskable,
  readInvitees,
  requestFields,
} from "#actions/invitations/invite-partner";
import { cadenceFrom, type PrequalificationRow } from "#actions/invitations/standing";
import type { Change, MailOrder } from "#db/commit";
import type { Read } from "#db/statement";

const invitee = z.strictObject(inviteeFields);
export type Line = z.output<typeof invitee>;

/** A paste or a chunk of a file; beyond, a file is imported. */
export const pasted = 100;

type Known = Read<ReturnType<typeof readInvitees>>;
export type LineOutcome = { id: string } | { refused: RefusalCode };
export type Batch = { outcomes: LineOutcome[]; steps: Change["steps"][number][]; mails: MailOrder[] };

/**
 * Invites line by line, in one commit. A partner named twice gets one record and two linked rows; an address named
 * twice gets one mail. A line that cannot be invited says why and stops no other.
 */
export async function inviteLines(
  context: ActionContext,
  request: Request,
  lines: readonly Line[],
  read: Known,
): Promise<Batch> {
  const partners = new Map(read.partners.map((row): [string, { id: string }] => [row.localId, row]));
  const prequalifications = new Map(read.prequalifications.map((row) => [row.partnerId, row]));
  const registered = new Set(read.registered.map(({ partnerId }) => partnerId));
  const waiting = read.open.filter(({ expiresAt }) => expiresAt > context.now);
  const asked = new Set(waiting.map(({ prequalificationId, email }) => `${prequalificationId} ${email}`));
  const firsts = new Map<string, string>();
  const batch: Batch = { outcomes: [], steps: [], mails: [] };
  for (const line of lines) {
    const partner = partners.get(line.localId);
    const prequalification = partner && prequalifications.get(partner.id);
    const linkedToId = firsts.get(line.localId);
    try {
      if (prequalification && asked.has(`${prequalification.id} ${line.email}`))
        throw new Refusal("already_invited_partner");
      const known = {
        partner,
        prequalification,
        registered: partner !== undefined && registered.has(partner.id),
      };
      const { steps, mail, id, partnerId, prequalificationId, cause } = await issue(context, request, {
        ...line,
        ...known,
        ...(linkedToId !== undefined && { linkedToId }),
      });
      batch.steps.push(...steps);
      batch.mails.push(mail);
      batch.outcomes.push({ id });
      partners.set(line.localId, { id: partnerId });
      const now = prequalification ?? justMade(prequalificationId, partnerId, request, context.now);
      prequalifications.set(partnerId, cause === "expired" ? { ...now, state: "in_progress" } : now);
      asked.add(`${prequalificationId} ${line.email}`);
      firsts.set(line.localId, linkedToId ?? id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      batch.outcomes.push({ refused: error.code });
    }
  }
  return batch;
}

/** What the same batch inserts: the next line of the same partner finds it. */
const justMade = (id: string, partnerId: string, { form }: Request, now: number): PrequalificationRow => ({
  organisationId: "",
  id,
  partnerId,
  formId: form.id,
  revisionId: form.revisionId,
  state: "to_complete",
  label: "to_complete",
  awaits: true,
  validUntil: null,
  nextExpiryAt: null,
  alerted: null,
  cycle: 1,
  requestedAt: now,
  asked: null,
  identityChangedAt: null,
  progress: 0,
  reason: null,
  createdAt: now,
  updatedAt: now,
  submittedAt: null,
  validatedAt: null,
  version: 1,
});

/** Invites up to a hundred partners at once; each line answers for itself. */
export const invitePartners = action({
  name: "invitations.invite-many",
  requires: "invitations.send",
  access: "outreach",
  retriedOn: "conflict",
  input: z.strictObject({ ...requestFields, partners: z.array(invitee).min(1).max(pasted) }),
  refuses: inviteRefusals,
  reads: (scope, input) =>
    readInvitees(
      scope,
      input,
      input.partners.map(({ localId }) => localId),
      input.partners.map(({ email }) => email),
    ),
  async run(context, input, read) {
    const form = mustBeAskable(read.form, input.entityId, read.entity);
    const { message, locale } = input;
    const request = {
      form,
      entityId: input.entityId ?? null,
      message,
      locale,
      cadence: cadenceFrom(read.settings),
    };
    const { outcomes, steps, mails } = await inviteLines(context, request, input.partners, read);
    const invited = outcomes.filter((outcome) => "id" in outcome).length;
    return {
      result: { invited, lines: outcomes },
      ...(invited > 0 && { change: { steps, mails, audit: { subject: form.id, details: { invited } } } }),
    };
  },
});
