import type { Stripe } from "stripe";

import type { Payments } from "#billing/port";
import { as, idOf, keyOf, unlessGone, type Connection } from "#billing/stripe/connection";
import type { BillingIdentity } from "#domain/plans/billing-identity";

export function customers({
  stripe,
}: Connection): Pick<
  Payments,
  "saveCustomer" | "openMethodPage" | "readMethodPage" | "chooseMethod" | "removeMethod" | "forgetCustomer"
> {
  return {
    async saveCustomer(seller, { customerId, owner, identity, locale }) {
      const values = {
        name: identity.name,
        email: identity.email,
        address: addressOf(identity),
        preferred_locales: [locale],
        metadata: { owner, siren: identity.siren, vat_number: identity.vatNumber },
      };
      const saved =
        customerId === null
          ? await stripe.customers.create(values, as(seller, await keyOf(`customer/${owner}`, values)))
          : await stripe.customers.update(customerId, values, as(seller));
      await saveTaxIds(stripe, saved.id, identity, as(seller));
      return saved.id;
    },

    async openMethodPage(seller, { customerId, kind, returnUrl, cancelUrl, locale }) {
      const session = await stripe.checkout.sessions.create(
        {
          mode: "setup",
          ui_mode: "hosted_page",
          customer: customerId,
          currency: "eur",
          allowed_payment_method_types: [kind],
          success_url: returnUrl,
          cancel_url: cancelUrl,
          locale,
        },
        as(seller),
      );
      if (!session.url) throw new Error("The hosted page has no address.");
      return { url: session.url };
    },

    async readMethodPage(seller, sessionId) {
      const session = await stripe.checkout.sessions.retrieve(
        sessionId,
        { expand: ["setup_intent"] },
        as(seller),
      );
      const intent = typeof session.setup_intent === "string" ? null : session.setup_intent;
      const methodId = intent?.status === "succeeded" ? idOf(intent.payment_method) : null;
      return { customerId: idOf(session.customer), methodId };
    },

    async chooseMethod(seller, { customerId, methodId, subscriptionIds }) {
      await stripe.customers.update(
        customerId,
        { invoice_settings: { default_payment_method: methodId } },
        as(seller),
      );
      for (const id of subscriptionIds)
        // One that was sold on an account replaced since is not there to be changed.
        await payWith(stripe, id, methodId, as(seller)).catch(unlessGone);
    },

    async removeMethod(seller, methodId) {
      await stripe.paymentMethods.detach(methodId, {}, as(seller));
    },

    async forgetCustomer(seller, customerId) {
      await stripe.customers.del(customerId, {}, as(seller)).catch(unlessGone);
    },
  };
}

/** A change that waits keeps, for the day it begins, the method that it found: it is told of the new one. */
async function payWith(
  stripe: Stripe,
  subscriptionId: string,
  methodId: string,
  options: Stripe.RequestOptions,
): Promise<void> {
  const method = { default_payment_method: methodId };
  const { schedule } = await stripe.subscriptions.update(subscriptionId, method, options);
  const planned = idOf(schedule);
  if (planned !== null)
    await stripe.subscriptionSchedules.update(planned, { default_settings: method }, options);
}

const addressOf = ({ line1, line2, postalCode, city, country }: BillingIdentity) => ({
  line1,
  line2,
  postal_code: postalCode,
  city,
  country,
});

/** The numbers that the law wants on an invoice. A changed number takes the place of the old one. */
async function saveTaxIds(
  stripe: Stripe,
  customerId: string,
  { siren, vatNumber }: BillingIdentity,
  options: Stripe.RequestOptions,
): Promise<void> {
  const wanted = [
    ...(vatNumber ? [{ type: "eu_vat" as const, value: vatNumber }] : []),
    ...(siren ? [{ type: "fr_siren" as const, value: siren }] : []),
  ];
  const { data: known } = await stripe.customers.listTaxIds(customerId, { limit: 100 }, options);
  const same = (a: { type: string; value: string }, b: { type: string; value: string }) =>
    a.type === b.type && a.value === b.value;
  for (const taxId of known)
    if (!wanted.some((one) => same(one, taxId)))
      await stripe.customers.deleteTaxId(customerId, taxId.id, {}, options);
  for (const one of wanted)
    if (!known.some((taxId) => same(one, taxId)))
      await stripe.customers.createTaxId(customerId, one, options);
}
