import { Refusal } from "#domain/refusals";
import { actorId, type Actor } from "#actions/actor";
import type { UnitOfWork } from "#actions/action";

type Keyed = Pick<UnitOfWork, "services" | "now"> & { idempotencyKey?: string };
export type Idempotency = { scope: string; key: string; inputHash: string };

const visibleAscii = /^[\u0021-\u007e]{1,255}$/;

/** The saved answers under this key, whoever's they are: the scope is compared once the proof is read. */
export function replayStatement({ services, now, idempotencyKey }: Keyed): D1PreparedStatement[] {
  if (idempotencyKey === undefined) return [];
  if (!visibleAscii.test(idempotencyKey)) throw new Refusal("idempotency_key_invalid");
  const select =
    "select scope, action, input_hash, result from idempotency_keys where key = ?1 and expires_at > ?2";
  return [services.d1.prepare(select).bind(idempotencyKey, now)];
}

/** The key belongs to who asks, in the organisation they act in: another's key is another key. */
export async function idempotencyOf(
  { idempotencyKey, services }: Keyed,
  actor: Actor,
  organisationId: string | null,
  input: unknown,
): Promise<Idempotency | undefined> {
  if (idempotencyKey === undefined) return undefined;
  return {
    scope: `${organisationId ?? "-"}:${actorId(actor) ?? actor.kind}`,
    key: idempotencyKey,
    inputHash: await fingerprint(services.secret, input),
  };
}

/** Keyed, because an input may hold a password: its plain hash would be a way to guess it. */
async function fingerprint(secret: string, input: unknown): Promise<string> {
  const text = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", text.encode(secret), algorithm, false, ["sign"]);
  const bytes = text.encode(`idempotency:${JSON.stringify(input)}`);
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes)).toHex();
}

/** @throws Refusal idempotency_key_reused when the key served another request. */
export function findReplay<O>(
  result: D1Result<Record<string, unknown>> | undefined,
  idempotency: Idempotency | undefined,
  action: string,
): { result: O } | undefined {
  const saved = result?.results.find((row) => row.scope === idempotency?.scope);
  if (!saved || !idempotency) return undefined;
  if (saved.action !== action || saved.input_hash !== idempotency.inputHash)
    throw new Refusal("idempotency_key_reused");
  return { result: parseResult<O>(String(saved.result)) };
}

/** Written by `commit` from the result of the same action: the name compared above vouches for the type. */
const parseResult = <O>(text: string): O => JSON.parse(text) as O;
