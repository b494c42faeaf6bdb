import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
import { client } from "../support/client.ts";
import { measured } from "../support/measured.ts";
import { ownerWithOrganisation, type SignedIn } from "../support/people.ts";
import { providersOn } from "../support/providers.ts";
import {
  addRequest,
  addSkill,
  asked,
  sellSubscriptions,
  standing,
  wire,
  workingProvider,
} from "../support/services.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const day = 24 * 60 * 60 * 1000;

type Offered = {
  id: string;
  state: string;
  canChange: boolean;
  missing: string | null;
  response: { state: string; priceCents: number | null } | null;
  engagementId: string | null;
};
type Request = {
  id: string;
  number: string;
  state: string;
  offers: number;
  answers: number;
  engagements: number;
  verbs: string[];
  responses: { providerId: string; priceCents: number | null; state: string; engagementId: string | null }[];
};
type Engagement = { id: string; state: string; verbs: string[]; providerName: string };

const listOf = async <T>(by: SignedIn, path: string): Promise<T[]> =>
  (await (await by.get(path)).json<{ data: T[] }>()).data;
const codeOf = async (answer: Response) => (await answer.json<{ code?: string }>()).code;

async function open() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  await providersOn(owner, path);
  const skillId = await addSkill(owner, path);
  return { owner, organisation, path, skillId };
}

const seen = async (owner: SignedIn, path: string, requestId: string) =>
  (await owner.get(`${path}/service-requests/${requestId}`)).json<Request>();

const answer = (by: SignedIn, path: string, requestId: string, priceCents = 45_000) =>
  by.put(`${path}/my/service-requests/${requestId}/answer`, { priceCents, message: "Disponible." });

const choose = (owner: SignedIn, path: string, requestId: string, providerIds: string[], settles: boolean) =>
  owner.post(`${path}/service-requests/${requestId}/choices`, { providerIds, settles });

const mailsTo = (email: string) =>
  world.mails.filter(({ to }) => to.email === email).map(({ mail }) => mail.kind);

test("a request goes to those who have its skill where it takes place, once each, and to nobody else", async () => {
  const { owner, path, skillId } = await open();
  const other = await addSkill(owner, path, "Cuisine");
  const here = await workingProvider(world, path, { skills: [skillId], areas: ["83", "13"] });
  const everywhere = await workingProvider(world, path, { skills: [skillId], areas: ["FR"] });
  const elsewhere = await workingProvider(world, path, { skills: [skillId], areas: ["75"] });
  const cook = await workingProvider(world, path, { skills: [other], areas: ["83"] });
  const requestId = await addRequest(world, owner, path, { skillId });
  await world.drain();
  const offersOf = async ({ person }: { person: SignedIn }) =>
    (await listOf<Offered>(person, `${path}/my/service-requests`)).map(({ id }) => id);
  expect(await offersOf(here)).toEqual([requestId]);
  expect(await offersOf(everywhere)).toEqual([requestId]);
  expect(await offersOf(elsewhere)).toEqual([]);
  expect(await offersOf(cook)).toEqual([]);
  expect(mailsTo(here.person.email)).toEqual(["service-request-offered"]);
  expect(await seen(owner, path, requestId)).toMatchObject({ state: "open", offers: 2, answers: 0 });
  await elsewhere.person.put(`${path}/my/coverage`, { skills: [skillId], areas: ["83"] });
  expect(await offersOf(elsewhere)).toEqual([requestId]);
  const more = wire(world.clock.now + 10 * day);
  await owner.post(`${path}/service-requests/${requestId}/offers`, { answersUntil: more });
  await world.drain();
  expect(mailsTo(here.person.email)).toEqual(["service-request-offered"]);
  expect((await seen(owner, path, requestId)).offers).toBe(3);
  const hidden = await elsewhere.person.get(`${path}/service-requests/${requestId}`);
  expect(await codeOf(hidden)).toBe("not_allowed");
  expect(await codeOf(await answer(cook.person, path, requestId))).toBe("not_found");
});

