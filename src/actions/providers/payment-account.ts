import { eq } from "drizzle-orm";
import { z } from "zod";

import { returnPath } from "#domain/identity/return-path";
import type { AccountRecord } from "#billing/port";
import { mustHaveChanged } from "#db/guards";
import { connectedAccount } from "#db/providers/account";
import { connectedAccounts } from "#db/providers/selling-schema";
import { one } from "#db/statement";
import { action, type ActionContext } from "#actions/action";
import { tell, tellingRefusals } from "#actions/plans/telling";
import { Refusal } from "#domain/refusals";

const reads = (scope: Parameters<typeof connectedAccount>[0]) => ({ account: one(connectedAccount(scope)) });
type Row = typeof connectedAccounts.$inferSelect;

/** Where an organisation stands before it can sell: its own account, and whether cards are taken. */
export const viewOf = (
  row:
    | Pick<Row, "stripeId" | "cardPaymentsAt" | "debitPaymentsAt" | "disconnectedAt" | "submittedAt">
    | undefined,
) => ({
  connected: row !== undefined && row.disconnectedAt === null,
  disconnected: row !== undefined && row.disconnectedAt !== null,
  submitted: row?.submittedAt !== undefined && row.submittedAt !== null,
  takesCards: row !== undefined && row.disconnectedAt === null && row.cardPaymentsAt !== null,
  takesDebits: row !== undefined && row.disconnectedAt === null && row.debitPaymentsAt !== null,
  accountId: row?.stripeId ?? null,
});

export const seeAccount = action({
  name: "providers.see-account",
  requires: "providers.read",
  access: "read_other",
  input: z.strictObject({}),
  reads,
  run: (_context, _input, { account }) => ({ result: viewOf(account) }),
});

/** Opens the account when there is none, and the hosted page on which its holder is asked what is missing. */
export const connectAccount = action({
  name: "providers.connect-account",
  requires: "providers.configure",
  access: "write",
  input: z.strictObject({ returnTo: returnPath }),
  refuses: tellingRefusals,
  reads,
  async run(context, { returnTo }, { account }) {
    const { organisation, services } = context;
    const { legalName, contactEmail } = organisation.settings.identity;
    const back = `${services.origin}${returnTo}`;
    const { stripeId, url } = await tell(context, async (payments) => {
      const known = account && account.disconnectedAt === null ? account.stripeId : null;
      const owner = {
        organisationId: organisation.id,
        name: legalName,
        email: contactEmail,
        replaces: account?.stripeId ?? null,
      };
      const opened = known ?? (await payments.openAccount(owner));
      const page = await payments.openAccountPage(opened, { returnUrl: back, refreshUrl: back });
      return { stripeId: opened, url: page.url };
    });
    return {
      result: { url },
      change: {
        happened: true,
        ...openedInstead(context, account, stripeId),
        audit: { subject: stripeId },
      },
    };
  },
});

/** A new account takes the place of one whose holder took the access back; what was sold there ends (`settle`). */
function openedInstead({ tenant, now }: ActionContext, before: Row | undefined, stripeId: string) {
  const opened = { stripeId, createdAt: now };
  if (!before) return { steps: [tenant.insertIfAbsent(connectedAccounts, opened)] };
  if (before.stripeId === stripeId) return { steps: [] };
  const unread = { submittedAt: null, cardPaymentsAt: null, debitPaymentsAt: null, disconnectedAt: null };
  const values = { ...opened, ...unread, readAt: null, walkedAt: 0, version: before.version + 1 };
  return {
    steps: [tenant.update(connectedAccounts, values, eq(connectedAccounts.stripeId, before.stripeId))],
    messages: [{ kind: "providers.spread" as const, after: "" }],
  };
}

/** Reads the account again, once its holder is back from the hosted page. */
export const refreshAccount = action({
  name: "providers.refresh-account",
  requires: "providers.configure",
  access: "write",
  retriedOn: "conflict",
  input: z.strictObject({}),
  refuses: ["not_found", ...tellingRefusals],
  reads,
  async run(context, _input, { account }) {
    if (!account) throw new Refusal("not_found");
    const record = await tell(context, (payments) => payments.readAccount(account.stripeId));
    return changed(context, account, record);
  },
});

/** The same when the payment provider says that something changed. */
export const readAccount = action({
  name: "providers.read-account",
  requires: "system.run",
  access: "settle",
  retriedOn: "conflict",
  input: z.strictObject({}),
  reads,
  async run(context, _input, { account }) {
    if (!account) return { result: viewOf(undefined) };
    const payments = await context.services.payments();
    return changed(context, account, await payments.readAccount(account.stripeId));
  },
});

/** What a reading says, unless another was written since: then the account is read again, by whoever lost. */
function changed({ tenant, now }: ActionContext, account: Row, record: AccountRecord | null) {
  const since = (known: number | null, holds: boolean) => (holds ? (known ?? now) : null);
  const values = {
    submittedAt: record === null ? account.submittedAt : since(account.submittedAt, record.submitted),
    cardPaymentsAt:
      record === null ? account.cardPaymentsAt : since(account.cardPaymentsAt, record.takesCards),
    debitPaymentsAt:
      record === null ? account.debitPaymentsAt : since(account.debitPaymentsAt, record.takesDebits),
    disconnectedAt: since(account.disconnectedAt, record === null),
  };
  const { stripeId } = account;
  const bumped = { ...values, readAt: now, version: account.version + 1 };
  return {
    result: viewOf({ ...account, ...values }),
    change: {
      happened: true as const,
      steps: [
        tenant.update(
          connectedAccounts,
          bumped,
          eq(connectedAccounts.stripeId, stripeId),
          eq(connectedAccounts.version, account.version),
        ),
        mustHaveChanged("conflict"),
      ],
      audit: { subject: stripeId, details: { takesCards: values.cardPaymentsAt !== null } },
    },
  };
}
