import { eq } from "drizzle-orm";

import { organisations } from "#db/organisations/schema";
import type { Scope } from "#db/tenant";

export const findOrganisation = ({ db, id }: Scope) =>
  db
    .select({ version: organisations.version, updatedAt: organisations.updatedAt })
    .from(organisations)
    .where(eq(organisations.id, id));
