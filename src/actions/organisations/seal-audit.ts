import { sql } from "drizzle-orm";
import { z } from "zod";

import { action } from "#actions/action";
import { sha256 } from "#actions/hash";
import { entriesAfter, lastSeal, newestSeal } from "#db/organisations/audit";
import { mustHold } from "#db/guards";
import { auditEntries, auditSeals, auditUnsealed } from "#db/organisations/schema";
import { one } from "#db/statement";
import { linkText, origin } from "#domain/organisations/audit-chain";

/** A link covers at most this many entries; another message goes on. */
const chunk = 500;

/** Adds a link to the organisation's hash chain over the entries written since the last one. */
export const sealAudit = action({
  name: "organisations.seal-audit",
  requires: "system.run",
  access: "settle",
  retriedOn: "conflict",
  input: z.strictObject({}),
  reads: (scope) => ({ last: one(lastSeal(scope)) }),
  async run({ tenant, now }, _input, { last }) {
    const entries = await entriesAfter(tenant, last?.through ?? 0, chunk);
    const newest = entries.at(-1);
    if (!newest) return { result: 0 };
    const hash = await sha256(linkText(last?.hash ?? origin, entries));
    const seal = { through: newest.sequence, count: entries.length, hash, sealedAt: now };
    const newer = sql`select 1 from ${auditEntries} where ${auditEntries.organisationId} = ${tenant.organisationId} and ${auditEntries.sequence} > ${newest.sequence}`;
    return {
      result: entries.length,
      change: {
        steps: [
          mustHold("conflict", sql`coalesce((${newestSeal(tenant)}), 0) = ${last?.through ?? 0}`),
          tenant.insert(auditSeals, seal),
          tenant.remove(auditUnsealed, sql`not exists (${newer})`),
        ],
        audit: "none",
        messages: entries.length === chunk ? [{ kind: "audit.seal" }] : [],
      },
    };
  },
});
