import { sql } from "drizzle-orm";

/** The full-text table (triggers-and-search.sql): drizzle does not describe virtual tables. */
export const clientSearch = sql`client_search`;
