/** A browser says every 20 seconds that a dossier is open; after 45 it is taken to be closed. In milliseconds. */
export const presenceEvery = 20_000;
const presenceLifetime = 45_000;

/** From when on somebody counts as present. @param now UTC milliseconds. */
export const presentSince = (now: number): number => now - presenceLifetime;
