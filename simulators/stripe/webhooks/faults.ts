import type { Delivery } from "../core/world.ts";

/** How badly the post works. Shares are between 0 and 1, and all come from one seed. */
export interface WebhookFaults {
  seed: number;
  /** Events arrive in any order. */
  shuffle?: boolean;
  /** An event is sent twice. */
  duplicate?: number;
  /** An event waits for the next delivery round. */
  delay?: number;
  /** An event never arrives: only its list tells it. */
  drop?: number;
  /** The receiver's answer is lost: Stripe reads a 500, and sends it again. */
  failThenRetry?: number;
}

/** A small seeded generator (mulberry32): the same seed gives the same faults. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Round {
  send: Delivery[];
  hold: Delivery[];
  dropped: Delivery[];
}

/** What leaves in this round, in which order; what was already late or already tried is spared. */
export function planRound(
  outbox: readonly Delivery[],
  faults: WebhookFaults | null,
  random: () => number,
): Round {
  const round: Round = { send: [], hold: [], dropped: [] };
  for (const delivery of outbox) {
    const fresh = delivery.attempts === 0 && !delivery.held;
    if (faults === null || !fresh) round.send.push(delivery);
    else if (random() < (faults.drop ?? 0)) round.dropped.push(delivery);
    else if (random() < (faults.delay ?? 0)) round.hold.push({ ...delivery, held: true });
    else round.send.push(delivery, ...(random() < (faults.duplicate ?? 0) ? [delivery] : []));
  }
  if (faults?.shuffle === true) round.send = shuffled(round.send, random);
  return round;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
