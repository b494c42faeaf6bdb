import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";

import { pdf, upload } from "../support/dossiers.ts";
import {
  answerAll,
  invite,
  inviting,
  json,
  linkTo,
  monday,
  respondent,
  sirens,
  tokenIn,
  validated,
  worldOnMonday,
} from "../support/invitations.ts";
import { client } from "../support/client.ts";
import { signedIn, signedInAgain, type SignedIn } from "../support/people.ts";
import { operatorKey, type World } from "../support/world.ts";

const day = 24 * 60 * 60 * 1000;

let world: World;
beforeEach(async () => {
  world = await worldOnMonday();
});

const mailsTo = (email: string) =>
  world.mails.filter(({ to }) => to.email === email).map(({ mail }) => mail.kind);

/** Lets days pass; the cron is awake at 08:00, 10:00 and 21:00 in Paris. */
async function live(days: number): Promise<void> {
  for (let passed = 0; passed <= days; passed++) {
    for (const hour of [7, 9, 20]) {
      world.clock.now = Math.max(
        world.clock.now,
        Math.floor(monday / day) * day + passed * day + hour * 60 * 60 * 1000,
      );
      await world.tick();
      await world.drain();
    }
  }
}

type Job = {
  state: string;
  done: number;
  failures: { row: string; code: string }[];
  leftAlone: { code: string; count: number }[];
};
const all = (who: SignedIn, path: string, body: object = {}) =>
  who.post(`${path}/invitations/reminders/all`, body, { "Idempotency-Key": crypto.randomUUID() });

describe("the cadence of an organisation", () => {
  test("thirty days of silence: five mails in all, in office hours, then the end and one word to the issuer", async () => {
    const { owner, path, formId } = await inviting(world);
    const { id } = await invite(owner, path, formId, { email: "silence@beranger.fr" });
    await world.drain();
    await live(30);
    expect(mailsTo("silence@beranger.fr")).toEqual([
      "partner-invitation",
      ...Array(4).fill("partner-reminder"),
    ]);
    expect(mailsTo(owner.email)).toEqual(["invitations-ended"]);
    const seen = await json<{ state: string; reminders: { at: string; automatic: boolean }[] }>(
      (await signedInAgain(world, owner)).get(`${path}/invitations/${id}`),
    );
    expect(seen.state).toBe("expired");
    expect(seen.reminders.map(({ at }) => at.slice(0, 13))).toEqual([
      "2026-11-09T07",
      "2026-11-12T09",
      "2026-11-17T09",
      "2026-11-24T09",
    ]);
  }, 120_000);

  test("an answer stops the reminders that were due, even one already on its way", async () => {
    const { owner, path, formId } = await inviting(world);
    const { person, base } = await respondent(world, owner, path, formId);
    await answerAll(world, person, base);
    world.clock.now = monday + 7 * day;
    await world.tick();
    const due = world.waiting.splice(0);
    expect(due.map(({ kind }) => kind)).toContain("invitations.follow-up");
    await json((await signedInAgain(world, person)).post(`${base}/submit`));
    await world.deliver(due);
    await world.drain();
    expect(mailsTo(person.email)).toEqual(["partner-invitation"]);
  });

  test("several requests to one address are one mail", async () => {
    const ground = await inviting(world);
    await invite(ground.owner, ground.path, ground.formId, { email: "groupe@holding.fr" });
    await invite(ground.owner, ground.path, ground.formId, {
      email: "groupe@holding.fr",
      localId: sirens[1],
      name: "Serre",
    });
    await world.drain();
    world.clock.now = monday + 7 * day;
    await world.tick();
    await world.drain();
    const [reminder, ...more] = world.mails.filter(({ mail }) => mail.kind === "partner-reminder");
    expect(more).toEqual([]);
    expect(
      reminder?.mail.kind === "partner-reminder" &&
        reminder.mail.requests.map(({ partnerName }) => partnerName).sort(),
    ).toEqual(["Ateliers Béranger", "Serre"]);
  });

  test("nothing leaves at night: what is due waits for the morning", async () => {
    const { owner, path, formId } = await inviting(world);
    const { id } = await invite(owner, path, formId, { email: "nuit@beranger.fr" });
    await world.drain();
    world.clock.now = Date.UTC(2026, 10, 10, 22);
    await world.tick();
    await world.drain();
    expect(mailsTo("nuit@beranger.fr")).toHaveLength(1);
    const row = await env.DB.prepare("select due_at from invitations where id = ?1")
      .bind(id)
      .first<{ due_at: number }>();
    expect(new Date(row?.due_at ?? 0).toISOString()).toBe("2026-11-11T07:00:00.000Z");
  });

  test("an organisation sets its own; a stale version changes nothing", async () => {
    const { owner, path } = await inviting(world);
    const seen = await json<{ cadence: Record<string, unknown>; version: number }>(
      owner.get(`${path}/invitation-cadence`),
    );
    const cadence = { ...seen.cadence, days: [2, 4], most: 2 };
    const edits = await Promise.all(
      [1, 2].map(() =>
        owner.put(`${path}/invitation-cadence`, { cadence }, { "If-Match": `"${seen.version}"` }),
      ),
    );
    expect(edits.map(({ status }) => status).sort()).toEqual([200, 412]);
    const wrong = await owner.put(
      `${path}/invitation-cadence`,
      { cadence: { ...cadence, days: [4, 2] } },
      { "If-Match": '"2"' },
    );
    expect(wrong.status).toBe(422);
  });
});

