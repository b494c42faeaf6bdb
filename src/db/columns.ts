import { customType, integer, text } from "drizzle-orm/sqlite-core";

/** An instant: UTC milliseconds. */
export const instant = () => integer();
export const flag = () => integer({ mode: "boolean" });
export const json = <T>() => text({ mode: "json" }).$type<T>();
/** Rows that people change together carry a version, which a guard compares at commit. */
export const version = () => integer().notNull().default(1);
/** A number or a text, each ordered as what it is (a STRICT table keeps ANY as it comes). */
export const orderKey = customType<{ data: number | string }>({ dataType: () => "any" });
