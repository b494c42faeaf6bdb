import { locate } from "../core/locate.ts";
import { completeOnboarding } from "../resources/account-links.ts";
import type { World } from "../core/world.ts";
import { html, safeUrl } from "./html.ts";
import { page, redirect } from "./layout.ts";
import { date, money } from "./money-text.ts";
import { pdfOf } from "./pdf.ts";
import { languageOf, words } from "./words.ts";

export function invoicePdf(world: World, request: Request, id: string): Response | null {
  const found = locate(world, "invoices", id);
  if (found === null) return null;
  const { row } = found;
  const language = languageOf(request);
  const w = words[language];
  const shown = (amount: number) => money(amount, row.currency, language);
  return pdfOf([
    w.banner,
    `${w.invoice} ${row.number ?? ""} - ${date(row.created, language)}`,
    row.customer_name ?? "",
    ...row.lines.data.map((line) => `${line.description ?? ""} : ${shown(line.amount)}`),
    `${w.subtotal} : ${shown(row.subtotal)}`,
    `${w.tax} : ${shown(row.total - row.subtotal)}`,
    `${w.total} : ${shown(row.total)}`,
    ...(row.footer ?? "").split("\n"),
  ]);
}

export function creditNotePdf(world: World, request: Request, id: string): Response | null {
  const found = locate(world, "credit_notes", id);
  if (found === null) return null;
  const { row } = found;
  const language = languageOf(request);
  return pdfOf([
    words[language].banner,
    row.number,
    `${words[language].total} : ${money(-row.total, row.currency, language)}`,
  ]);
}

export function mandatePage(world: World, request: Request, id: string): Response | null {
  const found = locate(world, "mandates", id);
  if (found === null) return null;
  const language = languageOf(request);
  const w = words[language];
  const { status, payment_method_details: details } = found.row;
  const state = status === "active" ? w.active : status === "inactive" ? w.inactive : w.pending;
  const body = html`<p>${w.reference} : <code>${details.sepa_debit?.reference ?? ""}</code> · ${state}</p>
    <p class="note">${w.mandate}</p>`;
  return page({ language, title: w.mandateTitle, body });
}

export function onboardingPage(world: World, request: Request, id: string): Response | null {
  const account = world.state.accounts[id];
  if (account?.account === null || account === undefined) return null;
  const language = languageOf(request);
  const w = words[language];
  if (request.method === "POST") {
    completeOnboarding({ world, account });
    return redirect(safeUrl(new URL(request.url).searchParams.get("return_url")) ?? "/done");
  }
  const body = html`<p>${w.onboardingText}</p>
    <form method="post" class="row"><button>${w.activate}</button></form>`;
  return page({ language, title: w.onboarding, body });
}

export function donePage(request: Request): Response {
  const language = languageOf(request);
  return page({ language, title: words[language].done, body: html`<p>${words[language].doneText}</p>` });
}
