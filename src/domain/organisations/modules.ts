import type { AccessClass } from "#domain/access";
import type { Capability } from "#domain/capabilities";
import { modules, type Module } from "#domain/organisations/settings";

/** Classic plans, from the smallest; Standby opens no module (product: plans). */
export type ClassicPlan = "essentiel" | "pro" | "premium";

/** Whether a module may be switched on under the plan in force. Providers need Pro or above (product: capabilities). */
export const mayEnable = (module: Module, plan: ClassicPlan | null): boolean =>
  module !== "providers" || plan === "pro" || plan === "premium";

/** The modules that serve: those switched on that the plan in force still covers. */
export const modulesServed = (enabled: readonly Module[], plan: ClassicPlan | null): Module[] =>
  enabled.filter((module) => mayEnable(module, plan));

/** The modules that are switched on and that the plan in force does not cover: they are read and left, not used. */
export const modulesUnserved = (enabled: readonly Module[], plan: ClassicPlan | null): Module[] =>
  enabled.filter((module) => !mayEnable(module, plan));

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
const moduleOf = (action: string, accessClass: AccessClass): Module | undefined =>
  exempt.has(accessClass) || before.has(action)
    ? undefined
    : new Map<string, Module>(Object.entries(gated)).get(action.split(".")[0] ?? "");

/** What stays open of a module that the plan no longer covers: what it holds is read and taken away, and nobody is kept in it. */
const readable = new Set<AccessClass>(["read_other", "export_lists"]);
const parting = new Set(["providers.close-subscription"]);

export type ModuleRefusal = "module_off" | "module_needs_plan";

/** Why a module closes an action (`<capability>.<verb>`) of a class, or null. */
export function moduleRefusal(
  action: string,
  accessClass: AccessClass,
  enabled: readonly Module[],
  plan: ClassicPlan | null,
): ModuleRefusal | null {
  const module = moduleOf(action, accessClass);
  if (module === undefined) return null;
  if (!enabled.includes(module)) return "module_off";
  const open = mayEnable(module, plan) || readable.has(accessClass) || parting.has(action);
  return open ? null : "module_needs_plan";
}

/** Every refusal that `moduleRefusal` may give an action of a class, whatever the organisation. */
export const moduleRefusals = (action: string, accessClass: AccessClass): ModuleRefusal[] => [
  ...new Set([[], modules].flatMap((enabled) => moduleRefusal(action, accessClass, enabled, null) ?? [])),
];