test("a visitor asks on the portal: staff read it, correct it, offer it; what was offered no longer changes", async () => {
  const { owner, organisation, path, skillId } = await open();
  const visitor = client(world);
  const portal = `/v1/portals/${organisation.slug}`;
  const skills = await (await visitor.get(`${portal}/service-skills`)).json<{ data: { id: string }[] }>();
  expect(skills.data).toEqual([{ id: skillId, name: "Animation" }]);
  const email = `demande-${organisation.slug}@exemple.fr`;
  const contact = { name: "Camille", email, phone: null };
  const made = await visitor.post(`${portal}/service-requests`, asked(skillId, { contact, locale: "en" }));
  expect(made.status).toBe(201);
  const { id } = await made.json<{ id: string }>();
  await world.drain();
  expect(mailsTo(email)).toEqual(["service-request-received"]);
  expect(mailsTo(owner.email)).toContain("service-request-arrived");
  expect(await seen(owner, path, id)).toMatchObject({
    number: "DDS-2026-000001",
    state: "received",
    verbs: ["edit", "offer", "cancel"],
  });
  const one = `${path}/service-requests/${id}`;
  const corrected = { ...asked(skillId), title: "Atelier de cuisine" };
  expect((await owner.put(one, corrected, { "If-Match": '"1"' })).status).toBe(200);
  expect((await owner.put(one, corrected, { "If-Match": '"1"' })).status).toBe(412);
  expect(await seen(owner, path, id), "the language of who asked").toMatchObject({ locale: "en" });
  expect(await codeOf(await choose(owner, path, id, ["prv_01KC0000000000000000000001"], true))).toBe(
    "service_request_not_offered",
  );
  const soon = wire(world.clock.now + 60_000);
  expect(await codeOf(await owner.post(`${one}/offers`, { answersUntil: soon }))).toBe(
    "answer_time_out_of_range",
  );
  const offered = await owner.post(`${one}/offers`, { answersUntil: wire(world.clock.now + day) });
  expect(await offered.json()).toMatchObject({ state: "open" });
  expect(await codeOf(await owner.put(one, corrected, { "If-Match": '"3"' }))).toBe(
    "service_request_offered",
  );
  const unknown = asked("skl_01KC0000000000000000000001");
  expect(await codeOf(await visitor.post(`${portal}/service-requests`, unknown))).toBe("skill_unknown");
});

test("answers are compared, one or several chosen; each becomes an engagement, and everybody is told", async () => {
  const { owner, path, skillId } = await open();
  const coverage = { skills: [skillId], areas: ["83"] };
  const [a, b, c] = [
    await workingProvider(world, path, coverage, "Anne"),
    await workingProvider(world, path, coverage, "Béa"),
    await workingProvider(world, path, coverage, "Chloé"),
  ];
  const email = `client-${a.id.slice(-6)}@exemple.fr`.toLowerCase();
  const requestId = await addRequest(world, owner, path, {
    skillId,
    contact: { name: "Camille", email },
    startsAt: wire(world.clock.now + 20 * day),
  });
  await world.drain();
  expect((await answer(a.person, path, requestId, 50_000)).status).toBe(200);
  await answer(a.person, path, requestId, 40_000);
  await answer(b.person, path, requestId, 30_000);
  await answer(c.person, path, requestId, 60_000);
  const [waiting] = await listOf<Offered>(a.person, `${path}/my/service-requests`);
  expect(waiting).toMatchObject({ canChange: true, response: { state: "answered", priceCents: 40_000 } });
  const compared = await seen(owner, path, requestId);
  expect(compared.responses.map(({ priceCents }) => priceCents)).toEqual([30_000, 40_000, 60_000]);
  expect(compared.answers).toBe(3);

  const chosen = await choose(owner, path, requestId, [a.id, b.id], true);
  expect(chosen.status).toBe(201);
  await world.drain();
  expect(await seen(owner, path, requestId)).toMatchObject({ state: "settled", engagements: 2, verbs: [] });
  expect(mailsTo(a.person.email)).toContain("service-response-decided");
  expect(mailsTo(c.person.email)).toContain("service-response-decided");
  expect(mailsTo(email)).toEqual(["service-request-settled"]);
  const outcomes = world.mails.flatMap(({ mail }) =>
    mail.kind === "service-response-decided" ? [[mail.providerName, mail.outcome]] : [],
  );
  expect(outcomes).toEqual(
    expect.arrayContaining([
      ["Anne", "chosen"],
      ["Béa", "chosen"],
      ["Chloé", "not_chosen"],
    ]),
  );
  expect(await listOf(c.person, `${path}/my/service-requests`)).toEqual([]);
  const all = await listOf<Offered>(c.person, `${path}/my/service-requests?filter[set]=all`);
  expect(all[0]).toMatchObject({ state: "settled", canChange: false, response: { state: "not_chosen" } });
  expect(await codeOf(await answer(c.person, path, requestId))).toBe("service_request_not_open");
  const engagements = await listOf<Engagement>(owner, `${path}/engagements`);
  expect(engagements.map(({ state, providerName }) => [providerName, state]).toSorted()).toEqual([
    ["Anne", "planned"],
    ["Béa", "planned"],
  ]);
});

