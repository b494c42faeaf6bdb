import { eq, sql } from "drizzle-orm";

import type { Locale } from "#domain/locale";
import { derivedColumns, type ProviderProfile } from "#domain/providers/profile";
import { Refusal } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import { counters } from "#db/organisations/schema";
import { providers } from "#db/providers/schema";
import type { Write } from "#db/tenant";

export type NewProvider = ProviderProfile & {
  email: string;
  locale: Locale;
  origin: (typeof providers.$inferSelect)["origin"];
  membershipId?: string;
};

/** Who is there already: by address, or by account. */
export const knownProvider = {
  "providers.email": new Refusal("provider_exists"),
  "providers.membership_id": new Refusal("already_a_provider"),
};

/** Writes a provider and their number. */
export function newProvider(
  { tenant, now, newId }: Pick<ActionContext, "tenant" | "now" | "newId">,
  provider: NewProvider,
): { id: string; steps: Write[] } {
  const id = newId("prv");
  const number = sql<number>`(select ${counters.value} from ${counters} where ${tenant.owns(counters, eq(counters.name, "providers"))})`;
  const row = { ...provider, ...derivedColumns(provider), id, number, createdAt: now, updatedAt: now };
  return { id, steps: [tenant.nextOf("providers"), tenant.insert(providers, asRow(row))] };
}

/** Drizzle takes an expression wherever it takes a value; the model of a table only says values. */
const asRow = <T extends { number: unknown }>(row: T): Omit<T, "number"> & { number: number } =>
  row as Omit<T, "number"> & { number: number };
