import { movingAction } from "#actions/programmes/move-programme";

export const unarchiveProgramme = movingAction("programmes.unarchive", "unarchive");
