/** What one dossier may hold, in bytes and files, besides the rules of each field. */
export const dossierStorage = { bytes: 200 * 1024 * 1024, files: 100 } as const;

/** An announced upload can be sent for one hour. In milliseconds. */
export const uploadLifetime = 60 * 60 * 1000;
