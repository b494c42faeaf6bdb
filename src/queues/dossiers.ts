import { eraseDossierAgain } from "#actions/dossiers/erase-again";
import { tendView } from "#actions/dossiers/tend-view";
import { remindDrafts } from "#actions/dossiers/remind-drafts";
import { wakeDossier } from "#actions/dossiers/wake-dossier";
import { perform } from "#actions/perform";
import type { Handlers } from "#queues/dispatch";

export const dossiersHandlers = {
  "dossiers.tend-view": ({ organisationId, viewId }, call) =>
    perform(tendView, call, organisationId ?? "", { viewId }),
  "dossiers.wake": ({ organisationId, dossierId }, call) =>
    perform(wakeDossier, call, organisationId ?? "", { dossierId }),
  "dossiers.erase-again": ({ organisationId, dossierId }, call) =>
    perform(eraseDossierAgain, call, organisationId ?? "", { dossierId }),
  "dossiers.remind-drafts": ({ organisationId, programmeId, dueAt, after }, call) =>
    perform(remindDrafts, call, organisationId ?? "", { programmeId, dueAt, after }),
} satisfies Partial<Handlers>;
