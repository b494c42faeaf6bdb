import { perform } from "#actions/perform";
import { purgeProgramme } from "#actions/programmes/purge-programme";
import { tellBinned } from "#actions/programmes/tell-binned";
import type { Handlers } from "#queues/dispatch";

export const programmesHandlers = {
  "programmes.purge": ({ organisationId, programmeId }, call) =>
    perform(purgeProgramme, call, organisationId ?? "", { programmeId }),
  "programmes.tell-binned": ({ organisationId, programmeId, after }, call) =>
    perform(tellBinned, call, organisationId ?? "", { programmeId, after }),
} satisfies Partial<Handlers>;
