import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "vitest";

import { fire } from "../../../scripts/stack/clock.ts";
import { freePort } from "../../../scripts/stack/ports.ts";
import { openStack } from "../../../scripts/stack/stack.ts";
import { moveInto } from "./stack.ts";

/** A product of its own for a walk that moves time: at the desk of the offline Stripe, and so everywhere. */
export async function ownStack() {
  const state = mkdtempSync(join(tmpdir(), "parvis-walk-"));
  const stack = await openStack({ state, apiPort: await freePort(), webPort: await freePort() });
  stack.failed.catch(() => undefined);
  moveInto(stack);
  const tick = async () => {
    for (const cron of ["7 * * * *", "* * * * *"]) await fire(stack.apiUrl, cron, Date.now());
  };
  return {
    /** Lets time pass (milliseconds): what falls due is done, by the payment provider and by the hours. */
    async pass(by: number): Promise<void> {
      const answer = await fetch(`${stack.paymentsUrl}/clock`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ by: Math.round(by / 1000) }),
      });
      expect(answer.ok).toBe(true);
      await tick();
    },
    tick,
    async close(): Promise<void> {
      await stack.stop();
      rmSync(state, { recursive: true, force: true });
    },
  };
}