describe("reminding by hand", () => {
  test("one reminded today is not reminded again, and is told why", async () => {
    const { owner, path, formId } = await inviting(world);
    const { id } = await invite(owner, path, formId);
    await world.drain();
    const early = await owner.post(`${path}/invitations/reminders`, { ids: [id] });
    expect(((await early.json()) as { code: string }).code).toBe("reminded_recently");
    world.clock.now += 4 * day;
    const back = await signedInAgain(world, owner);
    const twice = await Promise.all(
      [1, 2].map(() => back.post(`${path}/invitations/reminders`, { ids: [id] })),
    );
    expect(twice.map(({ status }) => status)).toContain(200);
    await world.drain();
    expect(mailsTo("contact@beranger.fr")).toEqual(["partner-invitation", "partner-reminder"]);
  });

  test("'remind all' twenty times at once: one mail a row, none to those who answered, a reason for each one skipped", async () => {
    const ground = await inviting(world);
    const { owner, path, formId } = ground;
    for (const [index, localId] of sirens.slice(1).entries())
      await invite(owner, path, formId, { localId, name: `Partenaire ${index}`, email: `p${index}@all.fr` });
    const answered = await validated(world, ground, { localId: sirens[0] });
    const late = await respondent(world, owner, path, formId, { localId: "404833048", name: "Retardataire" });
    await answerAll(world, late.person, late.base, "404833048");
    await world.drain();
    world.clock.now += 4 * day;
    const back = await signedInAgain(world, owner);
    const preview = await json<{ remind: number; skipped: { reason: string; count: number }[] }>(
      back.post(`${path}/invitations/reminders/preview`),
    );
    expect(preview.remind).toBe(5);
    const answers = await Promise.all(Array.from({ length: 20 }, () => all(back, path)));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202, 409]));
    await json((await signedInAgain(world, late.person)).post(`${late.base}/submit`));
    await world.drain();
    const sent = world.mails.filter(({ mail }) => mail.kind === "partner-reminder").map(({ to }) => to.email);
    expect(sent.sort()).toEqual(["p0@all.fr", "p1@all.fr", "p2@all.fr", "p3@all.fr"]);
    expect(mailsTo(answered.person.email)).not.toContain("partner-reminder");
    const accepted = answers.find(({ status }) => status === 202);
    const job = await json<Job>(back.get(accepted?.headers.get("Location") ?? ""));
    expect(job).toMatchObject({
      state: "finished",
      done: 5,
      failures: [{ row: "404833048", code: "answered" }],
      leftAlone: [{ code: "answered", count: 1 }],
    });
    await json(all(back, path), 202);
    await world.drain();
    expect(world.mails.filter(({ mail }) => mail.kind === "partner-reminder")).toHaveLength(4);
  }, 120_000);

  test("an idempotency key asked again answers the same job", async () => {
    const { owner, path } = await inviting(world);
    const key = { "Idempotency-Key": "remind-once" };
    const first = await json<{ id: string }>(owner.post(`${path}/invitations/reminders/all`, {}, key), 202);
    expect(await json(owner.post(`${path}/invitations/reminders/all`, {}, key), 202)).toEqual(first);
    expect((await owner.post(`${path}/invitations/reminders/all`, {})).status).toBe(400);
    await world.drain();
  });

  test("archived rows are neither reminded nor listed, and come back", async () => {
    const { owner, path, formId } = await inviting(world);
    const { id } = await invite(owner, path, formId);
    await json(owner.post(`${path}/invitations/archive`, { ids: [id] }));
    expect((await owner.post(`${path}/invitations/reminders`, { ids: [id] })).status).toBe(409);
    type Listed = { data: { id: string }[]; counts: { archived: number; toComplete: number } };
    expect(await json<Listed>(owner.get(`${path}/invitations`))).toMatchObject({
      data: [],
      counts: { archived: 1, toComplete: 0 },
    });
    const archived = await json<Listed>(owner.get(`${path}/invitations?filter[archived]=true`));
    expect(archived.data.map((row) => row.id)).toEqual([id]);
    await json(owner.post(`${path}/invitations/unarchive`, { ids: [id] }));
    expect((await json<Listed>(owner.get(`${path}/invitations`))).data).toHaveLength(1);
  });
});

