import { z } from "zod";

import { linkText, origin } from "#domain/organisations/audit-chain";
import { action } from "#actions/action";
import { sha256 } from "#actions/hash";
import { numberAt, pageFields } from "#actions/page";
import { openCursor, sealCursor } from "#actions/cursor";
import { entriesAfter, entriesBetween, sealsFrom } from "#db/organisations/audit";
import { many } from "#db/statement";
import type { Tenant } from "#db/tenant";

/** Links read in one request: D1 answers so many queries at most. */
const links = 100;

/**
 * Computes the hash chain of the audit log again. `nextCursor` goes on with a long log; `broken` names the first
 * link that does not hold.
 */
export const verifyAudit = action({
  name: "organisations.verify-audit",
  requires: "audit.read",
  access: "read_other",
  input: z.strictObject({ cursor: pageFields.cursor }),
  refuses: ["cursor_invalid"],
  reads: (scope, { cursor }) => ({
    seals: many(sealsFrom(scope, numberAt({ limit: links, cursor }) ?? 0, links + 1)),
  }),
  async run({ tenant, organisation, services }, { cursor }, { seals }) {
    const binding = `organisations.verify-audit:${organisation.id}`;
    if (cursor !== undefined) await openCursor(services.secret, binding, cursor);
    const known = cursor === undefined ? undefined : seals[0];
    const chain = known ? seals.slice(1) : seals;
    const { broken, entries } = await followChain(tenant, known, chain);
    const last = seals.at(-1);
    const more = broken === null && seals.length > links && last !== undefined;
    const waiting = more || broken ? [] : await entriesAfter(tenant, last?.through ?? 0, 1000);
    return {
      result: {
        holds: broken === null,
        broken,
        links: chain.length,
        entries,
        unsealed: waiting.length,
        nextCursor: more ? await sealCursor(services.secret, binding, [last.through]) : null,
      },
    };
  },
});

type Seal = { through: number; count: number; hash: string };

async function followChain(tenant: Tenant, known: Seal | undefined, chain: readonly Seal[]) {
  let [hash, after, entries] = [known?.hash ?? origin, known?.through ?? 0, 0];
  for (const seal of chain) {
    const covered = await entriesBetween(tenant, after, seal.through);
    const holds = covered.length === seal.count && (await sha256(linkText(hash, covered))) === seal.hash;
    if (!holds) return { broken: { after, through: seal.through }, entries };
    hash = seal.hash;
    after = seal.through;
    entries += covered.length;
  }
  return { broken: null, entries };
}
