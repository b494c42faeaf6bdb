import { eq } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import type { Change } from "#db/commit";
import { mustHaveChanged } from "#db/guards";
import { webhookEndpoints } from "#db/integrations/webhook-schema";
import { webhookById } from "#db/integrations/webhooks";
import { one } from "#db/statement";
import type { Tenant } from "#db/tenant";

const input = z.strictObject({ webhookId: id("wbh") });

/** Stops telling a service, in whatever state the organisation is. One disabled already stays so. */
export const disableWebhook = action({
  name: "integrations.disable-webhook",
  requires: "api-keys.manage",
  access: "own_security",
  input,
  refuses: ["not_found", "conflict"],
  reads: (scope, { webhookId }) => ({ webhook: one(webhookById(scope, webhookId)) }),
  run({ tenant, now }, _input, { webhook }) {
    if (!webhook) throw new Refusal("not_found");
    if (webhook.disabledAt !== null) return { result: webhook };
    const values = { disabledAt: now, disabledBecause: "person" as const, version: webhook.version + 1 };
    return { result: { ...webhook, ...values }, change: switched(tenant, webhook, values) };
  },
});

/** Tells a service again, from the next event on. What was given up meanwhile can be sent again one by one. */
export const enableWebhook = action({
  name: "integrations.enable-webhook",
  requires: "api-keys.manage",
  access: "write",
  input,
  refuses: ["not_found", "conflict"],
  reads: (scope, { webhookId }) => ({ webhook: one(webhookById(scope, webhookId)) }),
  run({ tenant }, _input, { webhook }) {
    if (!webhook) throw new Refusal("not_found");
    if (webhook.disabledAt === null) return { result: webhook };
    const on = { disabledAt: null, disabledBecause: null, failingSince: null };
    const values = { ...on, version: webhook.version + 1 };
    return { result: { ...webhook, ...values }, change: switched(tenant, webhook, values) };
  },
});

const switched = (
  tenant: Tenant,
  { id: webhookId, version }: { id: string; version: number },
  values: Partial<typeof webhookEndpoints.$inferSelect>,
): Change => ({
  steps: [
    tenant.update(
      webhookEndpoints,
      values,
      eq(webhookEndpoints.id, webhookId),
      eq(webhookEndpoints.version, version),
    ),
    mustHaveChanged("conflict"),
  ],
  audit: { subject: webhookId },
});