describe("an address that fails", () => {
  test("is shown, is no longer reminded, and is corrected: its link closes and the other one opens", async () => {
    const { owner, path, formId } = await inviting(world);
    const { id, prequalificationId } = await invite(owner, path, formId, { email: "faute@beranger.fr" });
    await world.drain();
    const sent = await env.DB.prepare(
      "select provider_id from mails where recipient = 'faute@beranger.fr'",
    ).first<{ provider_id: string }>();
    const operator = { Authorization: `Operator ${operatorKey}` };
    const said = { providerId: sent?.provider_id, reason: "mailbox_unknown" };
    const told = [1, 2].map(() => client(world).post("/v1/operator/mail-bounces", said, operator));
    expect((await Promise.all(told)).map(({ status }) => status)).toEqual([200, 200]);
    type Listed = { data: { invitationState: string }[]; counts: { bounced: number } };
    const bounced = await json<Listed>(owner.get(`${path}/invitations?filter[bounced]=true`));
    expect(bounced).toMatchObject({ data: [{ invitationState: "bounced" }], counts: { bounced: 1 } });
    world.clock.now += 7 * day;
    const later = await signedInAgain(world, owner);
    const reminded = await later.post(`${path}/invitations/reminders`, { ids: [id] });
    expect(((await reminded.json()) as { code: string }).code).toBe("not_remindable");
    await world.tick();
    await world.drain();
    expect(mailsTo("faute@beranger.fr")).toEqual(["partner-invitation"]);
    const old = tokenIn(linkTo(world, "faute@beranger.fr"));
    const person = await signedIn(world);
    await json(
      later.post(`${path}/invitations/${id}/other-addresses`, { email: person.email, replaces: true }),
      201,
    );
    await world.drain();
    expect((await person.post("/v1/partner-invitations/look", { token: old })).status).toBe(410);
    const accepted = await json(
      person.post(`${path}/partner-invitations/accept`, { token: tokenIn(linkTo(world, person.email)) }),
    );
    expect(accepted).toEqual({ prequalificationId });
  });
});

describe("the end of a validation", () => {
  test("is announced at J-60, J-30 and J-7, comes, and an update asks only what ended", async () => {
    const ground = await inviting(world);
    const { person, base, reviewed } = await validated(world, ground);
    await world.drain();
    const end = Date.parse((await json<{ validUntil: string }>(person.get(base))).validUntil);
    for (const before of [61, 60, 59, 30, 29, 7, 6, 1, 0]) {
      world.clock.now = end - before * day + 60_000;
      await world.tick();
      await world.drain();
    }
    expect(mailsTo(person.email).slice(2)).toEqual([
      "prequalification-expiring",
      "prequalification-expiring",
      "prequalification-expiring",
      "prequalification-expired",
    ]);
    const back = await signedInAgain(world, person);
    type Own = { state: string; status: string; asked: { fieldId: string; why: string }[] };
    expect(await json<Own>(back.get(base))).toMatchObject({ state: "expired", status: "expired" });
    await json(back.post(`${base}/update`));
    const update = await json<Own>(back.get(base));
    expect(update.asked).toMatchObject([{ fieldId: "fld_urssaf", why: "document_expired", waiting: true }]);
    expect((await back.post(`${base}/submit`)).status).toBe(422);
    expect(
      (await upload(world, back, base, pdf("URSSAF 2"), { fieldId: "fld_urssaf", name: "u2.pdf" })).status,
    ).toBe(200);
    await json(back.post(`${base}/submit`));
    await json((await signedInAgain(world, ground.owner)).post(`${reviewed}/validate`));
    expect(await json<Own>(back.get(base))).toMatchObject({ state: "completed", status: "completed" });
  }, 120_000);

  test("comes at once when the legal identity changes, and only the identity is asked", async () => {
    const ground = await inviting(world);
    const { person, base, invited } = await validated(world, ground);
    const partner = `${ground.path}/partners/${invited.partnerId}`;
    await json(ground.owner.patch(partner, { localId: sirens[2] }, { "If-Match": '"1"' }));
    await world.drain();
    expect(mailsTo(person.email).at(-1)).toBe("prequalification-expired");
    await json(person.post(`${base}/update`));
    const { asked } = await json<{ asked: { fieldId: string; why: string }[] }>(person.get(base));
    expect(asked).toMatchObject([{ fieldId: "fld_siren", why: "identity" }]);
    await json(person.put(`${base}/answers/fld_siren`, { value: sirens[2], version: 1 }));
    await json(person.post(`${base}/submit`));
  });
});

