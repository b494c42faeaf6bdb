import { identityOf } from "#domain/clients/client-identity";
import { isCommune } from "#domain/clients/communes";
import { slipsOf } from "#domain/clients/lookup";
import { pairsAmong, type FoundPair, type ScannedClient } from "#domain/clients/pairs-among";
import { detailsOf } from "#domain/clients/requester";
import { nextPhase, readCursor, type ScanCursor } from "#domain/clients/scan-cursor";
import { isMisspelling } from "#domain/clients/spelling";
import { blendedStatistics } from "#domain/clients/term-statistics";
import { isStillJudged } from "#domain/clients/verdicts";
import { pairOf } from "#domain/clients/clusters";
import { blockWord } from "#domain/clients/index-keys";
import type { ActionContext } from "#actions/action";
import { matchMany } from "#actions/clients/match-many";
import type { JobRow } from "#actions/integrations/jobs";
import type { Advance } from "#actions/integrations/steppers";
import { forgetPairRows, refreshTiers, writePairs, type PairRow } from "#db/clients/pairs";
import {
  clientsInBlocks,
  clientsNowhere,
  readBlocks,
  readNearBlocks,
  readSharedKeys,
  readWordCounts,
  scannedByIds,
  stalePairs,
  verdictsOnPairs,
} from "#db/clients/scan";
import { many, readTogether } from "#db/statement";

/** Records of a chunk of towns, of records without a town; keys and pairs of a chunk. */
const sizes = { towns: 2000, nowhere: 250, keys: 400, sweep: 2000 } as const;

type Chunk = { pairs: readonly FoundPair[]; next: ScanCursor | null; treated: number };

/** One chunk of a full scan: what it finds is written with the colours it changes, and where the next one goes on. */
export async function scanDuplicates(context: ActionContext, job: JobRow): Promise<Advance> {
  const cursor = readCursor(job.cursor);
  if (cursor.phase === "sweep") return sweep(context, job);
  const { pairs, next, treated } = await chunkOf(context, cursor);
  const rows = await judged(context, pairs);
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
    cursor: JSON.stringify(next),
    finished: next === null,
  };
}

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
  if (last === undefined) return { pairs: [], next: nextPhase(cursor), treated: 0 };
  const near = await nearBlocks({ services, tenant }, blocks);
  const { read } = await readTogether(services.d1, [], {
    clients: many(clientsInBlocks(tenant, [...new Set([...blocks, ...[...near.values()].flat()])])),
  });
  const byBlock = Map.groupBy(read.clients, ({ block }) => block);
  const scanned = new Map([...byBlock].map(([block, rows]) => [block, rows.map(scannedOf)]));
  const statistics = await statisticsFor({ services, tenant }, [...scanned.values()].flat());
  const pairs = blocks.flatMap((block) =>
    pairsAmong(
      [block, ...(near.get(block) ?? [])].flatMap((each) => scanned.get(each) ?? []),
      statistics,
    ),
  );
  const treated = blocks.reduce((sum, block) => sum + (byBlock.get(block)?.length ?? 0), 0);
  return { pairs, next: { phase: "towns", after: last }, treated };
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

/** Two communes are never a slip of one another: only a town that is none may be another one misspelt. */
async function nearBlocks({ services, tenant }: Reader, blocks: readonly string[]) {
  const slips = new Map(blocks.map((block) => [block, slipsOf(blockWord(block))]));
  const { read } = await readTogether(services.d1, [], {
    near: readNearBlocks(tenant, [...new Set([...slips.values()].flat())]),
  });
  const bySlip = Map.groupBy(read.near, ({ slip }) => slip);
  const isKnown = (block: string): boolean => isCommune(block.split(" "));
  const likely = (one: string, other: string): boolean =>
    one !== other && isMisspelling(one, other) && !(isKnown(one) && isKnown(other));
  return new Map(
    [...slips].map(([block, own]) => {
      const others = own.flatMap((slip) => bySlip.get(slip) ?? []).map((found) => found.block);
      return [block, [...new Set(others)].filter((other) => likely(block, other))];
    }),
  );
}

