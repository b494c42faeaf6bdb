import { sql } from "drizzle-orm";

import { nextStep, type Cadence } from "#domain/invitations/cadence";
import { foldForSearch } from "#domain/dossiers/search-text";
import { causeOf, invitationLifetime, type Cause } from "#domain/invitations/invitation";
import { labelOf } from "#domain/invitations/prequalification";
import type { Locale } from "#domain/locale";
import { Refusal } from "#domain/refusals";
import { parisDay } from "#domain/time";
import type { ActionContext } from "#actions/action";
import { sha256 } from "#actions/hash";
import { answeringOf } from "#actions/invitations/answering";
import { whoOf, type PrequalificationRow } from "#actions/invitations/standing";
import { updateSteps } from "#actions/invitations/update";
import { tokenOf } from "#actions/tokens";
import type { Change, MailOrder } from "#db/commit";
import { guardOn } from "#db/guards";
import { around } from "#db/invitations/answers";
import { partnerContacts, partners } from "#db/invitations/partners-schema";
import { prequalifications } from "#db/invitations/prequalifications-schema";
import { invitations } from "#db/invitations/schema";
import { readTogether } from "#db/statement";

/** What every invitation of one request shares. */
export type Request = {
  form: { id: string; revisionId: string };
  entityId: string | null;
  message: string;
  locale: Locale;
  cadence: Cadence;
  /** Whose request it is, when not of whoever acts. */
  issuedBy?: string;
};

/** One address of one partner, and what the organisation knows of them. */
export type Invitee = {
  localId: string;
  name: string;
  email: string;
  contactName: string;
  partner: { id: string } | undefined;
  prequalification: PrequalificationRow | undefined;
  registered: boolean;
  linkedToId?: string;
};

export type Issued = {
  id: string;
  partnerId: string;
  prequalificationId: string;
  cause: Cause;
  steps: Change["steps"];
  mail: MailOrder;
};

/** Whoever asked the same of this address meanwhile is found by the next reading, which says so. */
const notOpen = guardOn(
  "conflict",
  sql`not exists (select 1 from ${invitations} where ${invitations.organisationId} = ${sql.placeholder("organisation")}
    and ${invitations.prequalificationId} = ${sql.placeholder("prequalificationId")} and ${invitations.email} = ${sql.placeholder("email")}
    and ${invitations.endedAt} is null and ${invitations.archived} = 0 and ${invitations.expiresAt} > ${sql.placeholder("now")})`,
);

/**
 * One invitation: the partner and the pre-qualification when they are new, the contact, the row and its mail.
 * @throws Refusal when there is nothing to ask of this partner now.
 */
export async function issue(context: ActionContext, request: Request, invitee: Invitee): Promise<Issued> {
  const { tenant, now, newId, services } = context;
  const id = newId("inv");
  const partnerId = invitee.partner?.id ?? newId("ptn");
  const prequalification = invitee.prequalification;
  const cause = mustHaveCause(invitee, now);
  const prequalificationId = prequalification?.id ?? newId("prq");
  const update = prequalification && cause === "expired" ? await beginUpdate(context, prequalification) : [];
  const row = {
    ...schedule(request.cadence, now),
    id,
    partnerId,
    prequalificationId,
    entityId: request.entityId,
    email: invitee.email,
    contactName: invitee.contactName,
    cause,
    message: request.message,
    locale: request.locale,
    issuedBy: request.issuedBy ?? whoOf(context),
    linkedToId: invitee.linkedToId ?? null,
    tokenHash: await sha256(await tokenOf(services.secret, "partner-invitation", id)),
    label: labelOf({ state: "in_progress", validUntil: prequalification?.validUntil ?? null }, now),
    awaits: true,
  };
  const contact = {
    id: newId("pct"),
    partnerId,
    name: invitee.contactName,
    email: invitee.email,
    createdAt: now,
  };
  return {
    id,
    partnerId,
    prequalificationId,
    cause,
    steps: [
      ...(invitee.partner ? [] : [tenant.insert(partners, newPartner(partnerId, invitee, now))]),
      ...(prequalification
        ? update
        : [
            tenant.insert(
              prequalifications,
              newPrequalification(prequalificationId, partnerId, request.form, now),
            ),
          ]),
      tenant.insertIfAbsent(partnerContacts, contact),
      ...(prequalification
        ? [notOpen({ organisation: tenant.organisationId, prequalificationId, email: invitee.email, now })]
        : []),
      tenant.insert(invitations, row),
    ],
    mail: {
      kind: "partner-invitation",
      cause: `partner-invitation:${id}`,
      subjectId: id,
      recipient: invitee.email,
      locale: request.locale,
    },
  };
}

function mustHaveCause({ registered, prequalification }: Invitee, now: number): Cause {
  const standing = {
    registered,
    state: prequalification?.state ?? "to_complete",
    validUntil: prequalification?.validUntil ?? null,
  } as const;
  const cause = causeOf(standing, now);
  if (typeof cause === "object") throw new Refusal(cause.refusal);
  return cause;
}

/** Rare: an invitation whose cause is an expiry reads what the update will ask. */
async function beginUpdate(
  context: ActionContext,
  prequalification: PrequalificationRow,
): Promise<Change["steps"]> {
  const { read } = await readTogether(context.services.d1, [], around(context.tenant, prequalification.id));
  return updateSteps(context, answeringOf(prequalification, read)).steps;
}

const schedule = (cadence: Cadence, now: number) => ({
  createdAt: now,
  day: parisDay(now),
  lastSentAt: now,
  cadenceFrom: now,
  dueAt: nextStep({ from: now, lastSentAt: now, automatic: 0 }, cadence).at,
  expiresAt: now + invitationLifetime,
});

const newPartner = (id: string, { localId, name }: Invitee, now: number) => ({
  id,
  localId,
  name,
  nameKey: foldForSearch(name),
  createdAt: now,
  updatedAt: now,
});

export const newPrequalification = (id: string, partnerId: string, form: Request["form"], now: number) => ({
  id,
  partnerId,
  formId: form.id,
  revisionId: form.revisionId,
  state: "to_complete" as const,
  label: "to_complete" as const,
  awaits: true,
  requestedAt: now,
  createdAt: now,
  updatedAt: now,
});
