/** Signs that begin a formula, also after spaces and in their full-width forms, and controls that hide one. */
const formulaStart = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** A text that a spreadsheet would run is written with a quote in front of it (OWASP, CSV injection). */
export const formulaSafe = (value: string): string => {
  const visible = withoutNul(value);
  return startsFormula(visible) ? `'${visible}` : visible;
};

export const startsFormula = (value: string): boolean => formulaStart.test(value);

/** NUL ends a text in many tools: what follows it could begin a cell of its own. */
export const withoutNul = (value: string): string => value.replaceAll("\0", "").toWellFormed();
