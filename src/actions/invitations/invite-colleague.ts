import { z } from "zod";

import { email, id, shortText } from "#domain/input";
import { partnerLimits } from "#domain/invitations/partner";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { partnerDoor } from "#actions/invitations/doors";
import { issue } from "#actions/invitations/issue";
import { inviteRefusals } from "#actions/invitations/invite-partner";
import { cadenceFrom } from "#actions/invitations/standing";
import { cadenceOf, invitationsOf, openTo, partnerById } from "#db/invitations/queries";
import { many, one } from "#db/statement";

/** A respondent asks a colleague to answer with them: a new row, linked to theirs, in the name of the same issuer. */
export const inviteColleague = action({
  name: "invitations.invite-colleague",
  requires: "invitations.answer",
  access: "portal_call",
  retriedOn: "conflict",
  input: z.strictObject({ prequalificationId: id("prq"), email, name: shortText(120).default("") }),
  refuses: [...inviteRefusals, "too_many_requests"],
  reads: (scope, { prequalificationId, email: address }) => ({
    row: one(partnerDoor.find(scope, prequalificationId)),
    requests: many(invitationsOf(scope, prequalificationId)),
    open: many(openTo(scope, [address])),
    settings: one(cadenceOf(scope)),
  }),
  async run(context, input, { row, requests, open, settings }) {
    const [latest] = requests;
    if (!row || !latest) throw new Refusal("not_found");
    const [partner] = await partnerById(context.tenant, row.partnerId);
    if (!partner) throw new Refusal("not_found");
    if (requests.length >= partnerLimits.respondents)
      throw new Refusal("too_many_requests", { parameters: { seconds: 86_400 } });
    if (open.some((other) => other.prequalificationId === row.id && other.expiresAt > context.now))
      throw new Refusal("already_invited_partner");
    const request = {
      form: { id: row.formId, revisionId: row.revisionId },
      entityId: latest.entityId,
      message: latest.message,
      locale: latest.locale,
      cadence: cadenceFrom(settings),
      issuedBy: latest.issuedBy,
    };
    const invitee = {
      ...partner,
      email: input.email,
      contactName: input.name,
      partner,
      prequalification: row,
      registered: true,
      linkedToId: latest.id,
    };
    const { steps, mail, ...invited } = await issue(context, request, invitee);
    return {
      result: invited,
      change: { steps, mails: [mail], audit: { subject: invited.id, details: { colleague: true } } },
    };
  },
});
