import type { Endpoint } from "#routes/endpoint";
import { createTrainingTypeEndpoint } from "#routes/trainings/create-type";
import { editTrainingTypeEndpoint } from "#routes/trainings/edit-type";
import { listTrainingTypesEndpoint } from "#routes/trainings/list-types";
import { createTrainingSessionEndpoint } from "#routes/trainings/create-session";
import { editTrainingSessionEndpoint } from "#routes/trainings/edit-session";
import { publishTrainingSessionEndpoint } from "#routes/trainings/publish-session";
import { cancelTrainingSessionEndpoint } from "#routes/trainings/cancel-session";
import { convokeTraineesEndpoint } from "#routes/trainings/convoke";
import { listTrainingSessionsEndpoint } from "#routes/trainings/list-sessions";
import { seeTrainingSessionEndpoint } from "#routes/trainings/see-session";
import { listPublicSessionsEndpoint } from "#routes/trainings/list-on-portal";
import { seePublicSessionEndpoint } from "#routes/trainings/see-on-portal";
import { seeCalendarEndpoint } from "#routes/trainings/see-calendar";
import { requestRegistrationEndpoint } from "#routes/trainings/request-registration";
import { lookAtRequestEndpoint } from "#routes/trainings/look-at-request";
import { confirmRegistrationEndpoint } from "#routes/trainings/confirm-registration";
import { lookAtRegistrationEndpoint } from "#routes/trainings/look-at-registration";
import { cancelRegistrationEndpoint } from "#routes/trainings/cancel-registration";
import { acceptOfferEndpoint } from "#routes/trainings/accept-offer";
import { listTraineesEndpoint } from "#routes/trainings/list-trainees";
import { addTraineeEndpoint } from "#routes/trainings/add-trainee";
import { decideTraineeEndpoint } from "#routes/trainings/decide-trainee";
import { moveTraineeEndpoint } from "#routes/trainings/move-trainee";
import { correctTraineeEndpoint } from "#routes/trainings/correct-trainee";
import { markAttendanceEndpoint } from "#routes/trainings/mark-attendance";
import { seeAttendanceSheetEndpoint } from "#routes/trainings/see-attendance-sheet";
import { seeCertificateEndpoint } from "#routes/trainings/see-certificate";
import { exportTraineesEndpoint } from "#routes/trainings/export-trainees";

export const trainingsEndpoints: readonly Endpoint[] = [
  createTrainingTypeEndpoint,
  editTrainingTypeEndpoint,
  listTrainingTypesEndpoint,
  createTrainingSessionEndpoint,
  editTrainingSessionEndpoint,
  publishTrainingSessionEndpoint,
  cancelTrainingSessionEndpoint,
  convokeTraineesEndpoint,
  listTrainingSessionsEndpoint,
  seeTrainingSessionEndpoint,
  listPublicSessionsEndpoint,
  seePublicSessionEndpoint,
  seeCalendarEndpoint,
  requestRegistrationEndpoint,
  lookAtRequestEndpoint,
  confirmRegistrationEndpoint,
  lookAtRegistrationEndpoint,
  cancelRegistrationEndpoint,
  acceptOfferEndpoint,
  listTraineesEndpoint,
  addTraineeEndpoint,
  decideTraineeEndpoint,
  moveTraineeEndpoint,
  correctTraineeEndpoint,
  markAttendanceEndpoint,
  seeAttendanceSheetEndpoint,
  seeCertificateEndpoint,
  exportTraineesEndpoint,
];
