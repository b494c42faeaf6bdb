import { z } from "zod";

import { email, id, longText, shortText } from "#domain/input";
import { localIdSchema } from "#domain/invitations/partner";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { issue } from "#actions/invitations/issue";
import { cadenceFrom } from "#actions/invitations/standing";
import { askedForm } from "#db/invitations/form-queries";
import {
  cadenceOf,
  idsByLocalId,
  openTo,
  partnersByLocalId,
  prequalificationsFor,
  registeredAmong,
} from "#db/invitations/queries";
import { entityById } from "#db/invitations/entity-queries";
import { many, one } from "#db/statement";
import type { Scope } from "#db/tenant";

/** What every way of inviting takes: the form to answer, who asks and a few words. */
export const requestFields = {
  formId: id("pqf"),
  entityId: id("ent").optional(),
  message: longText(2000).default(""),
  locale: z.enum(["fr", "en"]).default("fr"),
};

/** One partner, one address. */
export const inviteeFields = {
  localId: localIdSchema,
  name: shortText(200, 1),
  email,
  contactName: shortText(120).default(""),
};

type Ask = { formId: string; entityId?: string | undefined };

/** Everything that deciding about these partners takes. */
export const readInvitees = (
  scope: Scope,
  { formId, entityId }: Ask,
  localIds: readonly string[],
  emails: readonly string[],
) => ({
  form: one(askedForm(scope, formId)),
  entity: one(entityById(scope, entityId ?? "")),
  settings: one(cadenceOf(scope)),
  partners: many(partnersByLocalId(scope, localIds)),
  prequalifications: many(prequalificationsFor(scope, formId, idsByLocalId(scope, localIds))),
  registered: many(registeredAmong(scope, idsByLocalId(scope, localIds))),
  open: many(openTo(scope, emails)),
});

type ReadForm = { id: string; revisionId: string | null; archivedAt: number | null } | undefined;

/** @throws Refusal when the form cannot be asked, or the entity is not there. */
export function mustBeAskable(
  form: ReadForm,
  entityId: string | undefined,
  entity: { archivedAt: number | null } | undefined,
) {
  if (!form || form.archivedAt !== null) throw new Refusal("not_found");
  if (form.revisionId === null) throw new Refusal("form_not_published");
  if (entityId !== undefined && (!entity || entity.archivedAt !== null)) throw new Refusal("not_found");
  return { id: form.id, revisionId: form.revisionId };
}

export const inviteRefusals = [
  "not_found",
  "form_not_published",
  "already_invited_partner",
  "prequalification_in_review",
  "prequalification_refused",
  "prequalification_valid",
  "prequalification_state_forbids",
  "conflict",
] as const;

/** Invites one partner at one address. Who they are to the organisation decides the cause, and so the mail. */
export const invitePartner = action({
  name: "invitations.invite",
  requires: "invitations.send",
  access: "outreach",
  retriedOn: "conflict",
  input: z.strictObject({ ...requestFields, ...inviteeFields }),
  refuses: inviteRefusals,
  reads: (scope, input) => readInvitees(scope, input, [input.localId], [input.email]),
  async run(context, input, read) {
    const form = mustBeAskable(read.form, input.entityId, read.entity);
    const [partner] = read.partners;
    const [prequalification] = read.prequalifications;
    const open = read.open.some(
      ({ prequalificationId, expiresAt }) =>
        prequalificationId === prequalification?.id && expiresAt > context.now,
    );
    if (open) throw new Refusal("already_invited_partner");
    const { message, locale } = input;
    const request = {
      form,
      entityId: input.entityId ?? null,
      message,
      locale,
      cadence: cadenceFrom(read.settings),
    };
    const registered = read.registered.length > 0;
    const { steps, mail, ...invited } = await issue(context, request, {
      ...input,
      partner,
      prequalification,
      registered,
    });
    return {
      result: invited,
      change: { steps, mails: [mail], audit: { subject: invited.id, details: { cause: invited.cause } } },
    };
  },
});
