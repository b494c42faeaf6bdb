import type { Endpoint } from "#routes/endpoint";
import { announceDocumentEndpoint } from "#routes/dossiers/announce-document";
import {
  acceptDossierEndpoint,
  closeDossierEndpoint,
  refuseDossierEndpoint,
  rejectStepEndpoint,
  reopenDossierEndpoint,
  requestCorrectionEndpoint,
  takeUnderReviewEndpoint,
  validateStepEndpoint,
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
import { listOpenedDraftsEndpoint } from "#routes/dossiers/list-opened-drafts";
import { seeDossierEndpoint } from "#routes/dossiers/see-dossier";
import { seeOwnDossierEndpoint } from "#routes/dossiers/see-own-dossier";
import { startDossierEndpoint } from "#routes/dossiers/start-dossier";
import { submitDossierEndpoint } from "#routes/dossiers/submit-dossier";
import { withdrawDossierEndpoint, takeUpDossierEndpoint } from "#routes/dossiers/withdraw-dossier";
import { editAnswersEndpoint } from "#routes/dossiers/edit-answers";
import { submitForApplicantEndpoint } from "#routes/dossiers/submit-for-applicant";
import {
  sendPaymentProofEndpoint,
  validatePaymentProofEndpoint,
  rejectPaymentProofEndpoint,
  reversePaymentProofEndpoint,
  listPaymentProofsEndpoint,
} from "#routes/dossiers/payment-proofs";
import {
  grantExtensionEndpoint,
  listExtensionsEndpoint,
  revokeExtensionEndpoint,
} from "#routes/dossiers/extensions";
import {
  archiveDossierEndpoint,
  unarchiveDossierEndpoint,
  trashDossierEndpoint,
  restoreDossierEndpoint,
  keepDossierEndpoint,
  listShelfEndpoint,
} from "#routes/dossiers/shelve-dossier";
import {
  seeTeamEndpoint,
  offerTeamEndpoint,
  cancelTeamOfferEndpoint,
  leaveTeamEndpoint,
  acceptTeamOfferEndpoint,
  lookAtTeamOfferEndpoint,
} from "#routes/dossiers/team";
import {
  downloadOwnDataEndpoint,
  eraseOwnDossierEndpoint,
  printReceiptEndpoint,
  printDossierEndpoint,
  askHelpEndpoint,
} from "#routes/dossiers/own-data";
import { seeTimelineEndpoint } from "#routes/dossiers/see-timeline";
import { previewDecisionEndpoint } from "#routes/dossiers/preview-decision";
import { startTestEndpoint } from "#routes/dossiers/start-test";
import { resendConfirmationEndpoint } from "#routes/dossiers/resend-confirmation";

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
  requestCorrectionEndpoint,
  validateStepEndpoint,
  rejectStepEndpoint,
  withdrawDossierEndpoint,
  takeUpDossierEndpoint,
  editAnswersEndpoint,
  submitForApplicantEndpoint,
  sendPaymentProofEndpoint,
  validatePaymentProofEndpoint,
  rejectPaymentProofEndpoint,
  reversePaymentProofEndpoint,
  listOpenedDraftsEndpoint,
  listPaymentProofsEndpoint,
  grantExtensionEndpoint,
  listExtensionsEndpoint,
  revokeExtensionEndpoint,
  archiveDossierEndpoint,
  unarchiveDossierEndpoint,
  trashDossierEndpoint,
  restoreDossierEndpoint,
  keepDossierEndpoint,
  listShelfEndpoint,
  seeTeamEndpoint,
  offerTeamEndpoint,
  cancelTeamOfferEndpoint,
  leaveTeamEndpoint,
  acceptTeamOfferEndpoint,
  lookAtTeamOfferEndpoint,
  downloadOwnDataEndpoint,
  eraseOwnDossierEndpoint,
  printReceiptEndpoint,
  printDossierEndpoint,
  askHelpEndpoint,
  seeTimelineEndpoint,
  previewDecisionEndpoint,
  startTestEndpoint,
  resendConfirmationEndpoint,
];
