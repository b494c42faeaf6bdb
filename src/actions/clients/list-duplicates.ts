import { z } from "zod";

import type { DuplicateReason } from "#domain/clients/reasons";
import { action } from "#actions/action";
import { numberAt, pageFields, pageOf, pageSize, textAt, type PageInput } from "#actions/page";
import { clustersFrom, readClusters, readPairsOfClusters, readRoots } from "#db/clients/clusters";
import { openPairsPage, verdictsPage } from "#db/clients/duplicates";
import { clientsByIds } from "#db/clients/merges";
import { withBriefs } from "#db/clients/queries";
import { many, readTogether } from "#db/statement";

const place = (page: PageInput) => {
  const [first, a, b] = [numberAt(page, 0), textAt(page, 1), textAt(page, 2)];
  return first === undefined || a === undefined || b === undefined ? undefined : { first, a, b };
};

/** The pairs of one colour that nobody judged, the surest first. */
export const listPairs = action({
  name: "clients.list-pairs",
  requires: "clients.read",
  access: "read_other",
  input: z.strictObject({
    ...pageFields,
    filter: z.strictObject({ tier: z.enum(["certain", "probable"]) }).default({ tier: "probable" }),
  }),
  refuses: ["cursor_invalid"],
  reads(scope, { filter, ...page }) {
    const at = place(page);
    const after = at && { score: at.first, a: at.a, b: at.b };
    return { rows: many(openPairsPage(scope, filter.tier, after, pageSize(page))) };
  },
  async run(context, input, { rows }) {
    const list = `clients.list-pairs:${context.organisation.id}`;
    const page = await pageOf(context, list, input, rows, ({ score, a, b }) => [score, a, b]);
    return { result: { ...page, data: page.data.map(withBriefs) } };
  },
});

/** What people judged not to be duplicates, the latest first. */
export const listVerdicts = action({
  name: "clients.list-verdicts",
  requires: "clients.read",
  access: "read_other",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads(scope, page) {
    const at = place(page);
    return { rows: many(verdictsPage(scope, at && { at: at.first, a: at.a, b: at.b }, pageSize(page))) };
  },
  async run(context, input, { rows }) {
    const list = `clients.list-verdicts:${context.organisation.id}`;
    const page = await pageOf(context, list, input, rows, ({ at, a, b }) => [at, a, b]);
    return { result: { ...page, data: page.data.map(withBriefs) } };
  },
});

/** Groups of records that are certainly one client, with why. */
export const listClusters = action({
  name: "clients.list-clusters",
  requires: "clients.read",
  access: "read_other",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads: (scope, page) => ({ roots: readRoots(scope, textAt(page) ?? "", pageSize(page)) }),
  async run(context, input, { roots }) {
    const { tenant, services, organisation } = context;
    const list = `clients.list-clusters:${organisation.id}`;
    const page = await pageOf(context, list, input, roots, ({ root }) => [root]);
    const { read } = await readTogether(services.d1, [], {
      tied: readClusters(
        tenant,
        page.data.map(({ root }) => root),
      ),
    });
    const clusters = clustersFrom(read.tied);
    const ids = [...clusters.values()].flat();
    const { read: whole } = await readTogether(services.d1, [], {
      clients: many(clientsByIds(tenant, ids)),
      pairs: readPairsOfClusters(tenant, clusters),
    });
    const data = [...clusters].map(([root, members]) => ({
      root,
      clients: whole.clients.filter(({ id }) => members.includes(id)),
      pairs: whole.pairs
        .filter((pair) => pair.root === root)
        .map(({ reasons, ...pair }) => ({ ...pair, reasons: reasonsIn(reasons) })),
    }));
    return { result: { data, nextCursor: page.nextCursor } };
  },
});

/** Stored by our own writes. */
const reasonsIn = (stored: string): DuplicateReason[] => JSON.parse(stored) as DuplicateReason[];
