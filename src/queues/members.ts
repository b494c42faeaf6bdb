import { remindDues } from "#actions/members/remind-dues";
import { perform } from "#actions/perform";
import type { Handlers } from "#queues/dispatch";

export const membersHandlers = {
  "members.remind-dues": ({ organisationId, seasonId, days, after }, call) =>
    perform(remindDues, call, organisationId ?? "", { seasonId, days, after }),
} satisfies Partial<Handlers>;
