import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { addCard, address as billed, hour, orderPlan, pass } from "../support/billing.ts";
import { client } from "../support/client.ts";
import { switchOn } from "../support/members.ts";
import { signedInAgain } from "../support/people.ts";
import { bringInto } from "../support/states.ts";
import { fullSession, registered } from "../support/trainings.ts";
import { openWorld } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 5, 10) };
const world = openWorld({}, clock);
const address = (name: string) => `${name}-${crypto.randomUUID()}@exemple.fr`;

/** A session of one place: who holds it, and who waits for it. The rows are looked at: the portal is closed meanwhile. */
async function heldAndWaiting() {
  const opened = await fullSession(world);
  const emails = ["un", "deux", "trois"].map(address);
  const [held, waiting, next] = emails;
  const token = await registered(world, opened.path, opened.sessionId, held ?? "");
  for (const email of [waiting, next]) await registered(world, opened.path, opened.sessionId, email ?? "");
  const states = async () => {
    const { results } = await env.DB.prepare(
      `select case when ended_at is not null then end_reason when placed_at is not null then 'registered'
       when offered_at is not null then 'offered' else 'waiting' end as state
       from training_registrations where session_id = ?1 order by rank`,
    )
      .bind(opened.sessionId)
      .all<{ state: string }>();
    return results.map(({ state }) => state);
  };
  const leave = () => client(world).post(`${opened.portal}/training-registrations/cancel`, { token });
  return { ...opened, emails, states, leave };
}

test("an offer that lapses while the organisation is closed goes to the next once it opens again", async () => {
  const opened = await heldAndWaiting();
  const { organisation, path, states } = opened;
  await opened.leave();
  await world.drain();
  await bringInto(organisation.id, "expired", clock.now);
  await pass(world, clock.now + 49 * hour);
  expect(await states()).toEqual(["cancelled", "lapsed", "waiting"]);
  const owner = await signedInAgain(world, opened.owner);
  await owner.put(`${path}/billing`, billed);
  const methodId = await addCard(world, owner, path);
  await orderPlan(owner, path, { plan: "pro", interval: "monthly", licences: 1, methodId });
  await world.drain();
  expect(await states()).toEqual(["cancelled", "lapsed", "offered"]);
});

test("an offer that lapses while the module is off goes to the next once it is on again", async () => {
  const { owner, path, states, leave } = await heldAndWaiting();
  await leave();
  await world.drain();
  const { version } = await (await owner.get(path)).json<{ version: number }>();
  await owner.put(`${path}/modules/trainings`, { enabled: false }, { "If-Match": `"${version}"` });
  await pass(world, clock.now + 49 * hour);
  expect(await states()).toEqual(["cancelled", "lapsed", "waiting"]);
  await switchOn(await signedInAgain(world, owner), path, "trainings");
  await world.drain();
  expect(await states()).toEqual(["cancelled", "lapsed", "offered"]);
});

test("a session cancelled just before the organisation closes leaves nobody registered, and nobody is written to", async () => {
  const { organisation, owner, path, sessionId, emails, states } = await heldAndWaiting();
  await owner.put(`${path}/training-sessions/${sessionId}/cancellation`, {}, { "If-Match": '"2"' });
  await bringInto(organisation.id, "expired", clock.now);
  await world.drain();
  expect(await states()).toEqual(["session_cancelled", "session_cancelled", "session_cancelled"]);
  const told = world.mails.filter(
    ({ mail, to }) => mail.kind === "training-cancelled" && emails.includes(to.email),
  );
  expect(told).toEqual([]);
});
