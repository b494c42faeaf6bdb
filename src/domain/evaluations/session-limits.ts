/** What one session may hold: ranks and spreads are worked out over all of it at once. */
export const sessionLimits = { evaluators: 500, dossiers: 10_000, perDossier: 20 } as const;
