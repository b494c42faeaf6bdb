import { createHmac } from "node:crypto";

import type { Shot } from "./load.ts";
import { origin, secret } from "./serve.ts";

const sign = (token: string) => createHmac("sha256", secret).update(token).digest("base64");
const cookies = new Map<number, string>();

/** The session cookie of a person, by number. */
function cookieOf(person: number): string {
  const known = cookies.get(person);
  if (known !== undefined) return known;
  const cookie = `__Host-parvis=${encodeURIComponent(`tok-${person}.${sign(`tok-${person}`)}`)}`;
  cookies.set(person, cookie);
  return cookie;
}

/** A request of somebody signed in, as a browser sends it. */
export function request(method: string, path: string, person: number, body?: unknown, headers = ""): Shot {
  const payload = body === undefined ? "" : JSON.stringify(body);
  const head = `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: ${origin}\r\nCookie: ${cookieOf(person)}\r\n${headers}`;
  if (body === undefined && method === "GET") return `${head}\r\n`;
  const length = Buffer.byteLength(payload);
  return `${head}Content-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${payload}`;
}
