import type Stripe from "stripe";
import { methodFor } from "../billing/finalisation.ts";
import { intentOfInvoice } from "../billing/invoice-links.ts";
import { collectInvoice } from "../billing/collection.ts";
import { locate } from "../core/locate.ts";
import { find, idOf, save, type Scope, type World } from "../core/world.ts";
import { errorsOf, errorSummary, formOf, type Errors, type Values } from "./fields.ts";
import { html, type Html } from "./html.ts";
import { page, redirect } from "./layout.ts";
import { cardFields, checkForm, methodFromForm } from "./method-forms.ts";
import { date, money } from "./money-text.ts";
import { languageOf, words, type Language, type Words } from "./words.ts";

/** The hosted invoice: what it says, where it stands, and a way to pay it. */
export async function invoicePage(world: World, request: Request, id: string): Promise<Response> {
  const found = locate(world, "invoices", id);
  const language = languageOf(request);
  const w = words[language];
  if (found === null || found.row.status === "draft") {
    return page({ language, title: w.closed, body: html`<p>${w.closedText}</p>`, status: 404 });
  }
  const { scope, row } = found;
  if (request.method !== "POST" || row.status !== "open") return show(scope, row, language, {}, {});
  const values = await formOf(request);
  if (values["with"] === "saved") return pay(scope, row, language, values, offered(scope, row));
  const errors = checkForm("card", values, w);
  if (Object.keys(errors).length > 0) return show(scope, row, language, values, errors);
  try {
    const method = methodFromForm(scope, "card", values);
    method.customer = idOf(row.customer);
    return pay(scope, row, language, values, save(scope, "payment_methods", method).id);
  } catch (error) {
    return show(scope, row, language, values, errorsOf(error, w));
  }
}

/** What the payment under way is made with, whose bank may be waiting; else the default one. */
const offered = (scope: Scope, row: Stripe.Invoice): string | null =>
  idOf(intentOfInvoice(scope, row.id)?.payment_method) ?? methodFor(scope, row);

function pay(
  scope: Scope,
  row: Stripe.Invoice,
  language: Language,
  values: Values,
  method: string | null,
): Response {
  collectInvoice(scope, row, method ?? undefined);
  const intent = intentOfInvoice(scope, row.id);
  const challenge = intent?.next_action?.redirect_to_url?.url;
  if (intent?.status === "requires_action" && challenge) return redirect(new URL(challenge).pathname);
  if (intent?.status === "requires_payment_method") {
    return show(scope, row, language, values, { form: words[language].declined });
  }
  return redirect(`/invoices/${row.id}`);
}

function show(
  scope: Scope,
  row: Stripe.Invoice,
  language: Language,
  values: Values,
  errors: Errors,
): Response {
  const w = words[language];
  const sum = (label: string, amount: number) =>
    html`<tr>
      <th scope="row">${label}</th>
      <td class="sum">${money(amount, row.currency, language)}</td>
    </tr>`;
  const tax = row.total - row.subtotal;
  const lines = row.lines.data.map((line) => sum(line.description ?? "", line.amount));
  const body = html`<p>
      <strong>${statusText(row, w)}</strong> · ${row.customer_name} · ${date(row.created, language)}
    </p>
    <table>
      <tbody>
        ${lines} ${sum(w.subtotal, row.subtotal)} ${sum(w.tax, tax)} ${sum(w.total, row.total)}
        ${row.status === "open" && sum(w.due, row.amount_remaining)}
      </tbody>
    </table>
    ${row.footer?.split("\n").map((line) => html`<p>${line}</p>`)}
    <p><a href="/invoices/${row.id}/pdf">${w.download}</a></p>
    ${row.status === "open" && payment(scope, row, w, values, errors)}`;
  const status = Object.keys(errors).length > 0 ? 422 : 200;
  return page({ language, title: `${w.invoice} ${row.number ?? ""}`, body, status });
}

function payment(scope: Scope, row: Stripe.Invoice, w: Words, values: Values, errors: Errors): Html {
  const intent = intentOfInvoice(scope, row.id);
  if (intent?.status === "processing") return html`<p>${w.processing}</p>`;
  const challenge = intent?.next_action?.redirect_to_url?.url;
  const saved = find(scope, "payment_methods", offered(scope, row) ?? "");
  const last4 = saved?.card?.last4 ?? saved?.sepa_debit?.last4;
  return html`${errorSummary(errors, w)}
    ${challenge && html`<p class="alert">${w.confirmFirst} <a href="${new URL(challenge).pathname}">${w.accept}</a></p>`}
    ${
      last4 !== undefined &&
      html`<form method="post" class="row">
        <button name="with" value="saved">${w.payWith} •••• ${last4}</button>
      </form>`
    }
    <h2>${w.payNew}</h2>
    <form method="post" novalidate>
      ${cardFields(w, values, errors)}
      <div class="row"><button name="with" value="card">${w.pay}</button></div>
    </form>`;
}

function statusText(row: Stripe.Invoice, w: Words): string {
  const texts: Record<string, string> = {
    draft: w.draft,
    open: w.open,
    paid: w.paid,
    void: w.void,
    uncollectible: w.uncollectible,
  };
  return texts[row.status ?? ""] ?? "";
}
