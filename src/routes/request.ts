import type { Context } from "hono";

import { Refusal } from "#domain/refusals";

/** A JSON body is at most 1 MiB (bytes) and 40 levels deep. */
const maxBytes = 1024 * 1024;
const maxDepth = 40;

/**
 * Reads a JSON object; an empty body is an empty object.
 * @throws Refusal body_too_large, unsupported_media_type, malformed_request.
 */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
  const text = await readText(request);
  if (text === "") return {};
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^application\/(?:[\w.-]+\+)?json(?:\s*;|$)/i.test(type)) throw new Refusal("unsupported_media_type");
  if (isTooDeep(text)) throw new Refusal("malformed_request");
  const value = parse(text);
  if (!isObject(value)) throw new Refusal("malformed_request");
  return value;
}

/** Reads the body as it was sent. @throws Refusal body_too_large. */
export const readText = async (request: Request): Promise<string> =>
  new TextDecoder().decode(await readAtMost(request, maxBytes));

async function readAtMost(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = new Refusal("body_too_large", { parameters: { max: "1 Mo" } });
  if (Number(request.headers.get("Content-Length") ?? 0) > limit) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge;
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

/** Counts brackets outside strings: cheaper than parsing what will be refused. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted && character === "\\") at++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "{" || character === "[") && ++depth > maxDepth) return true;
    else if (!quoted && (character === "}" || character === "]")) depth--;
  }
  return false;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("malformed_request");
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `limit=20&filter[status]=a,b` becomes `{ limit: "20", filter: { status: "a,b" } }`. A repeated name is refused by the schema. */
export function readQuery(context: Context): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(context.req.queries())) {
    const value = values.length === 1 ? values[0] : values;
    const nested = /^(\w+)\[([\w.-]+)\]$/.exec(name);
    if (!nested?.[1] || !nested[2]) input[name] = value;
    else
      input[nested[1]] = {
        ...(isObject(input[nested[1]]) ? Object(input[nested[1]]) : {}),
        [nested[2]]: value,
      };
  }
  return input;
}

/** The version that `If-Match: "3"` names. @throws Refusal version_required without it. */
export function readIfMatch(request: Request): number {
  const version = /^"(\d{1,9})"$/.exec(request.headers.get("If-Match") ?? "")?.[1];
  if (version === undefined) throw new Refusal("version_required");
  return Number(version);
}
