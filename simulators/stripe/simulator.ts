import { apiRoutes } from "./api-routes.ts";
import { advanceWorld } from "./clock/advance.ts";
import { answerApi } from "./core/api.ts";
import type { Settings, World, WorldState } from "./core/world.ts";
import { newWorldState } from "./core/world-state.ts";
import { PostOffice, type Endpoints } from "./webhooks/post-office.ts";

export interface SimulatorOptions {
  /** First simulated instant, in UTC seconds. Default: the wall clock's. */
  now?: number;
  /** The clock runs with the wall clock (a local server) instead of standing still (a test). */
  ticking?: boolean;
  /** Where its pages are reached. */
  origin?: string;
  /** Tells two simulators' ids apart. */
  seed?: string;
  webhooks?: Endpoints;
  /** How webhooks are posted: the global fetch, or a Worker called in process. */
  deliver?: (request: Request) => Promise<Response>;
  settings?: Partial<Omit<Settings, "origin">>;
  /** A state saved by `snapshot()`. */
  state?: WorldState;
}

export interface SimulatorClock {
  /** UTC seconds. */
  now(): number;
  advanceTo(at: number): void;
  advanceBy(seconds: number): void;
}

export interface StripeSimulator {
  fetch(request: Request): Promise<Response>;
  clock: SimulatorClock;
  webhooks: PostOffice;
  world: World;
  snapshot(): WorldState;
  reset(): void;
}

export const defaultOrigin = "http://127.0.0.1:12111";

/** An offline Stripe: the API of one platform and its connected accounts, its hosted pages and its webhooks. */
export function createStripeSimulator(options: SimulatorOptions = {}): StripeSimulator {
  const world = newWorld(options);
  const clock = clockFor(world);
  const webhooks = new PostOffice(
    world,
    options.webhooks ?? {},
    options.deliver ?? ((request) => fetch(request)),
  );
  return {
    world,
    clock,
    webhooks,
    async fetch(request) {
      clock.advanceTo(clock.now());
      return answerApi(world, apiRoutes, request);
    },
    snapshot: () => structuredClone(world.state),
    reset() {
      world.state = freshState({
        ...options,
        seed: `${options.seed ?? "Sim"}${world.state.sequence.toString(36)}`,
      });
    },
  };
}

function newWorld(options: SimulatorOptions): World {
  return {
    state: options.state ?? freshState(options),
    settings: {
      origin: options.origin ?? defaultOrigin,
      terminalAction: "unpaid",
      numbering: "account",
      retryDays: [1, 3, 7],
      sepaRetryDays: [3],
      ...options.settings,
    },
  };
}

function freshState({ seed = "Sim", now = wallSeconds(), ticking = false }: SimulatorOptions): WorldState {
  return newWorldState(seed, now, ticking ? now - wallSeconds() : null);
}

function clockFor(world: World): SimulatorClock {
  const now = () => {
    const { now: frozen, offset } = world.state;
    return offset === null ? frozen : Math.max(frozen, wallSeconds() + offset);
  };
  const advanceTo = (at: number) => {
    if (world.state.offset !== null) world.state.offset = Math.max(world.state.offset, at - wallSeconds());
    advanceWorld(world, at);
  };
  return { now, advanceTo, advanceBy: (seconds) => advanceTo(now() + seconds) };
}

function wallSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
