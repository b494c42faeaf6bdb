import type { Module } from "#domain/organisations/settings";

/** Classic plans, from the smallest; Standby opens no module (product: plans). */
export type ClassicPlan = "essentiel" | "pro" | "premium";

/** Whether a module may be switched on under the plan in force. Providers need Pro or above (product: capabilities). */
export const mayEnable = (module: Module, plan: ClassicPlan | null): boolean =>
  module !== "providers" || plan === "pro" || plan === "premium";
