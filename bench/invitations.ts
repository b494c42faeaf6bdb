import { countOf, rowsRead } from "./counted.ts";
import { open, percentile } from "./load.ts";
import { request } from "./requests.ts";
import { idOf, numbered, numbers, type Run } from "./seed-file.ts";
import { organisations } from "./seed-ground.ts";
import type { Served } from "./serve.ts";
import { atMost, equal, type Verdict } from "./verdicts.ts";

const org = idOf("org", organisations.main);
const form = idOf("pqf", 1);
const issuer = idOf("per", 1);
const path = "/v1/organisations/bench-1/invitations";
const week = 7 * 24 * 60 * 60 * 1000;
const page = 50;

/** The form that partners are asked, and the entities that ask. */
export function seedPanel(run: Run, now: number): void {
  run(
    `update organisations set settings = json_set(settings, '$.modules', json('["programmes","clients","invitations"]')) where id = ?1`,
    org,
  );
  run(
    `insert into prequalification_forms (organisation_id, id, title, form_id, revision_id, validity_months, document_validity, created_at, updated_at)
     values (?1, ?2, 'Panel', ?3, ?4, 24, '{}', ?5, ?5)`,
    org,
    form,
    idOf("frm", organisations.main),
    idOf("rev", organisations.main),
    now,
  );
  run(
    `${numbers} insert into issuing_entities (organisation_id, id, name, created_at) select ?4, ${numbered("ent", "n")}, 'Entité ' || n, ?3 from numbers`,
    1,
    10,
    now,
    org,
  );
}

/** Partners asked by one person or by nobody known, in one state out of three; nothing of it is due. */
export function seedInvitations(run: Run, [from, to]: readonly [number, number], now: number): void {
  const state = "case when n % 10 < 6 then 'to_complete' when n % 10 < 9 then 'completed' else 'expired' end";
  const awaits = "n % 10 < 6 or n % 10 = 9";
  run(
    `${numbers} insert into partners (organisation_id, id, local_id, name, name_key, created_at, updated_at)
     select ?4, ${numbered("ptn", "n")}, printf('%09d', n), 'Partenaire ' || n, 'partenaire ' || n, ?3, ?3 from numbers`,
    from,
    to,
    now,
    org,
  );
  run(
    `${numbers} insert into prequalifications (organisation_id, id, partner_id, form_id, revision_id, state, label, awaits, valid_until,
       next_expiry_at, requested_at, created_at, updated_at)
     select ?4, ${numbered("prq", "n")}, ${numbered("ptn", "n")}, ?5, ?6, ${state}, ${state}, ${awaits},
       case when n % 10 between 6 and 8 then ?3 + 31536000000 end, case when n % 10 between 6 and 8 then ?3 + 26352000000 end, ?3, ?3, ?3 from numbers`,
    from,
    to,
    now,
    org,
    form,
    idOf("rev", organisations.main),
  );
  run(
    `${numbers} insert into invitations (organisation_id, id, partner_id, prequalification_id, entity_id, email, contact_name, cause, message, locale,
       issued_by, created_at, day, last_sent_at, cadence_from, due_at, expires_at, token_hash, sent_at, bounced_at, label, awaits)
     select ?4, ${numbered("inv", "n")}, ${numbered("ptn", "n")}, ${numbered("prq", "n")}, ${numbered("ent", "1 + n % 10")},
       'contact-' || n || '@panel.fr', '', 'not_registered', '', 'fr', case when n % 2 = 0 then ?5 else 'key_bench' end, ?3, '2026-11-0' || (1 + n % 9), ?3 - ?6,
       ?3 - ?6, case when ${awaits} then ?3 + ?6 end, ?3 + 3 * ?6, 'bench-' || n, ?3, case when n % 100 = 0 then ?3 end, ${state}, ${awaits} from numbers`,
    from,
    to,
    now,
    org,
    issuer,
    week,
  );
}

const lists = {
  "my requests": "",
  "everybody's requests": "&filter[mine]=false",
  "one status": "&filter[mine]=false&filter[status]=to_complete",
  "two statuses of one entity": `&filter[mine]=false&filter[status]=to_complete,expired&filter[entity]=${idOf("ent", 3)}`,
  "failing addresses": "&filter[mine]=false&filter[bounced]=true",
  "oldest first": "&filter[mine]=false&sort=createdAt",
} as const;

export type Dashboards = Map<string, number[]>;

