import type { World } from "./world.ts";

/** Something happens once, between the reading of what is asked next and its first writing in this table. */
export const beforeWriting = (world: World, table: string, act: () => unknown): { done: boolean } =>
  beforeAsking(world, new RegExp(String.raw`^\s*(insert into|update|delete from) "${table}"`, "i"), act);

/** Something happens once, before the first batch that follows the preparation of a statement written so. */
export function beforeAsking(world: World, asked: RegExp, act: () => unknown): { done: boolean } {
  const { d1 } = world.services;
  const between = { done: false };
  let prepared = false;
  const happen = async () => {
    between.done = true;
    world.services.d1 = d1;
    await act();
  };
  world.services.d1 = new Proxy(d1, {
    get(real, name) {
      if (name === "prepare")
        return (statement: string) => {
          prepared ||= asked.test(statement);
          return real.prepare(statement);
        };
      if (name === "batch")
        return async (statements: D1PreparedStatement[]) => {
          if (prepared && !between.done) await happen();
          return real.batch(statements);
        };
      const member: unknown = Reflect.get(real, name);
      return typeof member === "function" ? member.bind(real) : member;
    },
  });
  return between;
}
