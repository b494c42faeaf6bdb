import { expect, test } from "vitest";

import { client } from "../support/client.ts";
import { signedInAgain, type SignedIn } from "../support/people.ts";
import {
  civil,
  fullSession,
  portalOf,
  publishedSession,
  registered,
  trainingCentre,
} from "../support/trainings.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

type Trainee = { id: string; rank: number; state: string; email: string; version: number };
const traineesOf = async (owner: SignedIn, path: string, sessionId: string) => {
  const answer = await owner.get(`${path}/training-sessions/${sessionId}/trainees?limit=100`);
  const { data } = await answer.json<{ data: Trainee[] }>();
  return data.toSorted((one, other) => one.rank - other.rank);
};
const address = (name: string) => `${name}-${crypto.randomUUID()}@exemple.fr`;
const decide = (owner: SignedIn, path: string, { id, version }: Trainee, decision: string) =>
  owner.put(`${path}/training-registrations/${id}/decision`, { decision }, { "If-Match": `"${version}"` });

async function heldAndWaiting() {
  const opened = await fullSession(world);
  const emails = ["un", "deux"].map(address);
  for (const email of emails) await registered(world, opened.path, opened.sessionId, email);
  const [holder, waiting] = await traineesOf(opened.owner, opened.path, opened.sessionId);
  if (!holder || !waiting) throw new Error("Nobody came.");
  return { ...opened, holder, waiting };
}

test("whoever goes back to the waiting list goes to its end, and their place is offered to the first", async () => {
  const { owner, path, sessionId, holder, waiting } = await heldAndWaiting();
  expect((await decide(owner, path, holder, "waitlist")).status).toBe(200);
  await world.drain();
  expect(await traineesOf(owner, path, sessionId)).toMatchObject([
    { id: waiting.id, state: "offered" },
    { id: holder.id, state: "waiting", rank: 3 },
  ]);
  expect(
    world.mails.filter(({ mail, to }) => mail.kind === "training-offer" && to.email === waiting.email),
  ).toHaveLength(1);
});

test("an offer that is taken back goes to the next, and two managers at once move one place once", async () => {
  const { owner, path, sessionId, holder, waiting } = await heldAndWaiting();
  await registered(world, path, sessionId, address("trois"));
  await decide(owner, path, holder, "reject");
  await world.drain();
  const [offered] = await traineesOf(owner, path, sessionId);
  expect(offered).toMatchObject({ id: waiting.id, state: "offered" });
  if (!offered) throw new Error("Nobody is offered the place.");
  const answers = await Promise.all([1, 2].map(() => decide(owner, path, offered, "waitlist")));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  await world.drain();
  expect((await traineesOf(owner, path, sessionId)).map(({ state }) => state)).toEqual([
    "offered",
    "waiting",
  ]);
});

test("whoever is alone goes back to the waiting list without being offered their own place", async () => {
  const { owner, path, sessionId } = await fullSession(world);
  await registered(world, path, sessionId, address("seul"));
  const [alone] = await traineesOf(owner, path, sessionId);
  if (!alone) throw new Error("Nobody came.");
  await decide(owner, path, alone, "waitlist");
  await world.drain();
  expect(await traineesOf(owner, path, sessionId)).toMatchObject([{ state: "waiting" }]);
});

test("somebody added by hand to another session leaves a place that is offered to the next", async () => {
  const { owner, path, typeId, sessionId, holder, waiting } = await heldAndWaiting();
  const other = await publishedSession(owner, path, typeId, world.clock.now);
  const added = await owner.post(
    `${path}/training-sessions/${other}/trainees`,
    { ...civil, email: holder.email },
    { "Idempotency-Key": crypto.randomUUID() },
  );
  expect(added.status).toBe(201);
  await world.drain();
  expect(await traineesOf(owner, path, sessionId)).toMatchObject([{ id: waiting.id, state: "offered" }]);
});

test("a trainee is moved to a session while it is cancelled: either they are told with the others, or they stay", async () => {
  const { owner, path, typeId, sessionId, holder } = await heldAndWaiting();
  const other = await publishedSession(owner, path, typeId, world.clock.now);
  const [moved] = await Promise.all([
    owner.put(
      `${path}/training-registrations/${holder.id}/session`,
      { sessionId: other },
      { "If-Match": `"${holder.version}"` },
    ),
    owner.put(`${path}/training-sessions/${other}/cancellation`, {}, { "If-Match": '"2"' }),
  ]);
  await world.drain();
  const told = world.mails.filter(
    ({ mail, to }) => mail.kind === "training-cancelled" && to.email === holder.email,
  ).length;
  expect([moved.status, told]).toEqual(moved.status === 200 ? [200, 1] : [409, 0]);
  expect(await traineesOf(owner, path, other)).toEqual([]);
  expect(await traineesOf(owner, path, sessionId)).toHaveLength(moved.status === 200 ? 1 : 2);
});

test("a session under way stays in the list of the day, and is past the day after", async () => {
  const clock = { now: Date.UTC(2026, 11, 5, 7) };
  const day = openWorld({}, clock);
  const { owner, path, typeId } = await trainingCentre(day);
  const session = { startsAt: "2026-12-05T08:00:00.000Z", endsAt: "2026-12-05T16:00:00.000Z" };
  const id = await publishedSession(owner, path, typeId, clock.now, session);
  const listed = async (who: Pick<SignedIn, "get">) =>
    Promise.all(
      ["", "?filter[when]=past"].map(async (query) => {
        const answer = await who.get(`${path}/training-sessions${query}`);
        return (await answer.json<{ data: { id: string; state: string }[] }>()).data.map(
          ({ state }) => state,
        );
      }),
    );
  expect(await listed(owner)).toEqual([["open"], []]);
  clock.now = Date.UTC(2026, 11, 5, 10);
  expect(await listed(owner)).toEqual([["started"], []]);
  const visitor = await client(day).get(`${portalOf(path)}/training-sessions`);
  expect(await visitor.text()).not.toContain(id);
  clock.now = Date.UTC(2026, 11, 5, 22, 59);
  const evening = await signedInAgain(day, owner);
  expect(await listed(evening)).toEqual([["over"], []]);
  clock.now = Date.UTC(2026, 11, 5, 23);
  expect(await listed(evening)).toEqual([[], ["over"]]);
});
