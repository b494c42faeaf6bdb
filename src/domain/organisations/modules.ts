import type { OrganisationState } from "#domain/access";
import type { Module } from "#domain/organisations/settings";

/** Classic plans, from the smallest; Standby opens no module (product: plans). */
export type ClassicPlan = "essentiel" | "pro" | "premium";

/** The plan whose modules are open: a trial is a trial of Pro. */
export const openPlan = (state: OrganisationState, plan: ClassicPlan | null): ClassicPlan | null =>
  state === "trial" ? "pro" : plan;

/** Whether a module may be switched on. Providers need Pro or above (product: capabilities). */
export function mayEnable(module: Module, state: OrganisationState, plan: ClassicPlan | null): boolean {
  const open = openPlan(state, plan);
  return module !== "providers" || open === "pro" || open === "premium";
}
