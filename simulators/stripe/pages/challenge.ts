import { answerChallenge } from "../billing/settlement.ts";
import { locate } from "../core/locate.ts";
import { all, fact, idOf, type Scope, type World } from "../core/world.ts";
import { resolveSetupChallenge } from "../payments/setup-intents.ts";
import { completeSession } from "./checkout.ts";
import { formOf } from "./fields.ts";
import { html, safeUrl } from "./html.ts";
import { page, redirect } from "./layout.ts";
import { money } from "./money-text.ts";
import { languageOf, words } from "./words.ts";

/** 3-D Secure: the bank asks, its holder accepts or refuses. */
export async function challengePage(world: World, request: Request, id: string): Promise<Response> {
  const language = languageOf(request);
  const w = words[language];
  const setup = locate(world, "setup_intents", id);
  const payment = locate(world, "payment_intents", id);
  const found = setup ?? payment;
  if (found === null || found.row.status !== "requires_action") {
    return page({ language, title: w.closed, body: html`<p>${w.closedText}</p>`, status: 410 });
  }
  if (request.method === "POST") {
    const accepted = (await formOf(request))["answer"] === "accept";
    if (setup !== null) return answerSetup(setup.scope, id, accepted);
    if (payment !== null) return answerPayment(payment.scope, id, accepted);
  }
  const what =
    payment === null
      ? html`<p>${w.challengeSetup}</p>`
      : html`<p>
          ${w.challengePay} <strong>${money(payment.row.amount, payment.row.currency, language)}</strong>.
        </p>`;
  const body = html`${what}
    <form method="post" class="row">
      <button name="answer" value="accept">${w.accept}</button>
      <button name="answer" value="refuse" class="quiet">${w.refuse}</button>
    </form>`;
  return page({ language, title: w.challenge, body });
}

function answerSetup(scope: Scope, id: string, accepted: boolean): Response {
  const back = fact(scope, "challenges", id)?.return_url ?? null;
  const intent = scope.account.tables.setup_intents[id];
  if (intent === undefined) return redirect("/");
  resolveSetupChallenge(scope, intent, accepted);
  const session = all(scope, "checkout_sessions").find(
    (row) => idOf(row.setup_intent) === id && row.status === "open",
  );
  if (session === undefined) return redirect(safeUrl(back) ?? "/done");
  return intent.status === "succeeded"
    ? completeSession(scope, session)
    : redirect(`/checkout/${session.id}?refused=1`);
}

function answerPayment(scope: Scope, id: string, accepted: boolean): Response {
  const back = fact(scope, "challenges", id)?.return_url ?? null;
  const intent = scope.account.tables.payment_intents[id];
  if (intent === undefined) return redirect("/");
  answerChallenge(scope, intent, accepted);
  const ours = back?.startsWith(`${scope.world.settings.origin}/`) === true;
  return redirect(ours ? new URL(back).pathname : (safeUrl(back) ?? "/done"));
}