/** Rows that a page of the dashboard reads, with its counts by status: the first page and the one after. */
export async function countDashboards({ ports }: Served, found: Dashboards): Promise<Verdict[]> {
  await countOf(ports.counted, request("GET", "/v1/organisations/bench-1", 1));
  const verdicts: Verdict[] = [];
  for (const [name, query] of Object.entries(lists)) {
    const address = `${path}?limit=${page}${query}`;
    const first = await countOf(ports.counted, request("GET", address, 1));
    const { data, counts, nextCursor } = Object(JSON.parse(first.body));
    if (data.length !== page || counts === null) throw new Error(`${name} answered ${data.length} rows.`);
    const next = `${address}&cursor=${encodeURIComponent(nextCursor)}`;
    const second = await countOf(ports.counted, request("GET", next, 1));
    const rows = Math.max(rowsRead(first.tally), rowsRead(second.tally));
    found.set(name, [...(found.get(name) ?? []), rows]);
    verdicts.push(equal(`round trips: dashboard, ${name}`, [first.tally.trips], 1));
  }
  return verdicts;
}

/** The dashboard reads no more as the panel grows, and 300 rows at most. */
export const judgeDashboards = (found: Dashboards): Verdict[] =>
  [...found].map(([name, rows]) =>
    atMost(
      `rows read: dashboard, ${name} (${rows.join(", ")})`,
      Math.max(...rows),
      { floor: 300, aim: 280 },
      "",
      true,
    ),
  );

/** How long a page takes, in milliseconds. */
export async function timeDashboard({ ports }: Served): Promise<Verdict[]> {
  const line = open(ports.product);
  const pages: number[] = [];
  for (let turn = 0; turn < 40; turn++)
    pages.push(await line.shoot(request("GET", `${path}?limit=${page}&filter[mine]=false`, 1)));
  line.close();
  const p95 = percentile(
    pages.toSorted((a, b) => a - b),
    0.95,
  );
  return [atMost("dashboard page of 50, p95", p95, { floor: 300, aim: 50 }, " ms")];
}

/** How soon a general reminder of one's own requests is accepted, then how long its job takes, chunk after chunk. */
export async function timeReminders({ ports, d1 }: Served): Promise<Verdict[]> {
  const headers = "Idempotency-Key: bench-remind\r\n";
  const line = open(ports.product);
  const accepted = await line.shoot(request("POST", `${path}/reminders/all`, 1, { mine: true }, headers));
  line.close();
  const start = performance.now();
  const owed = d1.prepare(
    "select id, payload from outbox where done_at is null and kind = 'jobs.advance' order by id desc limit 1",
  );
  for (let next = await owed.first<Owed>(); next; next = await owed.first<Owed>())
    await countOf(ports.counted, request("POST", "/bench/message", 1, envelopeOf(next)));
  const seconds = (performance.now() - start) / 1000;
  const job = await d1
    .prepare("select done, finished_at from jobs where kind = 'invitations.remind'")
    .first();
  const { done } = Object(job);
  console.log(
    `\nRemind all: accepted in ${accepted.toFixed(0)} ms, ${done} rows treated in ${seconds.toFixed(1)} s`,
  );
  return [atMost(`remind all of ${done} accepted`, accepted, { floor: 300, aim: 100 }, " ms")];
}

type Owed = { id: string; payload: string };
const envelopeOf = ({ id, payload }: Owed) => ({
  ...Object(JSON.parse(payload)),
  kind: "jobs.advance",
  id,
  organisationId: org,
});

/** Rows that a tick reads when nothing is due, then with a hundred invitations due. */
export async function countSweep({ ports, d1 }: Served, now: number): Promise<{ idle: number; due: number }> {
  const tick = async () => {
    const cron = encodeURIComponent("* * * * *");
    return rowsRead((await countOf(ports.counted, request("GET", `/bench/tick?cron=${cron}`, 1))).tally);
  };
  await d1.exec("update outbox set relayed_at = 1, done_at = 1 where done_at is null");
  await d1
    .prepare("update invitations set due_at = ?1 where due_at is not null and due_at <= ?2")
    .bind(now + week, now)
    .run();
  const idle = await tick();
  await d1
    .prepare(
      "update invitations set due_at = ?1 where due_at is not null and id in (select id from invitations where due_at is not null limit 100)",
    )
    .bind(now)
    .run();
  return { idle, due: await tick() };
}
