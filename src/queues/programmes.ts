import { perform } from "#actions/perform";
import { purgeProgramme } from "#actions/programmes/purge-programme";
import type { Handlers } from "#queues/dispatch";

export const programmesHandlers = {
  "programmes.purge": ({ organisationId, programmeId }, call) =>
    perform(purgeProgramme, call, organisationId ?? "", { programmeId }),
} satisfies Partial<Handlers>;