test("every count of the dashboard is the number of rows its filter lists, whatever happened before", async () => {
  const ground = await inviting(world);
  const { owner, path, formId, entityId } = ground;
  await validated(world, ground);
  const kept = await invite(owner, path, formId, { localId: sirens[1], email: "a@compte.fr", entityId });
  await invite(owner, path, formId, { localId: sirens[2], email: "b@compte.fr", entityId });
  await json(owner.post(`${path}/invitations/${kept.id}/other-addresses`, { email: "c@compte.fr" }), 201);
  const gone = await invite(owner, path, formId, { localId: sirens[3], email: "d@compte.fr" });
  await json(owner.post(`${path}/invitations/archive`, { ids: [gone.id] }));
  await world.drain();
  await env.DB.exec("update mails set state = 'bounced' where recipient = 'b@compte.fr'");
  type Counts = { toComplete: number; completed: number; expired: number };
  for (const filter of [
    "",
    "&filter[mine]=false",
    "&filter[archived]=true",
    "&filter[bounced]=true",
    `&filter[entity]=${entityId}`,
    `&filter[mine]=false&filter[entity]=${entityId}`,
  ]) {
    const { counts } = await json<{ counts: Counts }>(owner.get(`${path}/invitations?limit=1${filter}`));
    for (const [status, name] of [
      ["to_complete", "toComplete"],
      ["completed", "completed"],
      ["expired", "expired"],
    ] as const) {
      const { data } = await json<{ data: unknown[] }>(
        owner.get(`${path}/invitations?limit=100${filter}&filter[status]=${status}`),
      );
      expect([filter, status, data.length]).toEqual([filter, status, counts[name]]);
    }
  }
  const found = await json<{ data: { email: string }[]; counts: null }>(
    owner.get(`${path}/invitations?q=beranger%20a@compte.fr`),
  );
  expect([found.data.length, found.counts]).toEqual([1, null]);
});

test("what the dashboard shows is exported, its statuses, entity and switch included", async () => {
  const ground = await inviting(world);
  const { owner, path, formId, entityId } = ground;
  await invite(owner, path, formId, { entityId });
  await invite(owner, path, formId, { localId: sirens[1], name: "Serre & Fils", email: "un@serre.fr" });
  await validated(world, ground, { localId: sirens[2], name: "Nord Travaux", entityId });
  const exported = async (filter: Record<string, string>) => {
    const headers = { "Idempotency-Key": crypto.randomUUID() };
    const asked = await owner.post(`${path}/invitations/exports`, { format: "csv", filter }, headers);
    await world.drain();
    const job = await json<{ state: string; resultUrl: string }>(
      owner.get(asked.headers.get("Location") ?? ""),
    );
    expect(job.state).toBe("finished");
    const [, ...lines] = (await (await owner.get(job.resultUrl)).text()).trim().split("\r\n");
    return lines.map((line) => line.split(";")[1]).sort();
  };
  expect(await exported({})).toEqual(["Ateliers Béranger", "Nord Travaux", "Serre & Fils"]);
  expect(await exported({ status: "to_complete,expired" })).toEqual(["Ateliers Béranger", "Serre & Fils"]);
  expect(await exported({ status: "completed", entity: entityId, mine: "false" })).toEqual(["Nord Travaux"]);
});
