import { movingAction } from "#actions/programmes/move-programme";

export const restoreProgramme = movingAction("programmes.restore", "restore");
