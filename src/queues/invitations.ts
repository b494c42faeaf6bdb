import { followUp } from "#actions/invitations/follow-up";
import { watchValidity } from "#actions/invitations/watch-validity";
import { perform } from "#actions/perform";
import type { Handlers } from "#queues/dispatch";

export const invitationsHandlers = {
  "invitations.follow-up": ({ organisationId, invitationId }, call) =>
    perform(followUp, call, organisationId ?? "", { invitationId }),
  "invitations.watch-validity": ({ organisationId, prequalificationId }, call) =>
    perform(watchValidity, call, organisationId ?? "", { prequalificationId }),
} satisfies Partial<Handlers>;
