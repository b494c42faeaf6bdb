import { eraseMemberAgain } from "#actions/members/erase-again";
import { remindDues } from "#actions/members/remind-dues";
import { perform } from "#actions/perform";
import type { Handlers } from "#queues/dispatch";

export const membersHandlers = {
  "members.remind-dues": ({ organisationId, seasonId, days, after }, call) =>
    perform(remindDues, call, organisationId ?? "", { seasonId, days, after }),
  "members.erase-again": ({ organisationId, memberId }, call) =>
    perform(eraseMemberAgain, call, organisationId ?? "", { memberId }),
} satisfies Partial<Handlers>;
