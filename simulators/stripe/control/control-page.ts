import { all } from "../core/world.ts";
import { html, type Html } from "../pages/html.ts";
import { page } from "../pages/layout.ts";
import { money } from "../pages/money-text.ts";
import { languageOf, type Language } from "../pages/words.ts";
import type { ControlParts } from "./control-parts.ts";

const fr = {
  title: "Simulateur : poste de commande",
  clock: "Horloge",
  hour: "+ 1 heure",
  day: "+ 1 jour",
  week: "+ 1 semaine",
  month: "+ 31 jours",
  payments: "Paiements",
  settle: "Dénouer les prélèvements en cours",
  fail: "Faire échouer le prochain paiement",
  webhooks: "Webhooks en attente",
  deliver: "Les envoyer",
  charges: "Derniers encaissements",
  dispute: "Contester",
  events: "Derniers événements",
  replay: "Renvoyer",
  reset: "Tout effacer",
};
const en: typeof fr = {
  title: "Simulator: control desk",
  clock: "Clock",
  hour: "+ 1 hour",
  day: "+ 1 day",
  week: "+ 1 week",
  month: "+ 31 days",
  payments: "Payments",
  settle: "Settle the debits in progress",
  fail: "Make the next payment fail",
  webhooks: "Webhooks waiting",
  deliver: "Send them",
  charges: "Latest charges",
  dispute: "Dispute",
  events: "Latest events",
  replay: "Send again",
  reset: "Erase everything",
};

export function controlPage(parts: ControlParts, request: Request): Response {
  const language = languageOf(request);
  const w = language === "fr" ? fr : en;
  const { world, clock } = parts;
  const body = html`<h2>${w.clock}</h2>
    <p>${new Date(clock.now() * 1000).toISOString()}</p>
    <div class="row">
      ${button("clock", w.hour, { by: "3600" })} ${button("clock", w.day, { by: "86400" })}
      ${button("clock", w.week, { by: "604800" })} ${button("clock", w.month, { by: "2678400" })}
    </div>
    <h2>${w.payments}</h2>
    <div class="row">${button("settle", w.settle, {})} ${button("fail-next", w.fail, { count: "1" })}</div>
    <h2>${w.webhooks} : ${world.state.outbox.length}</h2>
    <div class="row">${button("deliver", w.deliver, {})}</div>
    ${tables(parts, w, language)}
    <div class="row">${button("reset", w.reset, {})}</div>`;
  return page({ language, title: w.title, body, wide: true });
}

function tables({ world }: ControlParts, w: typeof fr, language: Language): Html[] {
  return Object.values(world.state.accounts).map((account) => {
    const scope = { world, account };
    const charges = all(scope, "charges")
      .filter((row) => row.paid && !row.disputed)
      .slice(0, 8)
      .map((row) =>
        line(
          row.id,
          money(row.amount, row.currency, language),
          button("dispute", w.dispute, { charge: row.id }),
        ),
      );
    const events = all(scope, "events")
      .slice(0, 12)
      .map((row) => line(row.type, row.id, button("replay", w.replay, { event: row.id })));
    return html`<h2>${account.account?.display_name ?? account.id}</h2>
      <table>
        <caption>
          ${w.charges}
        </caption>
        ${charges}
      </table>
      <table>
        <caption>
          ${w.events}
        </caption>
        ${events}
      </table>`;
  });
}

function line(name: string, value: string, act: Html): Html {
  return html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td>${value}</td>
    <td>${act}</td>
  </tr>`;
}

function button(action: string, label: string, values: Record<string, string>): Html {
  const inputs = Object.entries(values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  return html`<form method="post" action="/_control/${action}">
    ${inputs}<button class="quiet">${label}</button>
  </form>`;
}
