import { spreadReport, type SpreadReport } from "#domain/evaluations/spread-report";
import type { Pair, SpreadRequest } from "#domain/evaluations/spread-request";
import {
  emptyNetwork,
  findPath,
  hasRoom,
  isOpen,
  loadOf,
  place,
  shift,
  type SpreadNetwork,
} from "#domain/evaluations/spread-network";

export type Spread = SpreadReport & { added: readonly Pair[] };

/**
 * Spreads dossiers over evaluators. First the most evaluations that can be, one for every dossier before a
 * second for any; then the most even loads that those allow: the heaviest and the lightest evaluator differ by
 * at most one whenever that is possible. The same request gives the same spread, in whatever order it is told.
 * Works with 5 000 dossiers × 3 over 200 evaluators in well under a second.
 */
export function spreadDossiers(request: SpreadRequest): Spread {
  const dossierIds = [...new Set(request.dossierIds)].sort();
  const evaluators = request.evaluators.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const network = emptyNetwork(
    dossierIds.length,
    evaluators.map(({ maximum }) => maximum ?? unlimited),
  );
  const counts = keepWhatIs(network, dossierIds, evaluators, request);
  cover(network, counts, request.perDossier);
  balance(network);
  const added = network.holders.flatMap((holders, dossier) =>
    holders
      .toSorted((a, b) => a - b)
      .map((evaluator) => ({
        dossierId: dossierIds[dossier] ?? "",
        evaluatorId: evaluators[evaluator]?.id ?? "",
      })),
  );
  return { added, ...spreadReport(network, counts, { ...request, dossierIds, evaluators }) };
}

const unlimited = 2 ** 31 - 1;

/** Closes every pair that is kept or apart, and says how many evaluations each dossier has. */
function keepWhatIs(
  { open, load, size }: SpreadNetwork,
  dossierIds: readonly string[],
  evaluators: SpreadRequest["evaluators"],
  { kept, apart }: SpreadRequest,
): Int32Array {
  const dossierRank = new Map(dossierIds.map((id, rank) => [id, rank]));
  const evaluatorRank = new Map(evaluators.map(({ id }, rank) => [id, rank]));
  const counts = new Int32Array(dossierIds.length);
  const close = ({ dossierId, evaluatorId }: Pair): void => {
    const [dossier, evaluator] = [dossierRank.get(dossierId), evaluatorRank.get(evaluatorId)];
    if (dossier !== undefined && evaluator !== undefined) open[dossier * size + evaluator] = 0;
  };
  const distinct = new Map(kept.map((pair) => [`${pair.dossierId} ${pair.evaluatorId}`, pair]));
  for (const pair of distinct.values()) {
    const [dossier, evaluator] = [dossierRank.get(pair.dossierId), evaluatorRank.get(pair.evaluatorId)];
    if (dossier !== undefined) counts[dossier] = (counts[dossier] ?? 0) + 1;
    if (evaluator !== undefined) load[evaluator] = (load[evaluator] ?? 0) + 1;
    close(pair);
  }
  for (const pair of apart) close(pair);
  return counts;
}

/** Augmenting paths, round by round. Those who were all full behind a dead end stay so: they are settled. */
function cover(network: SpreadNetwork, counts: Int32Array, perDossier: number): void {
  const settled = new Uint8Array(network.size);
  for (let round = 1; round <= perDossier; round += 1)
    for (const [dossier, count] of counts.entries())
      if (count < round && coverOnce(network, dossier, settled)) counts[dossier] = count + 1;
}

function coverOnce(network: SpreadNetwork, dossier: number, settled: Uint8Array): boolean {
  const direct = lightest(network, dossier);
  if (direct !== null) {
    place(network, dossier, direct);
    return true;
  }
  const starts = [...settled.keys()].filter(
    (evaluator) => settled[evaluator] === 0 && isOpen(network, dossier, evaluator),
  );
  const { path, visited } = findPath(network, starts, settled, (evaluator) => hasRoom(network, evaluator));
  const [first] = path ?? [];
  if (path === null || first === undefined) {
    for (const evaluator of visited) settled[evaluator] = 1;
    return false;
  }
  shift(network, path);
  place(network, dossier, first);
  return true;
}

/** Among equals, a fixed scramble: the same people do not always judge together. */
function lightest(network: SpreadNetwork, dossier: number): number | null {
  let best: { evaluator: number; load: number; toss: number } | null = null;
  for (let evaluator = 0; evaluator < network.size; evaluator += 1) {
    if (!isOpen(network, dossier, evaluator) || !hasRoom(network, evaluator)) continue;
    const load = loadOf(network, evaluator);
    if (best !== null && load > best.load) continue;
    const toss = scramble(dossier, evaluator);
    if (best === null || load < best.load || toss < best.toss) best = { evaluator, load, toss };
  }
  return best?.evaluator ?? null;
}

function scramble(dossier: number, evaluator: number): number {
  const mixed = Math.imul(dossier + 1, 0x9e3779b1) ^ Math.imul(evaluator + 1, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 0;
}

/**
 * While the heaviest can reach somebody lighter by two, one dossier goes down the path; once nobody is
 * reached, those visited can never give or take usefully again. What remains has the least sum of squares.
 */
function balance(network: SpreadNetwork): void {
  const settled = new Uint8Array(network.size);
  for (;;) {
    const active = [...settled.keys()].filter((evaluator) => settled[evaluator] === 0);
    if (active.length === 0) return;
    const top = active.reduce((most, evaluator) => Math.max(most, loadOf(network, evaluator)), 0);
    const heaviest = active.filter((evaluator) => loadOf(network, evaluator) === top);
    const isLighter = (evaluator: number): boolean =>
      loadOf(network, evaluator) <= top - 2 && hasRoom(network, evaluator);
    const { path, visited } = findPath(network, heaviest, settled, isLighter);
    if (path === null) for (const evaluator of visited) settled[evaluator] = 1;
    else shift(network, path);
  }
}
