type Counted = { drafts: number };

/** What was sent keeps its revision as soon as a question is at stake: drafts alone are concerned by questions. */
export const concerned = <Field extends Counted>(fields: readonly Field[]): Field[] =>
  fields.filter(({ drafts }) => drafts > 0);
