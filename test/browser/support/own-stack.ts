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
  /** Does something at the desk of the offline Stripe. */
  const atDesk = async (what: string, values: object): Promise<void> => {
    const answer = await fetch(`${stack.paymentsUrl}/${what}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(values),
    });
    expect(answer.ok).toBe(true);
  };
  return {
    atDesk,
    /** Lets time pass (milliseconds): what falls due is done, by the payment provider and by the hours. */
    async pass(by: number): Promise<void> {
      await atDesk("clock", { by: Math.round(by / 1000) });
      await tick();
    },
    tick,
    async close(): Promise<void> {
      await stack.stop();
      rmSync(state, { recursive: true, force: true });
    },
  };
}
