import { sql } from "drizzle-orm";

/** The full-text table (triggers-and-search.sql): drizzle does not describe virtual tables. */
export const dossierSearch = sql`dossier_search`;

/** The organisation as one token of the index: MATCH itself then keeps to one organisation. */
export const searchScope = (organisationId: string): string =>
  organisationId.replace(/^org_/, "").toLowerCase();
