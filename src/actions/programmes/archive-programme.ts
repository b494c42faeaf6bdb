import { movingAction } from "#actions/programmes/move-programme";

export const archiveProgramme = movingAction("programmes.archive", "archive");
