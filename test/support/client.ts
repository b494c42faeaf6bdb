import { origin, type World } from "./world.ts";

/** Speaks to the Worker as a browser of the front end or as a script with a key. */
export function client(world: World, identity: { cookie?: string; key?: string } = {}) {
  async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await world.fetch(
      new Request(`https://api.parvis.test${path}`, {
        method,
        headers: {
          Origin: origin,
          ...(body !== undefined && { "Content-Type": "application/json" }),
          ...(identity.cookie && { Cookie: identity.cookie }),
          ...(identity.key && { Authorization: `Bearer ${identity.key}` }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
    return response;
  }
  /** The raw bytes of a file. */
  const sendBytes = (method: string, path: string, bytes: Uint8Array, type: string) =>
    world.fetch(
      new Request(`https://api.parvis.test${path}`, {
        method,
        headers: {
          Origin: origin,
          "Content-Type": type,
          ...(identity.cookie && { Cookie: identity.cookie }),
          ...(identity.key && { Authorization: `Bearer ${identity.key}` }),
        },
        body: new Blob([bytes]),
      }),
    );
  return {
    send,
    sendBytes,
    get: (path: string, headers?: Record<string, string>) => send("GET", path, undefined, headers),
    post: (path: string, body: unknown = {}, headers?: Record<string, string>) =>
      send("POST", path, body, headers),
    put: (path: string, body: unknown, headers?: Record<string, string>) => send("PUT", path, body, headers),
    patch: (path: string, body: unknown, headers?: Record<string, string>) =>
      send("PATCH", path, body, headers),
    delete: (path: string, headers?: Record<string, string>) => send("DELETE", path, undefined, headers),
  };
}

export type Client = ReturnType<typeof client>;
