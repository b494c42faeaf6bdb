import { z } from "zod";

/** Ids live as long as the form: a revision keeps the id of what it keeps. */
const idSchema = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9A-Za-z]{1,40}$`));

export const stepIdSchema = idSchema("stp");
export const sectionIdSchema = idSchema("sec");
export const fieldIdSchema = idSchema("fld");
/** What a condition reads: a field of its form, or a criterion of its grid. */
export const comparedIdSchema = z.string().regex(/^(?:fld|crt)_[0-9A-Za-z]{1,40}$/);
export const optionIdSchema = idSchema("opt");
export const ruleIdSchema = idSchema("rul");
export const documentIdSchema = idSchema("doc");
