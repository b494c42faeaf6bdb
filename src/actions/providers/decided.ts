import type { ProvidersNo } from "#domain/providers/refusals";
import { Refusal } from "#domain/refusals";

/** What a rule decided, or its refusal said to whoever asked. @throws Refusal */
export function decided<T extends object>(decision: T | ProvidersNo): T {
  if (isRefused(decision)) throw new Refusal(decision.refusal);
  return decision;
}

const isRefused = <T extends object>(decision: T | ProvidersNo): decision is ProvidersNo =>
  "refusal" in decision;
