/** A file to import: at most 5 MB (bytes), 50,000 lines under its headers, 200 columns. */
export const largestImport = 5 * 1024 * 1024;
export const mostImportLines = 50_000;
export const mostImportColumns = 200;
/** Lines kept together in the file that waits to be imported. */
export const linesPerChunk = 100;
/**
 * Lines treated in one commit: a cut loses nothing and a report stays in step. Each is up to ten statements, and D1 takes
 * 1,000 of them from an invocation, which may treat ten messages. Divides `linesPerChunk`.
 */
export const linesPerCommit = 50;
/** A file and its reports are kept for 30 days. In milliseconds. */
export const importLifetime = 30 * 24 * 60 * 60 * 1000;
