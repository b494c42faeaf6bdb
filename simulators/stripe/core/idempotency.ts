import { ApiError } from "./api-error.ts";
import { day } from "./time.ts";
import type { SavedReply, World } from "./world.ts";

/** The saved answer of a key, when the same call comes again; another body under the same key is refused. */
export function savedReply(world: World, key: string, fingerprint: string): SavedReply | null {
  const saved = world.state.replies[key];
  if (saved === undefined || world.state.now - saved.savedAt > day) return null;
  if (saved.fingerprint === fingerprint) return saved;
  throw new ApiError(400, {
    type: "idempotency_error",
    message:
      "Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than the one given if you meant to execute a different request.",
  });
}

/** Stripe keeps what ran, also when it failed; a call refused before it ran may be corrected and sent again. */
export function keepReply(world: World, key: string, reply: Omit<SavedReply, "savedAt">): void {
  if (reply.status === 400 || reply.status === 404) return;
  world.state.replies[key] = { ...reply, savedAt: world.state.now };
}

export function dropOldReplies(world: World, now: number): void {
  const fresh = Object.entries(world.state.replies).filter(([, reply]) => now - reply.savedAt <= day);
  world.state.replies = Object.fromEntries(fresh);
}
