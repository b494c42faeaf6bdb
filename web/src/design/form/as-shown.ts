/** The key of a form: it starts again when what it shows has changed, not whenever its record has another version. */
export const asShown = (...values: unknown[]): string => JSON.stringify(values);
