import { movingAction } from "#actions/programmes/move-programme";

export const unpublishProgramme = movingAction("programmes.unpublish", "unpublish");
