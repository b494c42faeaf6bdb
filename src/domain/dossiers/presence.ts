/** Without a word from a browser, a dossier is taken to be closed. In milliseconds. */
const presenceLifetime = 45_000;

/** From when on somebody counts as present. @param now UTC milliseconds. */
export const presentSince = (now: number): number => now - presenceLifetime;
