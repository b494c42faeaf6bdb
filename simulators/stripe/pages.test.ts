import { describe, expect, it } from "vitest";
import { browserOn, cardForm, openShop, saveOnPage, sepaForm, type Shop } from "./testing.ts";

function openSession({ stripe, customer }: Shop, type: "card" | "sepa_debit") {
  return stripe.checkout.sessions.create({
    mode: "setup",
    customer: customer.id,
    allowed_payment_method_types: [type],
    success_url: "https://parvis.example/retour?session={CHECKOUT_SESSION_ID}",
    cancel_url: "https://parvis.example/retour",
  });
}

describe("the set-up page", () => {
  it("speaks French or English, and always says what it is", async () => {
    const shop = await openShop();
    const { url } = await openSession(shop, "card");
    const french = await (await browserOn(shop.sim, "fr-FR,fr;q=0.9").open(url)).text();
    expect(french).toContain('<html lang="fr">');
    expect(french).toContain("Simulateur de paiement");
    expect(french).toContain("Numéro de carte");
    const english = await (await browserOn(shop.sim, "de,en;q=0.5").open(url)).text();
    expect(english).toContain('<html lang="en">');
    expect(english).toContain("Card number");
  });

  it("saves a card, comes back, and cannot be used twice", async () => {
    const shop = await openShop();
    const session = await openSession(shop, "card");
    const browser = browserOn(shop.sim);
    const answer = await browser.send(session.url, { ...cardForm, number: "5555 5555 5555 4444" });
    expect(answer.headers.get("location")).toBe(`https://parvis.example/retour?session=${session.id}`);
    const expand = ["setup_intent.payment_method"];
    const done = await shop.stripe.checkout.sessions.retrieve(session.id, { expand });
    expect(done).toMatchObject({
      status: "complete",
      setup_intent: {
        status: "succeeded",
        payment_method: { card: { brand: "mastercard", last4: "4444", exp_month: 12, exp_year: 2030 } },
      },
    });
    expect((await browser.send(session.url, cardForm)).status).toBe(410);
  });

  it("saves an account with its mandate, whose text it shows", async () => {
    const shop = await openShop();
    const { url } = await openSession(shop, "sepa_debit");
    expect(await (await browserOn(shop.sim).open(url)).text()).toContain("En signant ce mandat");
    const method = await saveOnPage(shop, "sepa_debit", sepaForm);
    const { data } = await shop.stripe.setupIntents.list({
      payment_method: method,
      expand: ["data.mandate"],
    });
    expect(data[0]?.mandate).toMatchObject({
      status: "active",
      payment_method_details: { type: "sepa_debit" },
    });
  });

  it.each([
    ["number", { ...cardForm, number: "4242424242424241" }, "Ce numéro de carte"],
    ["number", { ...cardForm, number: "" }, "Ce champ est nécessaire"],
    ["expiry", { ...cardForm, expiry: "01/20" }, "date d&#39;expiration"],
    ["expiry", { ...cardForm, expiry: "13/30" }, "date d&#39;expiration"],
    ["cvc", { ...cardForm, cvc: "12" }, "cryptogramme"],
  ])("says at the field %s what is wrong with a card, and saves nothing", async (name, values, text) => {
    const shop = await openShop();
    const { url } = await openSession(shop, "card");
    const answer = await browserOn(shop.sim).send(url, values);
    const body = await answer.text();
    expect(answer.status).toBe(422);
    expect(body).toContain(text);
    expect(body).toContain(`id="${name}-error"`);
    const { data } = await shop.stripe.paymentMethods.list({ customer: shop.customer.id });
    expect(data).toHaveLength(1);
  });

  it.each(["4000000000000002", "4000000000000069", "4000000000009995"])(
    "says that the bank refused the card %s, and saves nothing",
    async (number) => {
      const shop = await openShop();
      const { url } = await openSession(shop, "card");
      const answer = await browserOn(shop.sim).send(url, { ...cardForm, number });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Votre banque a refusé");
      const { data } = await shop.stripe.paymentMethods.list({ customer: shop.customer.id });
      expect(data).toHaveLength(1);
    },
  );

  it.each([
    ["FR1420041010050500013M02607", "IBAN n&#39;est pas valide"],
    ["BR1500000000000010932840814P2", "hors de la zone SEPA"],
  ])("refuses the account %s (case 75)", async (iban, text) => {
    const shop = await openShop();
    const { url } = await openSession(shop, "sepa_debit");
    const answer = await browserOn(shop.sim).send(url, { ...sepaForm, iban });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(text);
  });

  it("expires after a day", async () => {
    const shop = await openShop();
    const session = await openSession(shop, "card");
    shop.sim.clock.advanceBy(86_400);
    expect((await shop.stripe.checkout.sessions.retrieve(session.id)).status).toBe("expired");
    expect((await browserOn(shop.sim).open(session.url)).status).toBe(410);
    expect((await shop.stripe.events.list({ type: "checkout.session.expired" })).data).toHaveLength(1);
  });

  it("shows what was typed as text, never as markup", async () => {
    const shop = await openShop();
    const { url } = await openSession(shop, "card");
    const holder = `"><script>alert(1)</script>`;
    const body = await (await browserOn(shop.sim).send(url, { ...cardForm, holder, number: "1" })).text();
    expect(body).not.toContain("<script");
    expect(body).toContain("&lt;script&gt;");
  });
});

