import type { AccessClass } from "#domain/access";
import type { Capability } from "#domain/capabilities";
import type { Module } from "#domain/organisations/settings";

/** Classic plans, from the smallest; Standby opens no module (product: plans). */
export type ClassicPlan = "essentiel" | "pro" | "premium";

/** Whether a module may be switched on under the plan in force. Providers need Pro or above (product: capabilities). */
export const mayEnable = (module: Module, plan: ClassicPlan | null): boolean =>
  module !== "providers" || plan === "pro" || plan === "premium";

/** Capabilities that are closed while their module is switched off. Forms are not one: pre-qualification asks with them. */
const gated: Partial<Record<Capability, Module>> = {
  programmes: "programmes",
  dossiers: "programmes",
  evaluations: "programmes",
  members: "members",
  trainings: "trainings",
  clients: "clients",
  providers: "providers",
  invitations: "invitations",
};

/** What stays open without the module: one's own data, the home of the portal, and what the system has to finish. */
const exempt = new Set<AccessClass>(["own_data_read", "own_data_erase", "portal_home", "settle", "erase"]);

/** What an organisation does in order to switch a module on. */
const before = new Set(["providers.connect-account", "providers.refresh-account", "providers.see-account"]);

/** The module that must be on for an action (`<capability>.<verb>`) of a class; undefined when it needs none. */
export const moduleOf = (action: string, accessClass: AccessClass): Module | undefined =>
  exempt.has(accessClass) || before.has(action)
    ? undefined
    : new Map<string, Module>(Object.entries(gated)).get(action.split(".")[0] ?? "");
