import type { Endpoint } from "#routes/endpoint";
import * as assignments from "#routes/evaluations/assignments";
import * as evaluators from "#routes/evaluations/evaluators";
import { scanLeaksEndpoint } from "#routes/evaluations/leaks";
import * as own from "#routes/evaluations/own-evaluation";
import { seeOwnResultsEndpoint } from "#routes/evaluations/own-results";
import * as ownSessions from "#routes/evaluations/own-sessions";
import * as results from "#routes/evaluations/results";
import * as sessions from "#routes/evaluations/sessions";

export const evaluationsEndpoints: readonly Endpoint[] = [
  sessions.createSessionEndpoint,
  sessions.listSessionsEndpoint,
  sessions.seeSessionEndpoint,
  sessions.editSessionEndpoint,
  sessions.saveGridEndpoint,
  sessions.openSessionEndpoint,
  sessions.closeSessionEndpoint,
  sessions.reopenSessionEndpoint,
  sessions.publishResultsEndpoint,
  evaluators.listEvaluatorsEndpoint,
  evaluators.inviteEvaluatorsEndpoint,
  evaluators.remindEvaluatorsEndpoint,
  evaluators.editEvaluatorEndpoint,
  evaluators.removeEvaluatorEndpoint,
  evaluators.resendInvitationEndpoint,
  evaluators.replaceEvaluatorEndpoint,
  assignments.addDossiersEndpoint,
  assignments.removeDossiersEndpoint,
  assignments.assignDossiersEndpoint,
  assignments.spreadDossiersEndpoint,
  assignments.proposeConflictsEndpoint,
  assignments.judgeConflictEndpoint,
  assignments.returnToDraftEndpoint,
  assignments.reopenEvaluationEndpoint,
  assignments.recuseEndpoint,
  assignments.cancelEvaluationEndpoint,
  results.listResultsEndpoint,
  results.listResultsViewEndpoint,
  results.exportResultsEndpoint,
  results.seeEvaluatedDossierEndpoint,
  scanLeaksEndpoint,
  results.seeListAsEvaluatorEndpoint,
  results.seeDossierAsEvaluatorEndpoint,
  ownSessions.listOwnSessionsEndpoint,
  ownSessions.seeOwnSessionEndpoint,
  ownSessions.acceptInvitationEndpoint,
  ownSessions.declineInvitationEndpoint,
  own.listOwnDeskEndpoint,
  own.seeOwnSheetEndpoint,
  own.saveEvaluationEndpoint,
  own.startEvaluationEndpoint,
  own.finaliseEvaluationEndpoint,
  own.declareConflictEndpoint,
  own.abstainEndpoint,
  own.downloadVisibleDocumentEndpoint,
  seeOwnResultsEndpoint,
];
