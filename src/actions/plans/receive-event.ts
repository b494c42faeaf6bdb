import { z } from "zod";

import { Refusal } from "#domain/refusals";
import type { PaymentEvent } from "#billing/port";
import { organisationOfCustomer } from "#db/plans/queries";
import { organisationOfAccount, providerOfCustomer } from "#db/providers/owners";
import { paymentEvents } from "#db/plans/schema";
import { one } from "#db/statement";
import { publicAction } from "#actions/action";
import { incoming, isAboutAccount, type EventOwner } from "#actions/plans/inbox";

/**
 * Takes an event of the payment provider in: checked, kept once, handed over. What it says is never believed: the
 * account that it names is read again. `account` and `customerId` are only where to look, until the signature is checked.
 */
export const receiveEvent = publicAction({
  name: "plans.receive-event",
  by: "visitor",
  input: z.strictObject({
    body: z.string().max(1_000_000),
    signature: z.string().max(1000),
    customerId: z.string().max(100),
    account: z.string().max(100),
  }),
  refuses: ["signature_invalid"],
  reads: ({ db }, { customerId, account }) => ({
    plan: one(organisationOfCustomer(db, customerId)),
    provider: one(providerOfCustomer(db, account, customerId)),
    seller: one(organisationOfAccount(db, account)),
  }),
  async run({ db, now, services }, { body, signature, customerId, account }, owners) {
    const event = await (await services.payments()).verifyEvent(body, signature);
    if (event === null) throw new Refusal("signature_invalid");
    if (!event.isOurs) return { result: null };
    const looked = (event.account ?? "") === account && (event.customerId ?? "") === customerId;
    const { row, ...owed } = incoming(event, looked ? ownerOf(event, owners) : undefined, now);
    return {
      result: null,
      change: {
        steps: [db.insert(paymentEvents).values(row).onConflictDoNothing()],
        audit: "none",
        ...owed,
      },
    };
  },
});

type Owners = {
  plan: { organisationId: string } | undefined;
  provider: { organisationId: string; providerId: string } | undefined;
  seller: { organisationId: string } | undefined;
};

function ownerOf(event: PaymentEvent, { plan, provider, seller }: Owners): EventOwner | undefined {
  if (event.account === null) return plan && { ...plan, about: { kind: "plan" } };
  if (isAboutAccount(event)) return seller && { ...seller, about: { kind: "seller" } };
  if (!provider) return undefined;
  const { organisationId, providerId } = provider;
  return { organisationId, about: { kind: "provider", providerId } };
}
