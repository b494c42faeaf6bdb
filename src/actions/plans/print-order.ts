import { z } from "zod";

import { id } from "#domain/input";
import { locales, type Locale } from "#domain/locale";
import { Refusal } from "#domain/refusals";
import { orderOnPaper } from "#db/plans/queries";
import type { Read } from "#db/statement";
import { action, type ActionContext } from "#actions/action";
import { orderPaper } from "#actions/plans/order-paper";

/** The confirmation of an order as a PDF, once the payment provider took it. */
export const printOrder = action({
  name: "plans.print-order",
  requires: "account.manage",
  access: "billing",
  input: z.strictObject({ orderId: id("ord"), locale: z.enum(locales).default("fr") }),
  refuses: ["not_found"],
  reads: (scope, { orderId }) => orderOnPaper(scope, orderId),
  run(context, { locale }, read) {
    const file = confirmationFile(context, read, locale);
    if (!file) throw new Refusal("not_found");
    return { result: { ...file, size: file.bytes.byteLength } };
  },
});

/** The file that the page downloads and the mail brings; nothing for an order that was never taken. */
export function confirmationFile(
  { organisation, now }: Pick<ActionContext, "organisation" | "now">,
  { order, invoice, customer, method, buyer, acceptances }: Read<ReturnType<typeof orderOnPaper>>,
  locale: Locale,
) {
  if (!order || order.acceptedAt === null) return undefined;
  const found = {
    order,
    invoice,
    // As its invoice says, be it edited since.
    buyer: invoice?.buyer ?? customer?.identity ?? undefined,
    method,
    acceptances,
    orderedBy: buyer?.name,
  };
  const bytes = orderPaper(found, { organisation: organisation.name, locale, now });
  return { name: `${order.number}.pdf`, contentType: "application/pdf", bytes };
}
