import { describe, expect, it } from "vitest";
import { openSimulator } from "./testing.ts";

describe("accounts", () => {
  async function connect() {
    const { sim, stripe } = openSimulator();
    const merchant = {
      capabilities: { card_payments: { requested: true }, sepa_debit_payments: { requested: true } },
    };
    const { id } = await stripe.v2.core.accounts.create({
      display_name: "Les Pins",
      contact_email: "tresor@pins.example",
      dashboard: "full",
      identity: { country: "FR", entity_type: "non_profit" },
      defaults: { responsibilities: { fees_collector: "stripe", losses_collector: "stripe" } },
      configuration: { merchant },
    });
    return { sim, stripe, id };
  }

  it("never see each other's objects", async () => {
    const { stripe, id } = await connect();
    const theirs = await stripe.customers.create({ name: "Leur client" }, { stripeAccount: id });
    await expect(stripe.customers.retrieve(theirs.id)).rejects.toThrow(/No such customer/);
    expect((await stripe.customers.list()).data).toEqual([]);
    expect((await stripe.customers.list({}, { stripeAccount: id })).data).toHaveLength(1);
  });

  it("take payments once their onboarding is done, at once", async () => {
    const { sim, stripe, id } = await connect();
    const include = ["configuration.merchant" as const];
    const before = await stripe.v2.core.accounts.retrieve(id, { include });
    expect(before.configuration?.merchant?.capabilities?.card_payments?.status).toBe("pending");
    const open = { mode: "setup", success_url: "https://parvis.example/ok" } as const;
    await expect(stripe.checkout.sessions.create(open, { stripeAccount: id })).rejects.toThrow(
      /cannot take payments/,
    );
    const link = await stripe.v2.core.accountLinks.create({
      account: id,
      use_case: {
        type: "account_onboarding",
        account_onboarding: {
          refresh_url: "https://parvis.example/r",
          return_url: "https://parvis.example/retour",
        },
      },
    });
    const done = await sim.fetch(new Request(link.url, { method: "POST" }));
    expect(done.headers.get("location")).toBe("https://parvis.example/retour");
    const after = await stripe.v2.core.accounts.retrieve(id, { include });
    expect(after.configuration?.merchant?.capabilities).toMatchObject({
      card_payments: { status: "active" },
      sepa_debit_payments: { status: "active" },
    });
    await stripe.checkout.sessions.create(open, { stripeAccount: id });
    expect((await stripe.events.list({}, { stripeAccount: id })).data.at(-1)?.type).toBe("account.updated");
  });

  it("are closed to the platform once they withdrew their access", async () => {
    const { sim, stripe, id } = await connect();
    sim.control.deauthorise(id);
    await expect(stripe.customers.list({}, { stripeAccount: id })).rejects.toThrow(/does not have access/);
    await expect(stripe.customers.list({}, { stripeAccount: "acct_nobody" })).rejects.toThrow(
      /does not have access/,
    );
  });
});
