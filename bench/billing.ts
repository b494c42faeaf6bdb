import { createHmac } from "node:crypto";

import { countOf } from "./counted.ts";
import { percentile, type Shot } from "./load.ts";
import { request } from "./requests.ts";
import { numbered, numbers, type Run } from "./seed-file.ts";
import { webhookSecret, type Served } from "./serve.ts";
import { atMost, equal, type Verdict } from "./verdicts.ts";

const first = 100_000;
const day = 24 * 60 * 60 * 1000;

/** Organisations that pay, none of which owes or awaits anything: what an hourly tick must not walk through. */
export function seedSubscriptions(run: Run, count: number, now: number): void {
  const range = [first + 1, first + count, now] as const;
  run(
    `${numbers} insert into organisations (id, slug, name, settings, trial_ends_at, created_at, updated_at)
     select ${numbered("org", "n")}, 'paying-' || n, 'Ville ' || n, '{}', ?3 - ${100 * day}, ?3, ?3 from numbers`,
    ...range,
  );
  run(
    `${numbers} insert into billing_customers (organisation_id, stripe_id, check_at, read_at)
     select ${numbered("org", "n")}, 'cus_' || n, ?3 + ${10 * day} + n, ?3 - n % 3600000 from numbers`,
    ...range,
  );
  run(
    `${numbers} insert into plan_subscriptions
       (organisation_id, id, plan, interval, licences, base_cents, licence_cents, bills_base, ordered_at, anchor_at, period_ends_at, started_at, settled_at)
     select ${numbered("org", "n")}, 'sub_' || n, 'pro', 'annual', 2, 99000, 15000, 1, ?3, ?3, ?3 + ${300 * day}, ?3, ?3 from numbers`,
    ...range,
  );
}

/** An event of the payment provider about one of them, signed now. */
function event(number: number): { body: object; signature: string } {
  const at = Math.floor(Date.now() / 1000);
  const body = {
    id: `evt_${number}`,
    object: "event",
    type: "invoice.paid",
    created: at,
    livemode: false,
    data: { object: { id: `in_${number}`, object: "invoice", customer: `cus_${first + 1 + number}` } },
  };
  const mac = createHmac("sha256", webhookSecret)
    .update(`${at}.${JSON.stringify(body)}`)
    .digest("hex");
  return { body, signature: `t=${at},v1=${mac}` };
}

const path = "/v1/payment-events";

function counted(): Shot {
  const { body, signature } = event(0);
  return request("POST", path, 1, body, `Stripe-Signature: ${signature}\r\n`);
}

/** A webhook is answered once its event is stored, whatever follows: how long that takes, and its round trips. */
export async function timeWebhooks({ ports }: Pick<Served, "ports">): Promise<Verdict[]> {
  const { tally } = await countOf(ports.counted, counted());
  const took: number[] = [];
  for (let number = 1; number <= 200; number++) {
    const { body, signature } = event(number);
    const started = performance.now();
    const answer = await fetch(`http://127.0.0.1:${ports.product}${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Stripe-Signature": signature },
      body: JSON.stringify(body),
    });
    if (answer.status !== 204) throw new Error(`A webhook was answered ${answer.status}.`);
    took.push(performance.now() - started);
  }
  return [
    equal("round trips: a webhook", [tally.trips], 2),
    atMost(
      "a webhook among 100,000 subscriptions, p99",
      percentile(
        took.toSorted((a, b) => a - b),
        0.99,
      ),
      { floor: 1000, aim: 100 },
      " ms",
    ),
  ];
}
