import { ApiError } from "../core/api-error.ts";
import { flag, integer, object, oneOf, required, text, decimal, type Spec } from "../core/params.ts";
import { decodeForm, type RawObject } from "../core/raw-params.ts";
import { bodyText } from "../core/body-text.ts";
import type { Control } from "./control.ts";
import { controlPage } from "./control-page.ts";
import type { ControlParts } from "./control-parts.ts";

type Action = (parts: ControlParts, raw: RawObject) => unknown;

function action<T>(spec: Spec<T>, run: (parts: ControlParts, params: T) => unknown): Action {
  return (parts, raw) => run(parts, spec.read(raw, ""));
}
const nothing = object<object>()({});

/** An action on one object, named by its id. */
function onOne(key: string, run: (control: Control, id: string) => unknown): Action {
  return ({ control }, raw) => run(control, text.read(raw[key] ?? "", key));
}

const actions: Record<string, Action> = {
  clock: action(
    object<{ to: number; by: number }>()({ to: integer, by: integer }),
    ({ clock }, { to, by }) => {
      if (to !== undefined) clock.advanceTo(to);
      else clock.advanceBy(by ?? 0);
    },
  ),
  settle: action(object<{ payment_intent: string }>()({ payment_intent: text }), ({ control }, params) => ({
    settled: control.settle(params.payment_intent),
  })),
  "fail-next": action(
    object<{ count: number; account: string }>()({ count: integer, account: text }),
    (parts, params) => parts.control.failNextPayments(params.count, params.account),
  ),
  dispute: onOne("charge", (control, id) => control.dispute(id)),
  "close-dispute": action(
    object<{ dispute: string; status: string }>()({
      dispute: required(text),
      status: required(oneOf("won", "lost")),
    }),
    ({ control }, params) => control.closeDispute(params.dispute, params.status),
  ),
  replay: onOne("event", (control, id) => control.replay(id)),
  "revoke-mandate": onOne("mandate", (control, id) => control.revokeMandate(id)),
  "renew-card": onOne("payment_method", (control, id) => control.renewCard(id)),
  trouble: action(
    object<{ refuse: number; lose: number }>()({ refuse: integer, lose: integer }),
    ({ control }, params) => control.troubleNextCalls(params),
  ),
  onboard: onOne("account", (control, id) => control.onboard(id)),
  deauthorise: onOne("account", (control, id) => control.deauthorise(id)),
  deliver: action(nothing, ({ webhooks }) => webhooks.deliver()),
  faults: action(
    object<Record<"seed" | "shuffle" | "duplicate" | "delay" | "drop" | "failThenRetry", unknown>>()({
      seed: required(integer),
      shuffle: flag,
      duplicate: decimal,
      delay: decimal,
      drop: decimal,
      failThenRetry: decimal,
    }),
    ({ webhooks }, params) => webhooks.setFaults(params),
  ),
  calm: action(nothing, ({ webhooks }) => webhooks.setFaults(null)),
  reset: action(nothing, ({ reset }) => reset()),
};

/** The control page, its JSON twin, and the actions of both: `POST /_control/clock {"by": 86400}`. */
export async function answerControl(parts: ControlParts, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const name = url.pathname.replace(/^\/_control\/?/, "");
  const wantsJson = !(request.headers.get("accept") ?? "").includes("text/html");
  if (request.method === "GET" && name === "clock") return json(200, { now: parts.clock.now() });
  if (request.method === "GET") return wantsJson ? json(200, summary(parts)) : controlPage(parts, request);
  const run = actions[name];
  if (request.method !== "POST" || run === undefined) return json(404, { error: "unknown action" });
  try {
    const done = await run(parts, await body(request));
    if (!wantsJson) return new Response(null, { status: 303, headers: { location: "/_control" } });
    return json(200, { ...summary(parts), result: done ?? null });
  } catch (error) {
    if (error instanceof ApiError) return json(error.status, { error: error.body });
    throw error;
  }
}

async function body(request: Request): Promise<RawObject> {
  const content = await bodyText(request);
  if (content === "") return {};
  const isJson = (request.headers.get("content-type") ?? "").includes("json");
  if (!isJson) {
    return Object.fromEntries(Object.entries(decodeForm(content)).filter(([, value]) => value !== ""));
  }
  return JSON.parse(content) as RawObject;
}

function summary({ world, clock }: ControlParts) {
  const accounts = Object.values(world.state.accounts);
  return {
    now: clock.now(),
    waiting_webhooks: world.state.outbox.length,
    accounts: accounts.map(({ id }) => id),
    pending_debits: accounts
      .flatMap(({ facts }) => Object.entries(facts.debits))
      .map(([id, debit]) => ({ id, ...debit })),
  };
}

function json(status: number, value: unknown): Response {
  return new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json" } });
}
