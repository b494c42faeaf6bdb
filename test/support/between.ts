import type { World } from "./world.ts";

/**
 * Between the reading and the writing of a request: the first batch that holds such a statement waits until `act` is
 * done, and is then sent as it was.
 */
export function beforeWriting(world: World, statement: RegExp, act: () => Promise<unknown>) {
  const { d1 } = world.services;
  const met = { done: false };
  let prepared = false;
  const prepare: D1Database["prepare"] = (query) => {
    prepared ||= statement.test(query);
    return d1.prepare(query);
  };
  const batch = async <T>(statements: D1PreparedStatement[]) => {
    if (prepared && !met.done) {
      met.done = true;
      world.services.d1 = d1;
      await act();
    }
    return d1.batch<T>(statements);
  };
  world.services.d1 = new Proxy(d1, {
    get(real, name) {
      if (name === "prepare") return prepare;
      if (name === "batch") return batch;
      const value: unknown = Reflect.get(real, name);
      return typeof value === "function" ? value.bind(real) : value;
    },
  });
  return met;
}
