import { describe, expect, it } from "vitest";
import { openShop } from "./testing.ts";

async function openPaid() {
  const shop = await openShop();
  const { latest_invoice } = await shop.subscribe((await shop.price(999, "month")).id);
  return { ...shop, invoice: String(latest_invoice) };
}

describe("a credit note", () => {
  it("mirrors the tax of the line it credits, and refunds it", async () => {
    const { stripe, invoice } = await openPaid();
    const { lines, number } = await stripe.invoices.retrieve(invoice);
    const line = {
      type: "invoice_line_item" as const,
      invoice_line_item: lines.data[0]?.id ?? "",
      amount: 999,
    };
    const note = await stripe.creditNotes.create({ invoice, lines: [line], refund_amount: 1199 });
    expect(note).toMatchObject({
      subtotal: 999,
      total: 1199,
      number: `${number}-CN-01`,
      total_taxes: [{ amount: 200 }],
    });
    const { data } = await stripe.charges.list({ expand: ["data.refunds"] });
    expect(data[0]).toMatchObject({
      refunded: true,
      refunds: { data: [{ amount: 1199, status: "succeeded" }] },
    });
  });

  it("says where the money goes, to the cent", async () => {
    const { stripe, invoice } = await openPaid();
    await expect(stripe.creditNotes.create({ invoice, amount: 500, refund_amount: 400 })).rejects.toThrow(
      /must equal/,
    );
  });

  it("never gives back more than the bill, however many there are", async () => {
    const { stripe, customer, invoice } = await openPaid();
    await stripe.creditNotes.create({ invoice, amount: 1000, credit_amount: 1000 });
    expect(await stripe.customers.retrieve(customer.id)).toMatchObject({ balance: -1000 });
    await expect(stripe.creditNotes.create({ invoice, amount: 200, credit_amount: 200 })).rejects.toThrow(
      /left to credit/,
    );
    await stripe.creditNotes.create({ invoice, amount: 199, credit_amount: 199 });
  });

  it("lowers what an open bill asks, and may be voided while it is open", async () => {
    const { stripe, price, subscribe } = await openShop({}, "pm_card_chargeCustomerFail");
    const { latest_invoice } = await subscribe((await price(1000, "month")).id);
    const invoice = String(latest_invoice);
    const note = await stripe.creditNotes.create({ invoice, amount: 600 });
    expect(await stripe.invoices.retrieve(invoice)).toMatchObject({ status: "open", amount_remaining: 600 });
    await stripe.creditNotes.voidCreditNote(note.id);
    expect(await stripe.invoices.retrieve(invoice)).toMatchObject({ amount_remaining: 1200 });
  });

  it("for the whole of an open bill settles it, and opens the subscription", async () => {
    const { stripe, price, subscribe } = await openShop({}, "pm_card_chargeCustomerFail");
    const { id, latest_invoice } = await subscribe((await price(1000, "month")).id);
    await stripe.creditNotes.create({ invoice: String(latest_invoice), amount: 1200 });
    expect((await stripe.subscriptions.retrieve(id)).status).toBe("active");
  });
});

describe("a refund", () => {
  it("cannot exceed what was charged", async () => {
    const { stripe, invoice } = await openPaid();
    const { data } = await stripe.invoicePayments.list({ invoice });
    const payment_intent = String(data[0]?.payment.payment_intent);
    await stripe.refunds.create({ payment_intent, amount: 199 });
    await expect(stripe.refunds.create({ payment_intent, amount: 1001 })).rejects.toThrow(
      /greater than unrefunded/,
    );
    await stripe.refunds.create({ payment_intent });
    await expect(stripe.refunds.create({ payment_intent })).rejects.toThrow(/already been refunded/);
  });
});

describe("an invoice", () => {
  it("made by hand bills what waits for its customer", async () => {
    const { stripe, customer, vat } = await openShop();
    await stripe.invoiceItems.create({
      customer: customer.id,
      amount: 2500,
      currency: "eur",
      tax_rates: [vat.id],
    });
    const draft = await stripe.invoices.create({
      customer: customer.id,
      pending_invoice_items_behavior: "include",
    });
    expect(draft).toMatchObject({ status: "draft", total: 3000, number: null });
    const open = await stripe.invoices.finalizeInvoice(draft.id);
    expect(open.status).toBe("open");
    await stripe.invoices.markUncollectible(open.id);
    expect((await stripe.invoices.voidInvoice(open.id)).status).toBe("void");
    await expect(stripe.invoices.markUncollectible(open.id)).rejects.toThrow(/only mark/);
  });
});
