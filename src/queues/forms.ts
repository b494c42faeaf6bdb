import { rebaseDraftsOf } from "#actions/forms/rebase-drafts";
import { perform } from "#actions/perform";
import type { Handlers } from "#queues/dispatch";

export const formsHandlers = {
  "forms.rebase-drafts": ({ organisationId, programmeId }, call) =>
    perform(rebaseDraftsOf, call, organisationId ?? "", { programmeId }),
} satisfies Partial<Handlers>;