test("each who is chosen keeps what was said to them, and who cancelled is announced to nobody", async () => {
  const { owner, path, skillId } = await open();
  const coverage = { skills: [skillId], areas: ["83"] };
  const [a, b] = [
    await workingProvider(world, path, coverage, "Anne"),
    await workingProvider(world, path, coverage, "Béa"),
  ];
  const email = `client-${a.id.slice(-6)}@exemple.fr`.toLowerCase();
  const requestId = await addRequest(world, owner, path, { skillId, contact: { name: "Camille", email } });
  await world.drain();
  const one = `${path}/service-requests/${requestId}`;
  for (const { person } of [a, b]) await answer(person, path, requestId);
  const said = [
    [a.id, "Rendez-vous lundi."],
    [b.id, "Rendez-vous mardi."],
  ] as const;
  for (const [providerId, message] of said)
    await owner.post(`${one}/choices`, { providerIds: [providerId], message, settles: false });
  const engagements = await listOf<Engagement>(owner, `${path}/engagements`);
  for (const { id, providerName } of engagements.filter((each) => each.providerName === "Anne"))
    await owner.post(`${path}/engagements/${id}/moves`, {
      verb: "cancel",
      reason: `${providerName} est malade.`,
    });
  await owner.post(`${one}/settlement`, { message: "Merci à tous." });
  await world.drain();
  const messages = world.mails.flatMap(({ mail }) =>
    mail.kind === "service-response-decided" && ["Anne", "Béa"].includes(mail.providerName)
      ? [[mail.providerName, mail.message]]
      : [],
  );
  expect(messages.slice(-2).toSorted()).toEqual([
    ["Anne", "Rendez-vous lundi."],
    ["Béa", "Rendez-vous mardi."],
  ]);
  expect(world.mails.filter(({ to }) => to.email === email).map(({ mail }) => mail)).toMatchObject([
    { kind: "service-request-settled", providers: ["Béa"], message: "Merci à tous." },
  ]);
  const { responses } = await (
    await owner.get(one)
  ).json<{
    responses: { providerName: string; choiceMessage: string | null }[];
  }>();
  expect(
    responses.map(({ providerName, choiceMessage }) => [providerName, choiceMessage]).toSorted(),
  ).toEqual([
    ["Anne", "Rendez-vous lundi."],
    ["Béa", "Rendez-vous mardi."],
  ]);
});

test("a skill that left the catalogue stays with what has it, and is not chosen anew", async () => {
  const { owner, path, skillId } = await open();
  const other = await addSkill(owner, path, "Cuisine");
  const { person } = await workingProvider(world, path, { skills: [skillId, other], areas: ["83"] });
  const made = await owner.post(`${path}/service-requests`, asked(skillId));
  const { id } = await made.json<{ id: string }>();
  const archived = async (archive: boolean) =>
    owner.put(`${path}/service-skills/${skillId}`, { name: "Animation", archived: archive });
  expect((await archived(true)).status).toBe(200);
  await person.put(`${path}/my/coverage`, { skills: [other], areas: ["83", "13"] });
  const edited = (chosen: string, version: number) =>
    owner.put(`${path}/service-requests/${id}`, asked(chosen), { "If-Match": `"${version}"` });
  expect((await edited(skillId, 1)).status).toBe(200);
  expect((await edited(other, 2)).status).toBe(200);
  for (const gone of [skillId, "skl_01KC0000000000000000000001"])
    expect(await codeOf(await edited(gone, 3))).toBe("skill_unknown");
  await archived(false);
  const coverage = await (await person.get(`${path}/my/coverage`)).json<{ skills: string[] }>();
  expect(coverage.skills.toSorted()).toEqual([skillId, other].toSorted());
});

