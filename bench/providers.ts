import { followUpViews } from "#domain/providers/follow-up-views";
import { countOf, rowsRead } from "./counted.ts";
import { request } from "./requests.ts";
import { idOf, numbered, numbers, type Run } from "./seed-file.ts";
import { organisations } from "./seed-ground.ts";
import { atMost, equal, type Verdict } from "./verdicts.ts";

const org = idOf("org", organisations.main);
const stored = 20_000;
const page = 50;

/** 20,000 providers, each with a subscription: one in ten exempt, one without, two lost, the others running. */
export function seedProviders(run: Run, now: number): void {
  run(
    "update organisations set settings = json_insert(settings, '$.modules[#]', 'providers') where id = ?1",
    org,
  );
  run(
    `${numbers} insert into providers (organisation_id, id, number, name, email, locale, country, presentation, origin, exempt, answers_until, missing,
       ongoing_engagements, created_at, updated_at, sort_key, search_text, subscription_id)
     select ?4, ${numbered("prv", "n")}, n, 'Intervenant ' || n, 'intervenant-' || n || '@exemple.fr', 'fr', 'FR', '', 'import', n % 10 = 0,
       case n % 10 when 1 then null when 2 then ?3 - n when 3 then ?3 - n else 9007199254740991 end,
       case n % 10 when 3 then 'unpaid' else 'expired' end, n % 7, ?3, ?3, 'intervenant ' || n, 'intervenant ' || n, 'sub_' || n from numbers`,
    1,
    stored,
    now,
    org,
  );
  run(
    `insert into provider_subscriptions (organisation_id, id, provider_id, interval, ordered_at, anchor_at, period_ends_at, started_at, settled_at, ht_cents, priced_at, price_steps)
     select organisation_id, subscription_id, id, 'monthly', ?2, ?2, ?2 + 2592000000, ?2, ?2, 1000, ?2, '[]' from providers where organisation_id = ?1`,
    org,
    now,
  );
}

/** A page of 50 of each view of the follow-up: at most four rows a line, one round trip. */
export async function countFollowUp(port: number): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const view of followUpViews) {
    const path = `/v1/organisations/bench-1/provider-follow-up?limit=${page}&filter[view]=${view}`;
    const { tally } = await countOf(port, request("GET", path, 1));
    const what = `follow-up, ${view}`;
    verdicts.push(
      equal(`round trips: ${what}`, [tally.trips], 1),
      atMost(`rows read a line: ${what}`, rowsRead(tally) / page, { floor: 4, aim: 4 }, "", true),
    );
  }
  return verdicts;
}
