import { identityOf } from "#domain/clients/client-identity";
import {
  pairsAmong,
  type ComparedPairs,
  type FoundPair,
  type ScannedClient,
} from "#domain/clients/pairs-among";
import { detailsOf } from "#domain/clients/requester";
import { nextPhase, readCursor, type ScanCursor, type ScanTally } from "#domain/clients/scan-cursor";
import { blendedStatistics } from "#domain/clients/term-statistics";
import { pairOf } from "#domain/clients/clusters";
import type { ActionContext } from "#actions/action";
import { judgedRows } from "#actions/clients/judged-rows";
import { matchMany } from "#actions/clients/match-many";
import { nearBlocks } from "#actions/clients/near-blocks";
import type { JobRow } from "#actions/integrations/jobs";
import type { Advance } from "#actions/integrations/steppers";
import { forgetPairRows, refreshTiers, writePairs } from "#db/clients/pairs";
import {
  clientsInBlocks,
  clientsNowhere,
  readBlocks,
  readSharedKeys,
  readWordCounts,
  scannedByIds,
  stalePairs,
} from "#db/clients/scan";
import { many, readTogether } from "#db/statement";

/** Records of a chunk of towns, of records without a town; keys and pairs of a chunk. */
const sizes = { towns: 2000, nowhere: 250, keys: 400, sweep: 2000 } as const;

type Chunk = { pairs: readonly FoundPair[]; compared: number; next: ScanCursor | null; treated: number };

/** One chunk of a full scan: what it finds is written with the colours it changes, and where the next one goes on. */
export async function scanDuplicates(context: ActionContext, job: JobRow): Promise<Advance> {
  const cursor = readCursor(job.cursor);
  if (cursor.phase === "sweep") return sweep(context, job, cursor);
  const { pairs, compared, next, treated } = await chunkOf(context, cursor);
  const tally = { compared: cursor.compared + compared, found: cursor.found + pairs.length };
  const rows = await judgedRows(context, pairs);
  const { tenant, now } = context;
  return {
    steps: [
      ...writePairs(tenant, rows, now, job.id),
      ...refreshTiers(
        tenant,
        rows.flatMap(({ a, b }) => [a, b]),
      ),
    ],
    done: job.done + treated,
    cursor: JSON.stringify({ ...next, ...tally }),
    finished: next === null,
  };
}

const nothing = { pairs: [], compared: 0, treated: 0 } as const;

const united = (among: readonly ComparedPairs[]) => ({
  pairs: among.flatMap(({ found }) => found),
  compared: among.reduce((sum, { compared }) => sum + compared, 0),
});

function chunkOf(context: ActionContext, cursor: Exclude<ScanCursor, { phase: "sweep" }>): Promise<Chunk> {
  if (cursor.phase === "towns") return towns(context, cursor);
  return cursor.phase === "keys" ? sharedKeys(context, cursor) : nowhere(context, cursor);
}

/** Whole towns, as many as make a chunk; each with the records of towns written almost like it. */
async function towns(
  { services, tenant }: ActionContext,
  cursor: ScanCursor & { after: string },
): Promise<Chunk> {
  const { read: first } = await readTogether(services.d1, [], {
    blocks: readBlocks(tenant, cursor.after, 1000),
  });
  const blocks = untilFull(first.blocks);
  const last = blocks.at(-1);
  if (last === undefined) return { ...nothing, next: nextPhase(cursor) };
  const near = await nearBlocks({ services, tenant }, blocks);
  const { read } = await readTogether(services.d1, [], {
    clients: many(clientsInBlocks(tenant, [...new Set([...blocks, ...[...near.values()].flat()])])),
  });
  const byBlock = Map.groupBy(read.clients, ({ block }) => block);
  const scanned = new Map([...byBlock].map(([block, rows]) => [block, rows.map(scannedOf)]));
  const statistics = await statisticsFor({ services, tenant }, [...scanned.values()].flat());
  const among = blocks.map((block) =>
    pairsAmong(
      [block, ...(near.get(block) ?? [])].flatMap((each) => scanned.get(each) ?? []),
      statistics,
    ),
  );
  const treated = blocks.reduce((sum, block) => sum + (byBlock.get(block)?.length ?? 0), 0);
  return { ...united(among), next: { phase: "towns", after: last }, treated };
}

