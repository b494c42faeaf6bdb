import { Refusal } from "#domain/refusals";

/** Where a page ended: the values of the columns it is ordered by. */
export type Position = readonly (string | number | null)[];

/** A cursor is good for one list only: `binding` names the organisation, the action and the filter. */
export async function sealCursor(secret: string, binding: string, position: Position): Promise<string> {
  const payload = encode(new TextEncoder().encode(JSON.stringify(position)));
  return `${payload}.${await sign(secret, binding, payload)}`;
}

/** @throws Refusal cursor_invalid when the cursor was altered, or made for another list. */
export async function openCursor(secret: string, binding: string, cursor: string): Promise<Position> {
  const position = peekCursor(cursor);
  const [payload = "", signature = ""] = cursor.split(".");
  if (position === undefined || !(await isSignature(secret, binding, payload, signature)))
    throw new Refusal("cursor_invalid");
  return position;
}

/** What stands at each place of a position: the type of its column. */
export type Shape = readonly (keyof typeof kinds)[];

/**
 * The position a cursor claims, for the reads that ride with the proof: `openCursor` decides before any answer. A
 * cursor made by hand reads the first page: a position of another shape than the list's reaches no statement.
 */
export function peekCursor(cursor: string | undefined, shape?: Shape): Position | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(decode((cursor ?? "").split(".")[0] ?? "")));
    return isPosition(value) && (shape === undefined || hasShape(value, shape)) ? value : undefined;
  } catch {
    return undefined;
  }
}

const kinds = {
  text: (value: unknown): boolean => typeof value === "string",
  number: (value: unknown): boolean => typeof value === "number",
  /** A column of any type, or one that can be null. */
  value: (): boolean => true,
};

const hasShape = (position: Position, shape: Shape): boolean =>
  position.length === shape.length && shape.every((kind, place) => kinds[kind](position[place]));

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.every((part) => part === null || typeof part === "string" || Number.isFinite(part));

const encode = (bytes: Uint8Array): string => bytes.toBase64({ alphabet: "base64url", omitPadding: true });

const decode = (text: string): Uint8Array => Uint8Array.fromBase64(text, { alphabet: "base64url" });

async function sign(secret: string, binding: string, payload: string): Promise<string> {
  const signature = await crypto.subtle.sign("HMAC", await keyOf(secret), signed(binding, payload));
  return encode(new Uint8Array(signature));
}

async function isSignature(secret: string, binding: string, payload: string, text: string): Promise<boolean> {
  try {
    return await crypto.subtle.verify("HMAC", await keyOf(secret), decode(text), signed(binding, payload));
  } catch {
    return false;
  }
}

const signed = (binding: string, payload: string) => new TextEncoder().encode(`cursor:${binding}:${payload}`);

const keyOf = (secret: string) =>
  crypto.subtle.importKey("raw", new TextEncoder().encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
    "verify",
  ]);
