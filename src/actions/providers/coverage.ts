import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { coverageFields } from "#actions/providers/request-fields";
import { offerOpenRequests } from "#db/providers/offers";
import { ownProviderId } from "#db/providers/own";
import { providers } from "#db/providers/schema";
import { coverageOf, coverageSteps, openSkills } from "#db/providers/skills";
import { many, one } from "#db/statement";
import type { Scope } from "#db/tenant";

const known = (scope: Scope, provider: SQL) =>
  scope.db
    .select({ id: providers.id })
    .from(providers)
    .where(scope.owns(providers, sql`${providers.id} = ${provider}`));

/** What a provider does and where, with the catalogue to choose from. */
export const seeCoverage = action({
  name: "providers.see-coverage",
  requires: "providers.read",
  access: "read_other",
  input: z.strictObject({ providerId: id("prv") }),
  refuses: ["not_found"],
  reads: (scope, { providerId }) => ({
    provider: one(known(scope, sql`${providerId}`)),
    catalogue: many(openSkills(scope)),
    ...coverageOf(scope, providerId),
  }),
  run(_context, _input, { provider, catalogue, skills, areas }) {
    if (!provider) throw new Refusal("not_found");
    return { result: shown(catalogue, skills, areas) };
  },
});

/** The same for oneself. */
export const seeOwnCoverage = action({
  name: "providers.see-own-coverage",
  requires: "providers.work",
  access: "portal_call",
  input: z.strictObject({}),
  refuses: ["not_found"],
  reads: (scope) => ({
    provider: one(known(scope, ownProviderId(scope))),
    catalogue: many(openSkills(scope)),
    ...coverageOf(scope, ownProviderId(scope)),
  }),
  run(_context, _input, { provider, catalogue, skills, areas }) {
    if (!provider) throw new Refusal("not_found");
    return { result: shown(catalogue, skills, areas) };
  },
});

export const setCoverage = action({
  name: "providers.set-coverage",
  requires: "providers.edit",
  access: "write",
  input: z.strictObject({ providerId: id("prv"), ...coverageFields }),
  refuses: ["not_found"],
  reads: (scope, { providerId }) => ({ provider: one(known(scope, sql`${providerId}`)) }),
  run: (context, { providerId: _id, ...coverage }, { provider }) => covered(context, provider, coverage),
});

export const setOwnCoverage = action({
  name: "providers.set-own-coverage",
  requires: "providers.work",
  access: "portal_call",
  input: z.strictObject(coverageFields),
  refuses: ["not_found"],
  reads: (scope) => ({ provider: one(known(scope, ownProviderId(scope))) }),
  run: (context, coverage, { provider }) => covered(context, provider, coverage),
});

type Coverage = z.output<z.ZodObject<typeof coverageFields>>;

/** Requests that are open already and are now for them are offered at once. */
function covered({ tenant, now }: ActionContext, provider: { id: string } | undefined, coverage: Coverage) {
  if (!provider) throw new Refusal("not_found");
  return {
    result: { id: provider.id },
    change: {
      steps: [...coverageSteps(tenant, provider.id, coverage), offerOpenRequests(tenant, [provider.id], now)],
      audit: {
        subject: provider.id,
        details: { skills: coverage.skills.length, areas: coverage.areas.length },
      },
    },
  };
}

const shown = (
  catalogue: readonly { id: string; name: string }[],
  skills: readonly { id: string }[],
  areas: readonly { area: string }[],
) => ({ catalogue, skills: skills.map((one) => one.id), areas: areas.map(({ area }) => area) });
