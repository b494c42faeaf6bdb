import { env } from "cloudflare:workers";

import type { FileStore } from "#files/port";
import type { Services } from "#platform/services";

/** The process dies here: no code of the product may catch it and go on as if nothing happened. */
export class Cut extends Error {
  override readonly name = "Cut";
}

/** Counts the calls to the outside world and cuts one of them, before it takes effect or after. */
export type Scissors = { calls: number; at: number | null; when: "before" | "after" };

export const scissors = (): Scissors => ({ calls: 0, at: null, when: "before" });

async function step<T>(blade: Scissors, work: () => Promise<T>): Promise<T> {
  blade.calls += 1;
  const cut = blade.at === blade.calls;
  if (cut && blade.when === "before") throw new Cut();
  const result = await work();
  if (cut) throw new Cut();
  return result;
}

/** The database, where the statements that hold a fragment fail; `bound` receives the values they were given. */
export function brokenAt(d1: D1Database, fragment: string, bound: unknown[] = []): D1Database {
  const broken = (): D1PreparedStatement =>
    new Proxy(d1.prepare("select nothing at all"), {
      get(statement, name) {
        if (name === "bind")
          return (...values: unknown[]) => {
            bound.push(...values);
            return statement;
          };
        const member: unknown = Reflect.get(statement, name);
        return typeof member === "function" ? member.bind(statement) : member;
      },
    });
  return new Proxy(d1, {
    get(target, name) {
      if (name === "prepare")
        return (sql: string) => (sql.includes(fragment) ? broken() : target.prepare(sql));
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}

/** The same database, whose batches that write to a table lose their answers, in order: each applied before, or not. */
export function losingAnswers(
  d1: D1Database,
  table: string,
  losses: ("applied" | "not applied")[],
): D1Database {
  const writers = new WeakSet<D1PreparedStatement>();
  const marked = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (name !== "bind") return typeof member === "function" ? member.bind(target) : member;
        return (...values: unknown[]) => {
          const bound = target.bind(...values);
          writers.add(bound);
          return bound;
        };
      },
    });
  const isWriting = new RegExp(String.raw`^\s*(insert into|update) "${table}"`, "i");
  return new Proxy(d1, {
    get(target, name) {
      if (name === "prepare")
        return (sql: string) => (isWriting.test(sql) ? marked(target.prepare(sql)) : target.prepare(sql));
      if (name === "batch")
        return async (statements: D1PreparedStatement[]) => {
          const loss = statements.some((one) => writers.has(one)) ? losses.shift() : undefined;
          const results = loss === "not applied" ? [] : await target.batch(statements);
          if (loss !== undefined) throw new Error("D1_ERROR: Network connection lost.");
          return results;
        };
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}

const statementMethods = new Set(["first", "run", "all", "raw"]);

/** The same database, each of whose round trips can be the last. */
export function cuttableDatabase(d1: D1Database, blade: Scissors): D1Database {
  const originals = new WeakMap<object, D1PreparedStatement>();
  const wrapStatement = (statement: D1PreparedStatement): D1PreparedStatement => {
    const wrapped = new Proxy(statement, {
      get(target, name) {
        if (name === "bind") return (...values: unknown[]) => wrapStatement(target.bind(...values));
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function") return member;
        const call = member.bind(target);
        return statementMethods.has(String(name))
          ? (...values: unknown[]) => step(blade, () => call(...values))
          : call;
      },
    });
    originals.set(wrapped, statement);
    return wrapped;
  };
  return new Proxy(d1, {
    get(target, name) {
      if (name === "prepare") return (sql: string) => wrapStatement(target.prepare(sql));
      if (name === "batch")
        return (statements: D1PreparedStatement[]) =>
          step(blade, () => target.batch(statements.map((one) => originals.get(one) ?? one)));
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}

/** The same store, each of whose calls can be the last. */
export function cuttableFiles(files: FileStore, blade: Scissors): FileStore {
  return {
    put: (...call) => step(blade, () => files.put(...call)),
    write: (...call) => step(blade, () => files.write(...call)),
    get: (...call) => step(blade, () => files.get(...call)),
    head: (...call) => step(blade, () => files.head(...call)),
    delete: (...call) => step(blade, () => files.delete(...call)),
    list: (...call) => step(blade, () => files.list(...call)),
    parts: {
      begin: (...call) => step(blade, () => files.parts.begin(...call)),
      send: (...call) => step(blade, () => files.parts.send(...call)),
      complete: (...call) => step(blade, () => files.parts.complete(...call)),
      abandon: (...call) => step(blade, () => files.parts.abandon(...call)),
    },
  };
}

/** The bytes of every document are gone while their rows stay, as after a restore. */
export async function loseDocuments(): Promise<void> {
  const { objects } = await env.FILES.list();
  await env.FILES.delete(objects.map(({ key }) => key).filter((key) => key.includes("/documents/")));
}

/** Services whose database, files, ledger, mails and webhooks can be cut. */
export function cuttable(
  services: Services,
  blade: Scissors,
): Pick<Services, "d1" | "files" | "ledger" | "mail" | "postWebhook"> {
  const { ledger, mail } = services;
  return {
    d1: cuttableDatabase(services.d1, blade),
    files: cuttableFiles(services.files, blade),
    ledger: {
      record: (erasure) => step(blade, () => ledger.record(erasure)),
      list: (cursor) => step(blade, () => ledger.list(cursor)),
    },
    postWebhook: (request) => step(blade, () => services.postWebhook(request)),
    mail: { ...mail, deliver: (order) => step(blade, () => mail.deliver(order)) },
  };
}
