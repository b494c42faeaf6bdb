import { bareShot } from "./bare-plan.ts";
import type { Case } from "./cases.ts";
import { load, percentile, type Loaded, type Shot } from "./load.ts";
import { cpuSeconds } from "./process.ts";
import type { Served } from "./serve.ts";

const connections = 16;
export const roundCount = 3;

/** One side of one round: requests a second, median latency in milliseconds, CPU per request in microseconds. */
export type Side = { perSecond: number; p50: number; cpu: number };
export type Round = { product: Side; bare: Side | undefined };
export type Race = { one: Case; rounds: Round[] };

/** Where each sequence of requests stands: none is sent twice, because a write can only be done once. */
const played = new Map<string, number>();

function sequence(key: string, shot: (index: number) => Shot): () => Shot {
  return () => {
    const index = (played.get(key) ?? 0) + 1;
    played.set(key, index);
    return shot(index);
  };
}

async function side(pid: number, port: number, next: () => Shot, seconds: number): Promise<Side> {
  const before = cpuSeconds(pid);
  const loaded: Loaded = await load({ port, next }, connections, seconds);
  return {
    perSecond: loaded.done / loaded.seconds,
    p50: percentile(loaded.latencies, 0.5),
    cpu: ((cpuSeconds(pid) - before) * 1_000_000) / loaded.done,
  };
}

/** Plays each case in turn on the bare Worker and on the product, round after round: a noisy neighbour meets both. */
export async function race(
  cases: readonly Case[],
  { ports }: Served,
  pid: number,
  seconds: number,
): Promise<Race[]> {
  const races = cases.map((one): Race => ({ one, rounds: [] }));
  for (let round = 0; round <= roundCount; round++) {
    for (const { one, rounds } of races) {
      const length = round === 0 ? Math.min(1, seconds) : seconds;
      const bareNext = sequence(`bare ${one.name}`, (index) => bareShot(one, index));
      const bare = one.bare && (await side(pid, ports.bare, bareNext, length));
      const product = await side(pid, ports.product, sequence(one.name, one.shot), length);
      // The first round warms both up.
      if (round > 0) rounds.push({ product, bare });
    }
  }
  return races;
}

export const median = (values: readonly number[]): number =>
  percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
