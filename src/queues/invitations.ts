import { followUp } from "#actions/invitations/follow-up";
import { remindChunk } from "#actions/invitations/remind-all";
import { watchValidity } from "#actions/invitations/watch-validity";
import { perform } from "#actions/perform";
import type { Handlers } from "#queues/dispatch";

export const invitationsHandlers = {
  "invitations.follow-up": ({ organisationId, invitationId }, call) =>
    perform(followUp, call, organisationId ?? "", { invitationId }),
  "invitations.remind-chunk": ({ organisationId, jobId }, call) =>
    perform(remindChunk, call, organisationId ?? "", { jobId }),
  "invitations.watch-validity": ({ organisationId, prequalificationId }, call) =>
    perform(watchValidity, call, organisationId ?? "", { prequalificationId }),
} satisfies Partial<Handlers>;
