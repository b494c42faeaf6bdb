import { describe, expect, it } from "vitest";
import { browserOn, cardForm, openShop, saveOnPage, type Shop } from "./testing.ts";

const everyTime = { ...cardForm, number: "4000002760003184" };

async function subscribeWith(shop: Shop, number: string) {
  const method = await saveOnPage(shop, "card", { ...cardForm, number });
  const expand = ["latest_invoice"];
  const price = await shop.price(1000, "month");
  const subscription = await shop.subscribe(price.id, { default_payment_method: method, expand });
  const invoice = subscription.latest_invoice;
  if (invoice === null || typeof invoice === "string") throw new Error("no invoice");
  return { subscription, invoice };
}

async function challengeOf({ stripe }: Shop, invoice: string): Promise<string> {
  const { data } = await stripe.invoicePayments.list({ invoice, expand: ["data.payment.payment_intent"] });
  const intent = data[0]?.payment.payment_intent;
  if (intent === undefined || typeof intent === "string") throw new Error("no payment");
  return intent.next_action?.redirect_to_url?.url ?? "";
}

describe("3-D Secure", () => {
  it("asked at set-up is not asked again", async () => {
    const shop = await openShop();
    const { subscription } = await subscribeWith(shop, "4000002500003155");
    expect(subscription.status).toBe("active");
  });

  it("refused at set-up saves nothing and says so on the form", async () => {
    const { sim, stripe, customer } = await openShop();
    const session = await stripe.checkout.sessions.create({
      mode: "setup",
      customer: customer.id,
      success_url: "https://parvis.example/retour",
    });
    const browser = browserOn(sim);
    const challenge = (await browser.send(session.url, everyTime)).headers.get("location");
    const back = (await browser.send(challenge, { answer: "refuse" })).headers.get("location");
    expect(await (await browser.open(back)).text()).toContain("L&#39;authentification a échoué");
    const methods = await stripe.paymentMethods.list({ customer: customer.id });
    expect(methods.data).toHaveLength(1);
    const { data } = await stripe.events.list({ type: "setup_intent.setup_failed" });
    expect(data).toHaveLength(1);
  });

  it("asked each time leaves the subscription incomplete until the holder accepts", async () => {
    const shop = await openShop();
    const { subscription, invoice } = await subscribeWith(shop, "4000002760003184");
    expect(subscription.status).toBe("incomplete");
    const browser = browserOn(shop.sim);
    const challenge = await challengeOf(shop, invoice.id);
    expect(await (await browser.open(challenge)).text()).toContain("12,00");
    const answer = await browser.send(challenge, { answer: "accept" });
    expect(answer.headers.get("location")).toBe(`/invoices/${invoice.id}`);
    expect((await shop.stripe.subscriptions.retrieve(subscription.id)).status).toBe("active");
    expect((await browser.open(challenge)).status).toBe(410);
  });

  it("refused leaves the bill open, to be paid on its own page", async () => {
    const shop = await openShop();
    const { subscription, invoice } = await subscribeWith(shop, "4000002760003184");
    const browser = browserOn(shop.sim);
    await browser.send(await challengeOf(shop, invoice.id), { answer: "refuse" });
    expect((await shop.stripe.subscriptions.retrieve(subscription.id)).status).toBe("incomplete");
    const paid = await browser.send(invoice.hosted_invoice_url, { ...cardForm, with: "card" });
    expect(paid.status).toBe(303);
    expect((await shop.stripe.subscriptions.retrieve(subscription.id)).status).toBe("active");
  });

  it("passed by an empty account ends in a refusal", async () => {
    const shop = await openShop();
    const { invoice } = await subscribeWith(shop, "4000008260003178");
    await browserOn(shop.sim).send(await challengeOf(shop, invoice.id), { answer: "accept" });
    const { data } = await shop.stripe.events.list({ type: "payment_intent.payment_failed" });
    expect(data[0]?.data.object).toMatchObject({
      last_payment_error: { decline_code: "insufficient_funds" },
    });
  });

  it("cancelled while it waits, expires the subscription at once, and voids its bill", async () => {
    const shop = await openShop();
    const { subscription, invoice } = await subscribeWith(shop, "4000002760003184");
    const cancelled = await shop.stripe.subscriptions.cancel(subscription.id);
    expect(cancelled).toMatchObject({ status: "incomplete_expired", ended_at: expect.any(Number) });
    expect((await shop.stripe.invoices.retrieve(invoice.id)).status).toBe("void");
  });

  it("abandoned expires the subscription at 23 hours, and voids its bill (case 55)", async () => {
    const shop = await openShop();
    const { subscription, invoice } = await subscribeWith(shop, "4000002760003184");
    shop.sim.clock.advanceBy(23 * 3600 - 1);
    expect((await shop.stripe.subscriptions.retrieve(subscription.id)).status).toBe("incomplete");
    shop.sim.clock.advanceBy(1);
    expect((await shop.stripe.subscriptions.retrieve(subscription.id)).status).toBe("incomplete_expired");
    expect((await shop.stripe.invoices.retrieve(invoice.id)).status).toBe("void");
  });
});
