import type { Stripe } from "stripe";

export interface ContractKit {
  stripe: Stripe;
  /** A text that no earlier run used. */
  unique(prefix: string): string;
  /** Moves a test clock, and waits until it is there. */
  advance(clock: string, to: number): Promise<void>;
}
export interface Scenario {
  name: string;
  run(kit: ContractKit): Promise<void>;
}