/** One SIREN, RNA or rare name in several towns. */
async function sharedKeys(
  { services, tenant }: ActionContext,
  cursor: ScanCursor & { after: string },
): Promise<Chunk> {
  const { read } = await readTogether(services.d1, [], {
    keys: readSharedKeys(tenant, cursor.after, sizes.keys),
  });
  const last = read.keys.at(-1);
  if (last === undefined) return { pairs: [], next: nextPhase(cursor), treated: 0 };
  const groups = read.keys.map(({ ids }) => JSON.parse(ids) as string[]);
  const { read: second } = await readTogether(services.d1, [], {
    clients: many(scannedByIds(tenant, [...new Set(groups.flat())])),
  });
  const scanned = new Map(second.clients.map((row) => [row.id, scannedOf(row)]));
  const statistics = await statisticsFor({ services, tenant }, [...scanned.values()]);
  const pairs = groups.flatMap((ids) => {
    const group = ids.flatMap((id) => scanned.get(id) ?? []);
    const places = new Set(group.map(({ identity }) => identity.place.city?.key ?? "")).size;
    return pairsAmong(group, { ...statistics, townsOf: () => places });
  });
  return { pairs, next: { phase: "keys", after: last.key }, treated: 0 };
}

/** Records without a town: each is looked up as a new one would be. */
async function nowhere(context: ActionContext, cursor: ScanCursor & { after: string }): Promise<Chunk> {
  const { services, tenant } = context;
  const { read } = await readTogether(services.d1, [], {
    clients: many(clientsNowhere(tenant, cursor.after, sizes.nowhere)),
  });
  const last = read.clients.at(-1);
  if (last === undefined) return { pairs: [], next: nextPhase(cursor), treated: 0 };
  const matches = await matchMany(context, read.clients.map(scannedOf));
  const pairs = [...matches].flatMap(([id, found]) =>
    found.map(({ row, decision }) => ({ ...pairOf(id, row.id), decision })),
  );
  return { pairs, next: { phase: "nowhere", after: last.id }, treated: read.clients.length };
}

type Row = Parameters<typeof detailsOf>[0] & { id: string };
const scannedOf = (row: Row): ScannedClient => ({ id: row.id, identity: identityOf(detailsOf(row)) });

async function statisticsFor({ services, tenant }: Reader, clients: readonly ScannedClient[]) {
  const words = new Set(clients.flatMap(({ identity }) => identity.name.words));
  const { read } = await readTogether(services.d1, [], { words: readWordCounts(tenant, [...words]) });
  const known = new Map(read.words.map(({ word, records }) => [word, records]));
  return blendedStatistics({ records: clients.length, frequencyOf: (word) => known.get(word) });
}

/** Pairs as they are written: those that somebody judged stay closed, unless something new speaks for them. */
async function judged({ services, tenant }: ActionContext, pairs: readonly FoundPair[]): Promise<PairRow[]> {
  if (pairs.length === 0) return [];
  const { read } = await readTogether(services.d1, [], { verdicts: many(verdictsOnPairs(tenant, pairs)) });
  const verdicts = new Map(read.verdicts.map((verdict) => [`${verdict.a} ${verdict.b}`, verdict]));
  const rows = pairs.map(({ a, b, decision }): [string, PairRow] => {
    const verdict = verdicts.get(`${a} ${b}`);
    const tier = decision.tier === "certain" ? "certain" : "probable";
    const open = verdict === undefined || !isStillJudged(verdict, decision);
    return [`${a} ${b}`, { a, b, tier, score: decision.score, reasons: decision.reasons, open }];
  });
  return [...new Map(rows).values()];
}

/** What an earlier scan or check knew, and that no longer holds. */
async function sweep({ services, tenant }: ActionContext, job: JobRow): Promise<Advance> {
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
    cursor: JSON.stringify({ phase: "sweep" } satisfies ScanCursor),
    finished,
  };
}
