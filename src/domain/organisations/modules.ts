import type { Capability } from "#domain/capabilities";
import type { Module } from "#domain/organisations/settings";

/** Classic plans, from the smallest; Standby opens no module (product: plans). */
export type ClassicPlan = "essentiel" | "pro" | "premium";

/** Whether a module may be switched on under the plan in force. Providers need Pro or above (product: capabilities). */
export const mayEnable = (module: Module, plan: ClassicPlan | null): boolean =>
  module !== "providers" || plan === "pro" || plan === "premium";

/** Capabilities that are closed while their module is switched off. */
const gated: Partial<Record<Capability, Module>> = {
  members: "members",
  trainings: "trainings",
  clients: "clients",
  providers: "providers",
};

/** The module that an action (`<capability>.<verb>`) belongs to. */
export const moduleOf = (action: string): Module | undefined =>
  new Map<string, Module>(Object.entries(gated)).get(action.split(".")[0] ?? "");
