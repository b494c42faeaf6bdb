import type { World } from "./world.ts";

/** The events of what is told next are read to the end, and written, before whoever told it can write. */
export function overtakeNext(world: World): { done: boolean } {
  const { payments } = world.services;
  const overtaken = { done: false };
  let told = false;
  const overtake = async () => {
    overtaken.done = true;
    world.services.payments = payments;
    await world.provider.sim.webhooks.drain();
    await world.drain();
  };
  world.services.payments = async () =>
    new Proxy(await payments(), {
      get(real, name) {
        const call: unknown = Reflect.get(real, name);
        if (typeof call !== "function") return call;
        return async (...values: unknown[]) => {
          const answer: unknown = await call(...values);
          if (name !== "read") told = true;
          else if (told && !overtaken.done) await overtake();
          return answer;
        };
      },
    });
  return overtaken;
}
