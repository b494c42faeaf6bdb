import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { clientsOrganisation, createClient, requestOf, seeClient } from "../support/clients.ts";
import { openWorld, startOfTime } from "../support/world.ts";

const clock = { now: startOfTime };
const world = openWorld({}, clock);

/** A small generator of its own: the same seed gives the same history. */
function dice(seed: number) {
  let state = seed;
  return (sides: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % sides;
  };
}

type State = { created: number; merges: string[] };

/** Every event stands once, on an open client, and each client counts its own. */
async function mustHold(organisationId: string, created: number): Promise<void> {
  const facts = await env.DB.prepare(
    `select (select count(*) from event_requests where organisation_id = ?1) as events,
      (select count(distinct number) from event_requests where organisation_id = ?1) as distinct_events,
      (select coalesce(sum(events), 0) from clients where organisation_id = ?1) as counted,
      (select count(*) from clients c where c.organisation_id = ?1 and c.events <>
        (select count(*) from event_requests e where e.organisation_id = ?1 and e.client_id = c.id)) as miscounted,
      (select count(*) from event_requests e join clients c on c.organisation_id = ?1 and c.id = e.client_id
        where e.organisation_id = ?1 and c.merged_into_id is not null) as on_merged,
      (select count(*) from client_keys k left join clients c on c.organisation_id = ?1 and c.id = k.client_id
        where k.organisation_id = ?1 and (c.id is null or c.merged_into_id is not null)) as stray_keys,
      (select count(*) from client_numbers n join clients c on c.organisation_id = ?1 and c.id = n.client_id
        where n.organisation_id = ?1 and c.merged_into_id is not null) as on_merged_numbers`,
  )
    .bind(organisationId)
    .first();
  expect(facts).toEqual({
    events: created,
    distinct_events: created,
    counted: created,
    miscounted: 0,
    on_merged: 0,
    stray_keys: 0,
    on_merged_numbers: 0,
  });
}

const towns = ["Hyères", "Toulon", "Bandol"];
const names = [
  "Comité des fêtes",
  "COMITE DES FETES",
  "Mairie",
  "Club de judo",
  "Judo-club",
  "Amicale Laïque",
];

test.each([1, 2, 3, 4])(
  "no history of creations, merges, undos and deletions loses or doubles an event (seed %i)",
  async (seed) => {
    const { owner, path, organisation } = await clientsOrganisation(world);
    const roll = dice(seed * 7919);
    const pick = <T>(list: readonly T[]): T | undefined => list[roll(list.length || 1)];
    const state: State = { created: 0, merges: [] };
    const open = async () =>
      (
        await env.DB.prepare(
          "select id, number from clients where organisation_id = ?1 and merged_into_id is null order by number",
        )
          .bind(organisation.id)
          .all<{ id: string; number: number }>()
      ).results;
    const acts: readonly (() => Promise<void>)[] = [
      async () => {
        const asked = requestOf({
          name: pick(names) ?? "",
          city: pick(towns) ?? "",
          clientNumber: roll(3) === 0 ? 1 + roll(6) : null,
        });
        const answers = await Promise.all(
          Array.from({ length: 1 + roll(3) }, () => owner.post(`${path}/event-requests`, asked)),
        );
        state.created += answers.filter(({ status }) => status === 201).length;
      },
      async () => {
        await createClient(owner, path, { name: pick(names), city: pick(towns) });
      },
      async () => {
        const clients = await open();
        const [target, other, third] = [pick(clients), pick(clients), pick(clients)];
        const choices = { name: target?.id, city: target?.id };
        const send = (to?: { id: string }, from?: { id: string }) =>
          owner.post(`${path}/clients/${to?.id}/merge`, {
            absorbedIds: [from?.id],
            choices: to === target ? choices : {},
          });
        const answers = await Promise.all([send(target, other), ...(roll(2) ? [send(third, target)] : [])]);
        for (const answer of answers)
          if (answer.status === 201) state.merges.push(((await answer.json()) as { id: string }).id);
      },
      async () => {
        const merge = state.merges.at(-1 - roll(Math.min(6, state.merges.length || 1)));
        if (merge) await Promise.all([1, 2].map(() => owner.post(`${path}/client-merges/${merge}/undo`)));
      },
      async () => {
        const { results } = await env.DB.prepare(
          "select id, number from clients where organisation_id = ?1 order by number",
        )
          .bind(organisation.id)
          .all<{ id: string; number: number }>();
        const chosen = pick(results);
        if (!chosen) return;
        const { version } = await seeClient(owner, path, chosen.id);
        const headers = { "If-Match": `"${version}"` };
        await owner.send("DELETE", `${path}/clients/${chosen.id}`, { confirmNumber: chosen.number }, headers);
      },
    ];
    for (let step = 0; step < 24; step++) {
      clock.now += 10;
      await (acts[[0, 0, 1, 2, 2, 2, 3, 3, 4][roll(9)] ?? 0] ?? acts[0])?.();
      if (step % 6 === 5) await world.drain();
      await mustHold(organisation.id, state.created);
    }
    expect(state.created).toBeGreaterThan(0);
  },
  120_000,
);
