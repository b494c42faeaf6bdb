import type { Endpoint } from "#routes/endpoint";
import { announceDocumentEndpoint } from "#routes/dossiers/announce-document";
import {
  acceptDossierEndpoint,
  closeDossierEndpoint,
  refuseDossierEndpoint,
  reopenDossierEndpoint,
  takeUnderReviewEndpoint,
} from "#routes/dossiers/decide-dossier";
import { downloadDocumentEndpoint, downloadOwnDocumentEndpoint } from "#routes/dossiers/download-document";
import { exportDossiersEndpoint } from "#routes/dossiers/export-dossiers";
import { listDossiersEndpoint } from "#routes/dossiers/list-dossiers";
import { listDossiersOfPersonEndpoint } from "#routes/dossiers/list-dossiers-of-person";
import { listOwnDossiersEndpoint } from "#routes/dossiers/list-own-dossiers";
import { listViewEndpoint } from "#routes/dossiers/list-view";
import { receiveDocumentEndpoint } from "#routes/dossiers/receive-document";
import { removeDocumentEndpoint } from "#routes/dossiers/remove-document";
import { saveAnswerEndpoint } from "#routes/dossiers/save-answer";
import {
  addNoteEndpoint,
  commentDossierEndpoint,
  editNoteEndpoint,
  listCommentsEndpoint,
  listNotesEndpoint,
  listOwnCommentsEndpoint,
  lookAtDossierEndpoint,
  removeNoteEndpoint,
} from "#routes/dossiers/notes";
import {
  discardDecisionEndpoint,
  listPendingDecisionsEndpoint,
  prepareDecisionEndpoint,
  startBulkEndpoint,
} from "#routes/dossiers/pending-decisions";
import {
  assignDossierEndpoint,
  createTagEndpoint,
  editTagEndpoint,
  listTagsEndpoint,
  removeTagEndpoint,
  tagDossierEndpoint,
} from "#routes/dossiers/tags";
import { seeDossierEndpoint } from "#routes/dossiers/see-dossier";
import { seeOwnDossierEndpoint } from "#routes/dossiers/see-own-dossier";
import { startDossierEndpoint } from "#routes/dossiers/start-dossier";
import { submitDossierEndpoint } from "#routes/dossiers/submit-dossier";

export const dossiersEndpoints: readonly Endpoint[] = [
  startDossierEndpoint,
  listOwnDossiersEndpoint,
  listDossiersOfPersonEndpoint,
  seeOwnDossierEndpoint,
  saveAnswerEndpoint,
  announceDocumentEndpoint,
  receiveDocumentEndpoint,
  removeDocumentEndpoint,
  downloadOwnDocumentEndpoint,
  submitDossierEndpoint,
  listDossiersEndpoint,
  listViewEndpoint,
  exportDossiersEndpoint,
  seeDossierEndpoint,
  downloadDocumentEndpoint,
  takeUnderReviewEndpoint,
  acceptDossierEndpoint,
  refuseDossierEndpoint,
  closeDossierEndpoint,
  reopenDossierEndpoint,
  listTagsEndpoint,
  createTagEndpoint,
  editTagEndpoint,
  removeTagEndpoint,
  tagDossierEndpoint,
  assignDossierEndpoint,
  listNotesEndpoint,
  addNoteEndpoint,
  editNoteEndpoint,
  removeNoteEndpoint,
  listCommentsEndpoint,
  commentDossierEndpoint,
  listOwnCommentsEndpoint,
  lookAtDossierEndpoint,
  prepareDecisionEndpoint,
  discardDecisionEndpoint,
  listPendingDecisionsEndpoint,
  startBulkEndpoint,
];
