import { collectInvoice } from "../billing/collection.ts";
import { finaliseInvoice } from "../billing/finalisation.ts";
import type { Scope } from "../core/world.ts";
import { idOf, unsettledInvoices } from "../core/world.ts";
import { rank, type Due } from "./work.ts";

export function* dueOfInvoices(scope: Scope): Generator<Due> {
  for (const invoice of unsettledInvoices(scope)) {
    const customer = idOf(invoice.customer);
    const { automatically_finalizes_at: finalises, next_payment_attempt: retries, status } = invoice;
    if (status === "draft" && finalises !== null) {
      const run = () => void collectInvoice(scope, finaliseInvoice(scope, invoice));
      yield { at: finalises, rank: rank.finalise, customer, run };
    }
    if (status === "open" && retries !== null) {
      yield { at: retries, rank: rank.retry, customer, run: () => void collectInvoice(scope, invoice) };
    }
  }
}
