import { tendView } from "#actions/dossiers/tend-view";
import { perform } from "#actions/perform";
import type { Handlers } from "#queues/dispatch";

export const dossiersHandlers = {
  "dossiers.tend-view": ({ organisationId, viewId }, call) =>
    perform(tendView, call, organisationId ?? "", { viewId }),
} satisfies Partial<Handlers>;
