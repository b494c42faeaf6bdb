import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { purgeAt } from "#domain/plans/deactivation";
import { action, type ActionContext } from "#actions/action";
import { platform } from "#actions/plans/account";
import { endSales } from "#actions/organisations/end-sales";
import { abandonUpload } from "#actions/organisations/forget-account-export";
import type { Change } from "#db/commit";
import { jobs } from "#db/integrations/schema";
import { beginPurge, closureOf, type ClosureFacts } from "#db/organisations/closure";
import { bury, planDestruction } from "#db/organisations/purge";
import { billingCustomers } from "#db/plans/schema";
import { one } from "#db/statement";
import { prefixOf } from "#files/keys";

/**
 * Destroys an organisation whose 14 days are over, a stretch at a time: it is claimed, which ends all revoking, then
 * recorded outside the database, then what its providers pay it is closed, then its files go, then its rows, and a tombstone is left. Done twice, or cut anywhere
 * and done again, it ends the same: each run looks at what is left.
 */
export const purgeOrganisation = action({
  name: "organisations.purge",
  requires: "system.run",
  access: "erase",
  input: z.strictObject({}),
  reads: (scope) => ({ closure: one(closureOf(scope)) }),
  async run(context, _input, { closure }) {
    const { tenant, now } = context;
    const { deactivatedAt = null, purgeStartedAt = null, purgedAt = null } = closure ?? {};
    if (deactivatedAt === null || now < purgeAt(deactivatedAt) || purgedAt !== null) return { result: false };
    if (purgeStartedAt === null) return goOn(beginPurge(tenant, deactivatedAt, now));
    await recordErasure(context, { deactivatedAt, purgeStartedAt });
    await abandonUploads(context);
    const sales = await endSales(context);
    if (sales.length > 0) return goOn(sales);
    await forgetCustomer(context);
    if (await eraseFiles(context)) return goOn([]);
    const steps = await planDestruction(tenant, context.services.d1);
    if (steps.length > 0) return goOn(steps);
    return { result: true, change: { steps: bury(tenant, now), audit: "none" } };
  },
});

const goOn = (steps: Change["steps"]): { result: boolean; change: Change } => ({
  result: true,
  change: { steps, audit: "none", messages: [{ kind: "organisations.purge" }] },
});

type Begun = { [K in keyof Omit<ClosureFacts, "purgedAt">]: number };

const recordErasure = (
  { services, tenant }: ActionContext,
  { deactivatedAt, purgeStartedAt }: Begun,
): Promise<void> =>
  services.ledger.record({
    kind: "organisation",
    id: tenant.organisationId,
    deactivatedAt,
    at: purgeStartedAt,
  });

async function abandonUploads(context: ActionContext): Promise<void> {
  const { tenant } = context;
  const begun = await tenant.db
    .select({ cursor: jobs.cursor })
    .from(jobs)
    .where(tenant.owns(jobs, eq(jobs.kind, "organisations.export-account"), isNull(jobs.finishedAt)));
  for (const { cursor } of begun) await abandonUpload(context, cursor);
}

/** Whoever the payment provider knew by name and card; its invoices stay. */
async function forgetCustomer({ services, tenant }: ActionContext): Promise<void> {
  const [customer] = await tenant.db
    .select({ stripeId: billingCustomers.stripeId })
    .from(billingCustomers)
    .where(tenant.owns(billingCustomers));
  if (!customer?.stripeId) return;
  const payments = await services.payments();
  await payments.forgetCustomer(platform, customer.stripeId);
}

/** Up to a thousand files of the organisation; answers whether there were any. */
async function eraseFiles({ services, tenant }: ActionContext): Promise<boolean> {
  const { files } = await services.files.list(prefixOf(tenant.organisationId));
  if (files.length === 0) return false;
  await services.files.delete(files.map(({ key }) => key));
  return true;
}
