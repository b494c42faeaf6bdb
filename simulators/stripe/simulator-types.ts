import type { Control } from "./control/control.ts";
import type { Settings, World, WorldState } from "./core/world.ts";
import type { Endpoints, PostOffice } from "./webhooks/post-office.ts";

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
  control: Control;
  world: World;
  snapshot(): WorldState;
  reset(): void;
}
