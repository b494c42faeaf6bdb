import { movingAction } from "#actions/programmes/move-programme";

export const trashProgramme = movingAction("programmes.trash", "trash");
