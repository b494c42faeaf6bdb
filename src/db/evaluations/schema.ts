// The tables of evaluations, in two files: sessions with their people and dossiers, and what evaluators give.
export * from "#db/evaluations/evaluation-schema";
export * from "#db/evaluations/session-schema";