test("an engagement is planned, begins, is done or cancelled by either side; the record counts it", async () => {
  const { owner, path, skillId } = await open();
  const { person, id } = await workingProvider(world, path, { skills: [skillId], areas: ["83"] });
  const requestId = await addRequest(world, owner, path, { skillId });
  await world.drain();
  await answer(person, path, requestId);
  await choose(owner, path, requestId, [id], false);
  const [made] = await listOf<Engagement>(person, `${path}/my/engagements`);
  expect(made).toMatchObject({ state: "accepted", verbs: ["start", "cancel"] });
  const staff = `${path}/engagements/${made?.id}/moves`;
  const own = `${path}/my/engagements/${made?.id}/moves`;
  const counts = async () => {
    const record = await (await owner.get(`${path}/providers/${id}`)).json();
    return record as { ongoingEngagements: number; doneEngagements: number };
  };
  expect(await counts()).toMatchObject({ ongoingEngagements: 1, doneEngagements: 0 });
  expect(await codeOf(await person.post(own, { verb: "finish" }))).toBe("engagement_state_forbids");
  expect(await codeOf(await owner.post(staff, { verb: "plan" }))).toBe("engagement_dates_wrong");
  const planned = await owner.post(staff, { verb: "plan", startsAt: wire(world.clock.now + day) });
  expect(await planned.json()).toMatchObject({ state: "planned" });
  expect(await codeOf(await person.post(own, { verb: "cancel" }))).toBe("engagement_reason_required");
  const moves = await Promise.all([
    person.post(own, { verb: "start" }),
    owner.post(staff, { verb: "start" }),
  ]);
  expect(moves.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect(await (await person.post(own, { verb: "finish" })).json()).toMatchObject({ state: "done" });
  expect(await counts()).toMatchObject({ ongoingEngagements: 0, doneEngagements: 1 });
  expect(await codeOf(await owner.post(staff, { verb: "cancel", reason: "Non" }))).toBe(
    "engagement_state_forbids",
  );
  await world.drain();
  const told = world.mails.flatMap(({ to, mail }) =>
    mail.kind === "engagement-moved" && [person.email, owner.email].includes(to.email)
      ? [`${mail.verb} ${mail.toProvider ? "to the provider" : "to the office"}`]
      : [],
  );
  expect(told, "each says its own move").toEqual(
    expect.arrayContaining(["plan to the provider", "finish to the office"]),
  );
  const history = await listOf<{ action: string }>(owner, `${path}/providers/${id}/history`);
  expect(history.map(({ action }) => action)).toEqual([
    "providers.move-own-engagement",
    expect.stringMatching(/^providers.move-/),
    "providers.move-engagement",
    "providers.respond",
    "providers.set-own-coverage",
    "providers.register",
  ]);
});

test("two choices of one answer at one instant make one engagement", async () => {
  const { owner, path, skillId } = await open();
  const { person, id } = await workingProvider(world, path, { skills: [skillId], areas: ["83"] });
  const requestId = await addRequest(world, owner, path, { skillId });
  await world.drain();
  await answer(person, path, requestId);
  const both = await Promise.all([
    choose(owner, path, requestId, [id], false),
    choose(owner, path, requestId, [id], false),
    person.delete(`${path}/my/service-requests/${requestId}/answer`),
  ]);
  const made = await listOf<Engagement>(owner, `${path}/engagements`);
  expect(both.filter(({ status }) => status < 300)).toHaveLength(1);
  expect(made.length).toBe(both[2]?.status === 200 ? 0 : 1);
});

test("a provider declines, comes back, withdraws; what was withdrawn cannot be chosen", async () => {
  const { owner, path, skillId } = await open();
  const { person, id } = await workingProvider(world, path, { skills: [skillId], areas: ["83"] });
  const requestId = await addRequest(world, owner, path, { skillId });
  await world.drain();
  const one = `${path}/my/service-requests/${requestId}`;
  expect((await person.post(`${one}/refusal`, {})).status).toBe(200);
  expect(await codeOf(await choose(owner, path, requestId, [id], true))).toBe("response_not_standing");
  expect((await seen(owner, path, requestId)).answers).toBe(0);
  await answer(person, path, requestId);
  expect((await seen(owner, path, requestId)).answers).toBe(1);
  expect((await person.delete(`${one}/answer`)).status).toBe(200);
  expect((await seen(owner, path, requestId)).answers).toBe(0);
  expect(await codeOf(await choose(owner, path, requestId, [id], true))).toBe("response_not_standing");
  expect((await owner.post(`${path}/service-requests/${requestId}/cancellation`, {})).status).toBe(200);
  expect(await codeOf(await owner.post(`${path}/service-requests/${requestId}/settlement`, {}))).toBe(
    "service_request_closed",
  );
});

describe("who may answer", () => {
  test.each<[string, Parameters<typeof standing>[1], string | undefined]>([
    ["runs", { answersUntil: Number.MAX_SAFE_INTEGER }, undefined],
    ["runs until a millisecond from now", { answersUntil: world.clock.now + 1 }, undefined],
    [
      "ends at this very instant",
      { answersUntil: world.clock.now, missing: "expired" },
      "provider_subscription_needed",
    ],
    ["was never taken", { answersUntil: null }, "provider_subscription_needed"],
    ["is not owed: exempt", { answersUntil: null, exempt: true }, undefined],
  ])("one whose subscription %s", async (_what, facts, refusal) => {
    const { owner, organisation, path, skillId } = await open();
    const { person, id } = await workingProvider(world, path, { skills: [skillId], areas: ["83"] });
    await sellSubscriptions(organisation.id);
    await standing(id, facts);
    const requestId = await addRequest(world, owner, path, { skillId });
    await world.drain();
    expect(await codeOf(await answer(person, path, requestId))).toBe(refusal);
    expect((await seen(owner, path, requestId)).answers).toBe(refusal === undefined ? 1 : 0);
    const declined = await person.post(`${path}/my/service-requests/${requestId}/refusal`, {});
    expect(declined.status).toBe(200);
    const mail = world.mails.findLast(({ to }) => to.email === person.email)?.mail;
    expect(mail).toMatchObject({ kind: "service-request-offered", canAnswer: refusal === undefined });
  });

  test("is decided by the statement that writes the answer: not one query more than without subscriptions", async () => {
    const counted = measured(env.DB);
    const watched = openWorld({ d1: counted.d1 });
    const { owner, organisation, path, skillId } = await open();
    const { person, id } = await workingProvider(world, path, { skills: [skillId], areas: ["83"] });
    const requestId = await addRequest(world, owner, path, { skillId });
    await world.drain();
    const through = { ...person, ...client(watched, { cookie: person.cookie }) };
    await sellSubscriptions(organisation.id, false);
    counted.take();
    expect((await answer(through, path, requestId)).status).toBe(200);
    const without = counted.take();
    await sellSubscriptions(organisation.id);
    await standing(id, { answersUntil: Number.MAX_SAFE_INTEGER });
    expect((await answer(through, path, requestId)).status).toBe(200);
    const withThem = counted.take();
    expect(withThem).toMatchObject({ trips: 2, statements: without.statements });
    expect(without.trips).toBe(2);
  });

  test("is decided again as it is written: an end that comes in between leaves no answer", async () => {
    const { owner, organisation, path, skillId } = await open();
    const { person, id } = await workingProvider(world, path, { skills: [skillId], areas: ["83"] });
    await sellSubscriptions(organisation.id);
    await standing(id, { answersUntil: Number.MAX_SAFE_INTEGER });
    const requestId = await addRequest(world, owner, path, { skillId });
    await world.drain();
    let ended = false;
    const d1 = new Proxy(env.DB, {
      get(target, name) {
        if (name !== "batch") {
          const value: unknown = Reflect.get(target, name);
          return typeof value === "function" ? value.bind(target) : value;
        }
        return async (statements: D1PreparedStatement[]) => {
          const results = await target.batch(statements);
          if (!ended) {
            ended = true;
            await standing(id, { answersUntil: world.clock.now, missing: "expired" });
          }
          return results;
        };
      },
    });
    const late = client(openWorld({ d1 }), { cookie: person.cookie });
    const refused = await answer({ ...person, ...late }, path, requestId);
    expect(await codeOf(refused)).toBe("provider_subscription_needed");
    expect((await seen(owner, path, requestId)).answers).toBe(0);
  });

  test("is decided again as it is written: a module switched off in between leaves no answer", async () => {
    const { owner, path, skillId } = await open();
    const { person } = await workingProvider(world, path, { skills: [skillId], areas: ["83"] });
    const requestId = await addRequest(world, owner, path, { skillId });
    await world.drain();
    const { version } = await (await owner.get(path)).json<{ version: number }>();
    const off = () =>
      owner.put(`${path}/modules/providers`, { enabled: false }, { "If-Match": `"${version}"` });
    const between = beforeWriting(world, "service_responses", off);
    expect(await codeOf(await answer(person, path, requestId))).toBe("module_off");
    expect(between.done).toBe(true);
    const left = await env.DB.prepare("select 1 from service_responses where request_id = ?1")
      .bind(requestId)
      .first();
    expect(left).toBeNull();
  });
});