describe("the invoice page", () => {
  it("shows the lines and the tax of a paid bill, and its PDF", async () => {
    const shop = await openShop();
    const { latest_invoice } = await shop.subscribe((await shop.price(1000, "month")).id);
    const invoice = await shop.stripe.invoices.retrieve(String(latest_invoice));
    const browser = browserOn(shop.sim);
    const body = await (await browser.open(invoice.hosted_invoice_url)).text();
    expect(body).toContain("Payée");
    expect(body).toContain("Adhésion");
    expect(body.replace(/\s/g, " ")).toContain("12,00 €");
    const pdf = await browser.open(invoice.invoice_pdf);
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    expect(await pdf.text()).toMatch(/^%PDF-1\.4/);
  });

  it("says that a refused card was refused, and lets another one pay", async () => {
    const shop = await openShop({}, "pm_card_chargeCustomerFail");
    const { id, latest_invoice } = await shop.subscribe((await shop.price(1000, "month")).id);
    const { hosted_invoice_url: url } = await shop.stripe.invoices.retrieve(String(latest_invoice));
    const browser = browserOn(shop.sim);
    const refused = await browser.send(url, { with: "saved" });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("Votre banque a refusé");
    await browser.send(url, { ...cardForm, with: "card" });
    expect((await shop.stripe.subscriptions.retrieve(id)).status).toBe("active");
  });
});

describe("the control desk", () => {
  const post = (shop: Shop, action: string, values: object) =>
    shop.sim.fetch(
      new Request(`http://127.0.0.1:12111/_control/${action}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(values),
      }),
    );

  it("moves the clock, settles, disputes and replays", async () => {
    const shop = await openShop();
    const before = shop.sim.clock.now();
    expect(await (await post(shop, "clock", { by: 3600 })).json()).toMatchObject({ now: before + 3600 });
    const method = await saveOnPage(shop, "sepa_debit", sepaForm);
    const { latest_invoice } = await shop.subscribe((await shop.price(1000, "month")).id, {
      default_payment_method: method,
    });
    expect(await (await post(shop, "settle", {})).json()).toMatchObject({
      result: { settled: 1 },
      pending_debits: [],
    });
    expect((await shop.stripe.invoices.retrieve(String(latest_invoice))).status).toBe("paid");
    const charge = (await shop.stripe.charges.list()).data[0]?.id ?? "";
    expect((await post(shop, "dispute", { charge })).status).toBe(200);
    const { data } = await shop.stripe.events.list({ type: "charge.dispute.created" });
    const waiting = shop.sim.world.state.outbox.length;
    await post(shop, "replay", { event: data[0]?.id });
    expect(shop.sim.world.state.outbox).toHaveLength(waiting + 1);
    expect((await post(shop, "dispute", { charge: "ch_nowhere" })).status).toBe(404);
    expect((await post(shop, "clock", { backwards: 1 })).status).toBe(400);
  });

  it("is a page too, whose buttons come back to it", async () => {
    const shop = await openShop();
    const browser = browserOn(shop.sim);
    const body = await (await browser.open("/_control")).text();
    expect(body).toContain("poste de commande");
    const answer = await browser.send("/_control/clock", { by: "86400" });
    expect(answer.headers.get("location")).toBe("/_control");
    await browser.send("/_control/reset", {});
    expect((await shop.stripe.customers.list()).data).toEqual([]);
  });
});
