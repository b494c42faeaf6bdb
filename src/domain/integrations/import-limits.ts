/** A file to import: at most 5 MB (bytes), 50,000 lines under its headers, 200 columns. */
export const largestImport = 5 * 1024 * 1024;
export const mostImportLines = 50_000;
export const mostImportColumns = 200;
/** Lines treated in one commit: a cut loses nothing and a report stays in step. */
export const linesPerChunk = 100;
/** A file and its reports are kept for 30 days. In milliseconds. */
export const importLifetime = 30 * 24 * 60 * 60 * 1000;
