import { apiRoutes } from "./api-routes.ts";
import { advanceWorld } from "./clock/advance.ts";
import { answerApi } from "./core/api.ts";
import type { World, WorldState } from "./core/world.ts";
import { newWorldState } from "./core/world-state.ts";
import { answerControl } from "./control/control-api.ts";
import { createControl } from "./control/control.ts";
import { answerPage } from "./pages/answer-page.ts";
import type { SimulatorClock, SimulatorOptions, StripeSimulator } from "./simulator-types.ts";
import { PostOffice } from "./webhooks/post-office.ts";

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
  const control = createControl(world);
  const reset = () => {
    const seed = `${options.seed ?? "Sim"}${world.state.sequence.toString(36)}`;
    world.state = freshState({ ...options, seed });
  };
  return {
    world,
    clock,
    webhooks,
    control,
    reset,
    async fetch(request) {
      clock.advanceTo(clock.now());
      const { pathname } = new URL(request.url);
      if (/^\/v[12]\//.test(pathname)) return answerApi(world, apiRoutes, request);
      if (/^\/_control(\/|$)/.test(pathname)) {
        return answerControl({ world, clock, webhooks, control, reset }, request);
      }
      return answerPage(world, request);
    },
    snapshot: () => structuredClone(world.state),
  };
}

function newWorld(options: SimulatorOptions): World {
  return {
    writes: 0,
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
