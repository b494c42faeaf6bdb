import type { trainingRegistrations, trainingTypes } from "#db/trainings/schema";
export type { SessionRow } from "#db/trainings/queries";

export type TypeRow = typeof trainingTypes.$inferSelect;
export type RegistrationRow = typeof trainingRegistrations.$inferSelect;