function untilFull(blocks: readonly { block: string; records: number }[]): string[] {
  let records = 0;
  return blocks
    .filter(({ records: own }, index) => {
      records += own;
      return index === 0 || records <= sizes.towns;
    })
    .map(({ block }) => block);
}

type Reader = Pick<ActionContext, "services" | "tenant">;

/** One SIREN, RNA or rare name in several towns. */
async function sharedKeys(
  { services, tenant }: ActionContext,
  cursor: ScanCursor & { after: string },
): Promise<Chunk> {
  const { read } = await readTogether(services.d1, [], {
    keys: readSharedKeys(tenant, cursor.after, sizes.keys),
  });
  const last = read.keys.at(-1);
  if (last === undefined) return { ...nothing, next: nextPhase(cursor) };
  const groups = read.keys.map(({ ids }) => JSON.parse(ids) as string[]);
  const { read: second } = await readTogether(services.d1, [], {
    clients: many(scannedByIds(tenant, [...new Set(groups.flat())])),
  });
  const scanned = new Map(second.clients.map((row) => [row.id, scannedOf(row)]));
  const statistics = await statisticsFor({ services, tenant }, [...scanned.values()]);
  const among = groups.map((ids) => {
    const group = ids.flatMap((id) => scanned.get(id) ?? []);
    const places = new Set(group.map(({ identity }) => identity.place.city?.key ?? "")).size;
    return pairsAmong(group, { ...statistics, townsOf: () => places });
  });
  return { ...united(among), next: { phase: "keys", after: last.key }, treated: 0 };
}

/** Records without a town: each is looked up as a new one would be. */
async function nowhere(context: ActionContext, cursor: ScanCursor & { after: string }): Promise<Chunk> {
  const { services, tenant } = context;
  const { read } = await readTogether(services.d1, [], {
    clients: many(clientsNowhere(tenant, cursor.after, sizes.nowhere)),
  });
  const last = read.clients.at(-1);
  if (last === undefined) return { ...nothing, next: nextPhase(cursor) };
  const { matches, compared } = await matchMany(context, read.clients.map(scannedOf));
  const pairs = [...matches].flatMap(([id, found]) =>
    found.map(({ row, decision }) => ({ ...pairOf(id, row.id), decision })),
  );
  return { pairs, compared, next: { phase: "nowhere", after: last.id }, treated: read.clients.length };
}

type Row = Parameters<typeof detailsOf>[0] & { id: string };
const scannedOf = (row: Row): ScannedClient => ({ id: row.id, identity: identityOf(detailsOf(row)) });

async function statisticsFor({ services, tenant }: Reader, clients: readonly ScannedClient[]) {
  const words = new Set(clients.flatMap(({ identity }) => identity.name.words));
  const { read } = await readTogether(services.d1, [], { words: readWordCounts(tenant, [...words]) });
  const known = new Map(read.words.map(({ word, records }) => [word, records]));
  return blendedStatistics({ records: clients.length, frequencyOf: (word) => known.get(word) });
}

/** What an earlier scan or check knew, and that no longer holds. */
async function sweep(
  { services, tenant }: ActionContext,
  job: JobRow,
  { compared, found }: ScanTally,
): Promise<Advance> {
  const { read } = await readTogether(services.d1, [], {
    stale: many(stalePairs(tenant, job.id, job.startedAt ?? job.createdAt, sizes.sweep)),
  });
  const finished = read.stale.length < sizes.sweep;
  return {
    steps: [
      ...forgetPairRows(tenant, read.stale),
      ...refreshTiers(
        tenant,
        read.stale.flatMap(({ a, b }) => [a, b]),
      ),
    ],
    done: job.done,
    cursor: JSON.stringify({ phase: "sweep", compared, found } satisfies ScanCursor & ScanTally),
    report: { compared, found },
    finished,
  };
}
