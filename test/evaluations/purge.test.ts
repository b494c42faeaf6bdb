import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { judge, marks, openSession } from "../support/evaluations.ts";
import { day } from "../support/open-programme.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

const tables = [
  "evaluation_sessions",
  "evaluation_session_moves",
  "session_evaluators",
  "session_dossiers",
  "evaluations",
  "evaluation_moves",
  "judged_dossiers",
  "evaluation_spreads",
  "ignored_conflicts",
];

test("nothing is left of the evaluations of a programme that is destroyed", async () => {
  const { owner, organisation, programmeId, base, own, applicants, judges } = await openSession(world);
  const [dossierId, evaluatorId] = [applicants[0]?.dossierId ?? "", judges[1]?.evaluatorId];
  const [judgeOf] = judges;
  if (judgeOf) await judge(judgeOf, own, dossierId, marks(3, 3));
  await owner.post(`${base}/spreads`, { perDossier: 2 });
  await owner.post(`${base}/conflicts`, { dossierId, evaluatorId, verdict: "ignored" });
  await world.drain();
  const rows = async () => {
    const counted = await env.DB.batch<{ n: number }>(
      tables.map((table) =>
        env.DB.prepare(`select count(*) as n from ${table} where organisation_id = ?1`).bind(organisation.id),
      ),
    );
    return counted.map(({ results }) => results[0]?.n ?? -1);
  };
  expect((await rows()).every((n) => n > 0)).toBe(true);
  await env.DB.prepare("update programmes set trashed_at = ?1 where id = ?2")
    .bind(world.clock.now - 31 * day, programmeId)
    .run();
  world.clock.now += day;
  await world.tick("7 * * * *");
  await world.drain();
  expect(await rows()).toEqual(tables.map(() => 0));
});
