import type { Endpoint } from "#routes/endpoint";
import { archiveProgrammeEndpoint } from "#routes/programmes/archive-programme";
import { closeProgrammeEndpoint } from "#routes/programmes/close-programme";
import { createProgrammeEndpoint } from "#routes/programmes/create-programme";
import { duplicateProgrammeEndpoint } from "#routes/programmes/duplicate-programme";
import { editProgrammeEndpoint } from "#routes/programmes/edit-programme";
import { listOnPortalEndpoint } from "#routes/programmes/list-on-portal";
import { listProgrammesEndpoint } from "#routes/programmes/list-programmes";
import { previewProgrammeEndpoint } from "#routes/programmes/preview-programme";
import { publishProgrammeEndpoint } from "#routes/programmes/publish-programme";
import { restoreProgrammeEndpoint } from "#routes/programmes/restore-programme";
import { seeOnPortalEndpoint } from "#routes/programmes/see-on-portal";
import { seeProgrammeEndpoint } from "#routes/programmes/see-programme";
import { shareProgrammeEndpoint } from "#routes/programmes/share-programme";
import { trashProgrammeEndpoint } from "#routes/programmes/trash-programme";
import { unarchiveProgrammeEndpoint } from "#routes/programmes/unarchive-programme";
import { unpublishProgrammeEndpoint } from "#routes/programmes/unpublish-programme";
import { visitPortalEndpoint } from "#routes/programmes/visit-portal";

export const programmesEndpoints: readonly Endpoint[] = [
  createProgrammeEndpoint,
  listProgrammesEndpoint,
  seeProgrammeEndpoint,
  editProgrammeEndpoint,
  publishProgrammeEndpoint,
  unpublishProgrammeEndpoint,
  closeProgrammeEndpoint,
  archiveProgrammeEndpoint,
  unarchiveProgrammeEndpoint,
  trashProgrammeEndpoint,
  restoreProgrammeEndpoint,
  duplicateProgrammeEndpoint,
  previewProgrammeEndpoint,
  shareProgrammeEndpoint,
  visitPortalEndpoint,
  listOnPortalEndpoint,
  seeOnPortalEndpoint,
];
