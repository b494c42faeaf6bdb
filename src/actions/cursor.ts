import { z } from "zod";

import { Refusal } from "#domain/refusals";

/** Where a page ended, in the order of its list: the values of its keyset. */
export type Position = readonly (string | number | null)[];

const positionSchema = z.array(z.union([z.string(), z.number(), z.null()])).max(8);

/** An opaque cursor: its position and an HMAC that binds it to one list (organisation, action, filter). */
export async function sealCursor(secret: string, binding: string, position: Position): Promise<string> {
  const payload = encode(new TextEncoder().encode(JSON.stringify(position)));
  return `${payload}.${encode(await sign(secret, binding, payload))}`;
}

/** @throws Refusal cursor_invalid when it was not sealed for this list. */
export async function openCursor(secret: string, binding: string, cursor: string): Promise<Position> {
  const [payload = "", signature = ""] = cursor.split(".");
  const expected = await sign(secret, binding, payload);
  const given = decode(signature);
  if (given.byteLength !== expected.byteLength || !crypto.subtle.timingSafeEqual(given, expected))
    throw new Refusal("cursor_invalid");
  return claimedPosition(cursor);
}

/**
 * The position that a cursor claims, to build reads with before anything is proved: nothing that was read there is
 * answered before openCursor accepts it.
 */
export function claimedPosition(cursor: string): Position {
  const parsed = positionSchema.safeParse(parse(decode(cursor.split(".")[0] ?? "")));
  if (!parsed.success) throw new Refusal("cursor_invalid");
  return parsed.data;
}

async function sign(secret: string, binding: string, payload: string): Promise<Uint8Array> {
  const bytes = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes.encode(secret), algorithm, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes.encode(`cursor:${binding}:${payload}`)));
}

const encode = (bytes: Uint8Array): string => bytes.toBase64({ alphabet: "base64url", omitPadding: true });

function decode(text: string): Uint8Array {
  try {
    return Uint8Array.fromBase64(text, { alphabet: "base64url" });
  } catch {
    throw new Refusal("cursor_invalid");
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Refusal("cursor_invalid");
  }
}
