import type { Spec } from "./params.ts";
import type { RawObject } from "./raw-params.ts";
import type { Scope } from "./world.ts";

export interface Call {
  scope: Scope;
  /** The path's own arguments, in order: `/v1/invoices/:id/lines` gives one. */
  id: string;
  subId: string;
  url: string;
}
export interface Route {
  method: "GET" | "POST" | "DELETE";
  pattern: RegExp;
  answer(call: Call, raw: RawObject): object;
}

type Handler<T, R extends object> = (call: Call, params: T) => R;

export function read<T, R extends object>(path: string, params: Spec<T>, handler: Handler<T, R>): Route {
  return route("GET", path, params, handler);
}
export function write<T, R extends object>(path: string, params: Spec<T>, handler: Handler<T, R>): Route {
  return route("POST", path, params, handler);
}
export function remove<T, R extends object>(path: string, params: Spec<T>, handler: Handler<T, R>): Route {
  return route("DELETE", path, params, handler);
}

function route<T, R extends object>(
  method: Route["method"],
  path: string,
  params: Spec<T>,
  handler: Handler<T, R>,
): Route {
  return {
    method,
    pattern: new RegExp(`^${path.replace(/:\w+/g, "([^/]+)")}$`),
    answer: (call, raw) => handler(call, params.read(raw, "")),
  };
}

export function match(routes: readonly Route[], method: string, path: string) {
  for (const route of routes) {
    const found = route.method === method ? route.pattern.exec(path) : null;
    if (found !== null) {
      return { route, id: decodeURIComponent(found[1] ?? ""), subId: decodeURIComponent(found[2] ?? "") };
    }
  }
  return null;
}
