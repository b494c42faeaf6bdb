import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { locate } from "../core/locate.ts";
import { get, idOf, save, type Scope, type World } from "../core/world.ts";
import { confirmSetup } from "../payments/setup-intents.ts";
import { errorsOf, errorSummary, formOf, type Errors, type Values } from "./fields.ts";
import { html, safeUrl } from "./html.ts";
import { page, redirect } from "./layout.ts";
import { cardFields, checkForm, methodFromForm, sepaFields } from "./method-forms.ts";
import { languageOf, words, type Language } from "./words.ts";

/** The hosted page of `mode=setup`: a card, or an IBAN with its mandate. */
export async function checkoutPage(world: World, request: Request, id: string): Promise<Response> {
  const found = locate(world, "checkout_sessions", id);
  const language = languageOf(request, found?.row.locale);
  const w = words[language];
  if (found === null || found.row.status !== "open") {
    return page({ language, title: w.closed, body: html`<p>${w.closedText}</p>`, status: 410 });
  }
  const { scope, row } = found;
  const url = new URL(request.url);
  const asked = url.searchParams.get("type") ?? "";
  const type = row.payment_method_types.includes(asked) ? asked : (row.payment_method_types[0] ?? "card");
  if (request.method !== "POST") {
    const refused = url.searchParams.get("refused") === "1";
    return form({ language, row, type, values: {}, errors: refused ? { form: w.refused } : {} });
  }
  const values = await formOf(request);
  const errors = checkForm(type, values, w);
  if (Object.keys(errors).length > 0) return form({ language, row, type, values, errors });
  try {
    return submit(scope, row, { type, values, request, language });
  } catch (error) {
    return form({ language, row, type, values, errors: errorsOf(error, w) });
  }
}

interface Submission {
  type: string;
  values: Values;
  request: Request;
  language: Language;
}

function submit(
  scope: Scope,
  session: Stripe.Checkout.Session,
  { type, values, request, language }: Submission,
) {
  const intent = get(scope, "setup_intents", idOf(session.setup_intent) ?? "");
  const method = methodFromForm(scope, type, values);
  const acceptance = { ip_address: "127.0.0.1", user_agent: request.headers.get("user-agent") };
  confirmSetup(scope, intent, method, acceptance, session.success_url);
  if (intent.status === "succeeded") return completeSession(scope, session);
  const challenge = intent.next_action?.redirect_to_url?.url;
  if (intent.status === "requires_action" && challenge) return redirect(new URL(challenge).pathname);
  return form({ language, row: session, type, values, errors: { form: words[language].declined } });
}

export function completeSession(scope: Scope, session: Stripe.Checkout.Session): Response {
  Object.assign(session, { status: "complete", url: null });
  save(scope, "checkout_sessions", session);
  emit(scope, "checkout.session.completed", session);
  return redirect(safeUrl(session.success_url) ?? `/checkout/${session.id}`);
}

interface FormInput {
  language: Language;
  row: Stripe.Checkout.Session;
  type: string;
  values: Values;
  errors: Errors;
}

function form({ language, row, type, values, errors }: FormInput): Response {
  const w = words[language];
  const cancel = safeUrl(row.cancel_url);
  const fields = type === "card" ? cardFields(w, values, errors) : sepaFields(w, values, errors);
  const tabs = row.payment_method_types.map(
    (each) =>
      html`<a href="?type=${each}" aria-current="${each === type ? "page" : "false"}"
        >${each === "card" ? w.card : w.sepa}</a
      >`,
  );
  const body = html`${row.payment_method_types.length > 1 && html`<nav>${tabs}</nav>`}
    ${errorSummary(errors, w)}
    <form method="post" action="?type=${type}" novalidate>
      ${fields}
      <div class="row">
        <button>${w.save}</button>
        ${cancel !== null && html`<a href="${cancel}">${w.cancel}</a>`}
      </div>
    </form>`;
  const status = Object.keys(errors).length > 0 ? 422 : 200;
  return page({ language, title: type === "card" ? w.addCard : w.addSepa, body, status });
}
