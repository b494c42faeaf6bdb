import type { trainingTypes } from "#db/trainings/schema";
export type { ListedTrainee, SessionRow } from "#db/trainings/queries";

export type TypeRow = typeof trainingTypes.$inferSelect;
