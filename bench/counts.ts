import { cases as allCases, type Case } from "./cases.ts";
import { countOf, rowsRead, rowsWritten, type Answered } from "./counted.ts";
import { request } from "./requests.ts";
import { atMost, equal, type Verdict } from "./verdicts.ts";

export type Counts = [Case, Answered][];

/** Round trips, statements and rows of each case, as D1 itself counts them. */
export async function countCases(port: number, cases: readonly Case[] = allCases): Promise<Counts> {
  // What an isolate reads once (the watch on the clock) is read here.
  await countOf(port, request("GET", "/v1/organisations/bench-1", 1));
  const counts: Counts = [];
  for (const one of cases) counts.push([one, await countOf(port, one.shot(0))]);
  return counts;
}

export function printCounts(counts: Counts): Verdict[] {
  console.log("\nWhat one request sends to D1");
  console.table(
    counts.map(([{ name }, { tally, background }]) => ({
      case: name,
      trips: tally.trips,
      statements: tally.statements.length,
      "rows read": rowsRead(tally),
      "rows written": rowsWritten(tally),
      "trips after the answer": background.trips,
    })),
  );
  const submitted = counts.find(([{ name }]) => name === "submit a dossier");
  return [
    ...counts.map(([{ name, trips }, { tally }]) => equal(`round trips: ${name}`, [tally.trips], trips)),
    ...(submitted
      ? [
          atMost(
            "rows written by a submission, indexes included",
            rowsWritten(submitted[1].tally),
            { floor: 60, aim: 40 },
            "",
            true,
          ),
        ]
      : []),
  ];
}

/** Rows read by each list, by what the tables hold. */
export type Growth = Map<string, number[]>;
const page = 50;

/** The first page of each list, and the one after it. */
export async function countLists(port: number, growth: Growth, organisation: number): Promise<void> {
  for (const { name, shot } of allCases.filter(({ list }) => list)) {
    const path = (shot(0).split(" ")[1] ?? "").replace("bench-1", `bench-${organisation}`);
    const first = await countOf(port, request("GET", path, 1));
    const { data, nextCursor } = Object(JSON.parse(first.body));
    if (data.length !== page) throw new Error(`${name} answered ${data.length} rows instead of ${page}.`);
    const second = await countOf(port, request("GET", `${path}&cursor=${encodeURIComponent(nextCursor)}`, 1));
    note(growth, name, first);
    note(growth, `${name}, second page`, second);
  }
}

const note = (growth: Growth, name: string, { tally }: Answered) =>
  growth.set(name, [...(growth.get(name) ?? []), rowsRead(tally)]);

export const judgeGrowth = (growth: Growth): Verdict[] =>
  [...growth].flatMap(([name, rows]) => [
    equal(`rows read as tables grow: ${name}`, rows),
    atMost(`rows read: ${name}`, Math.max(...rows), { floor: 2 * page + 20, aim: page + 5 }, "", true),
  ]);
