import type Stripe from "stripe";
import { shortest } from "../billing/periods.ts";
import { cadenceOf } from "../billing/items.ts";
import { invalid } from "../core/api-error.ts";
import { emit } from "../core/events.ts";
import { dropOldReplies } from "../core/idempotency.ts";
import { hour } from "../core/time.ts";
import { all, idOf, save, type Scope, type World, type WorldState } from "../core/world.ts";
import { nextDue } from "./due.ts";

/** Moves the simulator's clock, running what falls due in the order of time. */
export function advanceWorld(world: World, target: number): void {
  if (target < world.state.now) throw invalid("The clock only moves forward.", "to");
  if (target - world.state.now > hour) dropOldReplies(world, target);
  if (!isQuiet(world, target))
    runDue(world, null, target, (at) => {
      world.state.now = Math.max(world.state.now, at);
    });
  world.state.now = target;
}

/** Until when nothing falls due, as the state stood after so many writes. */
const quiet = new WeakMap<World, { state: WorldState; writes: number; until: number }>();

/** Every request looks at the clock first: what it found is remembered while nobody writes. */
function isQuiet(world: World, target: number): boolean {
  const known = quiet.get(world);
  if (known?.state === world.state && known.writes === world.writes && target < known.until) return true;
  const until = nextDue(world, null, Infinity)?.at ?? Infinity;
  quiet.set(world, { state: world.state, writes: world.writes, until });
  return target < until;
}

/** Moves a test clock, by two of its shortest intervals at most. */
export function advanceTestClock(scope: Scope, clock: Stripe.TestHelpers.TestClock, target: number): void {
  if (target <= clock.frozen_time) {
    throw invalid("The time to advance to must be after the current frozen time.", "frozen_time");
  }
  const limit = longestStep(scope, clock.id);
  if (target - clock.frozen_time > limit) {
    const message = "Cannot advance the test clock by more than two intervals of its shortest subscription.";
    throw invalid(message, "frozen_time");
  }
  emit(scope, "test_helpers.test_clock.advancing", { ...clock, status: "advancing" });
  runDue(scope.world, clock.id, target, (at) => {
    clock.frozen_time = Math.max(clock.frozen_time, at);
  });
  clock.frozen_time = target;
  save(scope, "test_clocks", clock);
  emit(scope, "test_helpers.test_clock.ready", clock);
}

function runDue(world: World, clock: string | null, target: number, setTime: (at: number) => void): void {
  let stuck = 0;
  let last = 0;
  for (let due = nextDue(world, clock, target); due !== null; due = nextDue(world, clock, target)) {
    stuck = due.at > last ? 0 : stuck + 1;
    last = Math.max(last, due.at);
    if (stuck > 10_000) throw new Error("The clock does not move: something falls due for ever.");
    setTime(due.at);
    due.run();
  }
}

const slack = 1.11;

/** Months and years vary: the limit allows for their longest form. */
function longestStep(scope: Scope, clock: string): number {
  const live = all(scope, "subscriptions").filter(
    (row) => idOf(row.test_clock) === clock && row.ended_at === null,
  );
  const cadences = live.flatMap((row) => row.items.data.map((item) => cadenceOf(item.price)));
  const intervals = cadences.map(({ interval, count }) => shortest[interval] * count);
  return intervals.length === 0 ? 2 * shortest.year : 2 * Math.min(...intervals) * slack;
}
