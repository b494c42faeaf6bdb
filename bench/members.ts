import { initialSettings } from "#domain/organisations/settings";
import { countOf, rowsRead, rowsWritten, type Answered } from "./counted.ts";
import { names } from "./names.ts";
import { request } from "./requests.ts";
import { idOf, numbered, numbers, type Run } from "./seed-file.ts";
import { organisations } from "./seed-ground.ts";
import { atMost, equal, type Verdict } from "./verdicts.ts";

/** 200,000 members to search among; 50,000 who change season in another organisation. */
const associations = [
  { organisation: organisations.large, members: 200_000 },
  { organisation: organisations.lastSmall, members: 50_000 },
] as const;
const [searched, changing] = associations;
const season = { past: idOf("sea", 1), next: idOf("sea", 2) } as const;
const day = 24 * 60 * 60 * 1000;

/** Members with their dues of a season that ends, and the season that comes. */
export function seedMembers(run: Run, now: number): void {
  const settings = {
    ...initialSettings("Asso de Bench", "contact@bench.example", "fr"),
    modules: ["programmes", "members"],
  };
  for (const { organisation, members } of associations) {
    const org = idOf("org", organisation);
    run("update organisations set settings = ?2 where id = ?1", org, JSON.stringify(settings));
    run("insert into counters (organisation_id, name, value) values (?1, 'members', ?2)", org, members);
    run(
      `insert into seasons (organisation_id, id, name, starts_at, ends_at, due_at, grace_days, amount_cents, created_at)
       values (?1, ?2, '2025-2026', ?4 - 400 * ?5, ?4 - 35 * ?5, ?4 - 390 * ?5, 60, 2500, ?4), (?1, ?3, '2026-2027', ?4 - 30 * ?5, ?4 + 335 * ?5, ?4, 60, 2500, ?4)`,
      org,
      season.past,
      season.next,
      now,
      day,
    );
    run(
      `${numbers} insert into members (organisation_id, id, number, last_name, first_name, email, city, login_name, login_name_key, origin,
         completed_at, suspended_at, created_at, updated_at, sort_key, same_name_key, search_text)
       select ?3, ${numbered("mem", "n")}, n, b.name, 'Membre', 'membre-' || n || '@exemple.fr', 'Toulon', 'membre' || n, 'membre' || n, 'import',
         ?4, case when n % 1000 = 0 then ?4 end, ?4, ?4, b.folded || ' ' || n, b.folded || ' ' || n, b.folded || ' membre' || n || ' membre ' || n || ' exemple fr'
       from numbers join bench_names b on b.rank = 1 + n % (?5 - 1)`,
      1,
      members,
      org,
      now,
      names.length,
    );
    run(
      `${numbers} insert into member_seasons (organisation_id, season_id, member_id, amount_cents, ready_at, approved_at, created_at)
       select ?3, ?4, ${numbered("mem", "n")}, 2500, ?5, ?5, ?5 from numbers`,
      1,
      members,
      org,
      season.past,
      now,
    );
  }
}

const list = `/v1/organisations/bench-${searched.organisation}/members?limit=20`;

/** What somebody types into the search of members: common and rare names, half a word, and filters that few pass. */
export async function countMemberSearch(port: number): Promise<Verdict[]> {
  const [, , folded = ""] = names[0] ?? [];
  const common = folded.split(" ")[0] ?? "";
  const searches = ["", common, common.slice(0, 3), "membre199999", `${common} exemple`];
  await countOf(port, request("GET", list, 1));
  const verdicts: Verdict[] = [];
  for (const query of [
    ...searches.map((q) => `&q=${q.replace(" ", "%20")}`),
    `&q=${common}&filter[dues]=unpaid`,
    `&q=${common}&filter[state]=suspended`,
    "&filter[state]=suspended",
    "&filter[dues]=paid",
  ]) {
    const { tally } = await countOf(port, request("GET", list + (query === "&q=" ? "" : query), 1));
    const what = query === "&q=" ? "list of members, of 200,000" : `members of 200,000, ${query}`;
    verdicts.push(
      equal(`round trips: ${what}`, [tally.trips], 1),
      atMost(`rows read: ${what}`, rowsRead(tally), { floor: 200, aim: 150 }, "", true),
    );
  }
  return verdicts;
}

/** Asks for the season change of 50,000 members, and delivers its messages as Queues does, to the end. */
export async function timeSeasonChange(port: number): Promise<Verdict[]> {
  const organisation = `/v1/organisations/bench-${changing.organisation}`;
  const start = performance.now();
  const key = "Idempotency-Key: season-change\r\n";
  let answered = await countOf(
    port,
    request("POST", `${organisation}/seasons/${season.next}/change`, 1, {}, key),
  );
  const { id: jobId } = Object(JSON.parse(answered.body));
  const [read, written]: [number[], number[]] = [[], []];
  for (let message = messageIn(answered); message !== undefined; message = messageIn(answered)) {
    answered = await countOf(port, request("POST", "/bench/message", 1, message));
    read.push(rowsRead(answered.tally));
    written.push(rowsWritten(answered.tally));
  }
  const seconds = (performance.now() - start) / 1000;
  const job = await countOf(port, request("GET", `${organisation}/jobs/${jobId}`, 1));
  const { state, done, total } = Object(JSON.parse(job.body));
  const sum = (rows: readonly number[]) => rows.reduce((all, one) => all + one, 0);
  console.log(
    `\nSeason change of ${done} members: ${state}, ${read.length} messages, ${seconds.toFixed(1)} s, at most ${Math.max(...read)} rows read by one`,
  );
  return [
    equal("members brought into a season", [done, total], changing.members),
    atMost("rows read a member, season change", sum(read) / done, { floor: 12, aim: 8 }, "", true),
    atMost("rows written a member, season change", sum(written) / done, { floor: 12, aim: 8 }, "", true),
  ];
}

/** The message that a commit left in the outbox for the next chunk, as the queue would carry it. */
function messageIn({ tally }: Answered): object | undefined {
  const outbox = tally.statements.find(({ sql }) => sql.startsWith('insert into "outbox"'));
  const payload = outbox?.params.find((value) => typeof value === "string" && value.startsWith("{"));
  if (typeof payload !== "string") return undefined;
  const organisationId = idOf("org", changing.organisation);
  return { id: outbox?.params[0], kind: "jobs.advance", organisationId, ...Object(JSON.parse(payload)) };
}
