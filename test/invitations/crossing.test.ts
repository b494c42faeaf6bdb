import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
import {
  answerAll,
  invite,
  inviting,
  json,
  respondent,
  sirens,
  validated,
  worldOnMonday,
} from "../support/invitations.ts";
import { pdf, upload } from "../support/dossiers.ts";
import { signedIn, signedInAgain } from "../support/people.ts";
import type { World } from "../support/world.ts";

const day = 24 * 60 * 60 * 1000;

let world: World;
beforeEach(async () => {
  world = await worldOnMonday();
});

const mailsTo = (email: string, kind: string) =>
  world.mails.filter(({ mail, to }) => to.email === email && mail.kind === kind);

describe("the same address asked twice at once", () => {
  const twice = "deux-clics@exemple.fr";
  type Ground = Awaited<ReturnType<typeof inviting>> & { known: { id: string } };
  const line = (email: string) => ({ localId: sirens[0], name: "Ateliers Béranger", email });
  const ways: [way: string, ask: (on: Ground) => Promise<Response>, answer: object][] = [
    [
      "by itself",
      ({ owner, path, formId }) => owner.post(`${path}/invitations`, { formId, ...line(twice) }),
      { code: "already_invited_partner" },
    ],
    [
      "as another address",
      ({ owner, path, known }) =>
        owner.post(`${path}/invitations/${known.id}/other-addresses`, { email: twice }),
      { code: "already_invited_partner" },
    ],
    [
      "among others",
      ({ owner, path, formId }) =>
        owner.post(`${path}/invitations/many`, {
          formId,
          partners: [line(twice), line("autre@exemple.fr")],
        }),
      { invited: 0, lines: [{ id: null }, { id: null }] },
    ],
  ];

  test.each(ways)("%s is invited once", async (_, ask, answer) => {
    const ground = await inviting(world);
    const known = await invite(ground.owner, ground.path, ground.formId);
    const crossed = beforeWriting(world, "invitations", () => ask({ ...ground, known }));
    const late = await ask({ ...ground, known });
    expect(crossed.done).toBe(true);
    expect(await late.json()).toMatchObject(answer);
    await world.drain();
    expect(mailsTo(twice, "partner-invitation")).toHaveLength(1);
    const asked = await env.DB.prepare(
      "select count(*) as n from invitations where organisation_id = ?1 and email = ?2",
    )
      .bind(ground.organisation.id, twice)
      .first("n");
    expect(asked).toBe(1);
  });

  test("a partner new to the organisation is invited once too, and the second is told why", async () => {
    const { owner, path, formId } = await inviting(world);
    const ask = () => owner.post(`${path}/invitations`, { formId, ...line(twice) });
    beforeWriting(world, "invitations", ask);
    expect(await (await ask()).json()).toMatchObject({ code: "already_invited_partner" });
  });
});

test("a reminder that came too late for its partner takes nothing from the next one", async () => {
  const { owner, path, formId } = await inviting(world);
  const email = "relance@exemple.fr";
  const { id } = await invite(owner, path, formId, { email });
  await env.DB.prepare("update invitations set due_at = null where id = ?1").bind(id).run();
  await world.drain();
  world.clock.now += 6 * day;
  const back = await signedInAgain(world, owner);
  const remind = () => back.post(`${path}/invitations/reminders`, { ids: [id] });
  beforeWriting(world, "invitation_reminders", () =>
    json(back.post(`${path}/invitations/archive`, { ids: [id] })),
  );
  await json(remind());
  await world.drain();
  expect(mailsTo(email, "partner-reminder")).toEqual([]);
  await json(back.post(`${path}/invitations/unarchive`, { ids: [id] }));
  expect(await json(remind())).toMatchObject({ reminded: 1 });
  await world.drain();
  expect(mailsTo(email, "partner-reminder")).toHaveLength(1);
});

const nextExpiryOf = (prequalificationId: string) =>
  env.DB.prepare("select next_expiry_at from prequalifications where id = ?1")
    .bind(prequalificationId)
    .first<number>("next_expiry_at");

describe("what watches a validation, while it changes", () => {
  test("goes on with its alerts when the partner began an update meanwhile", async () => {
    const ground = await inviting(world);
    const { person, base, invited } = await validated(world, ground);
    await world.drain();
    const end = Date.parse((await json<{ validUntil: string }>(person.get(base))).validUntil);
    world.clock.now = end - 59 * day;
    const back = await signedInAgain(world, person);
    await world.tick();
    const crossed = beforeWriting(world, "prequalifications", () => json(back.post(`${base}/update`)));
    await world.drain();
    expect(crossed.done).toBe(true);
    expect(await nextExpiryOf(invited.prequalificationId)).toBeGreaterThan(world.clock.now);
  });

  test("watches the new validation that was made while the old one ended", async () => {
    const ground = await inviting(world);
    const { person, base, reviewed, invited } = await validated(world, ground);
    const end = Date.parse((await json<{ validUntil: string }>(person.get(base))).validUntil);
    await env.DB.prepare("update prequalifications set alerted = 7, next_expiry_at = ?1 where id = ?2")
      .bind(end, invited.prequalificationId)
      .run();
    world.clock.now = end - day;
    const back = await signedInAgain(world, person);
    await json(back.post(`${base}/update`));
    await upload(world, back, base, pdf("URSSAF 2"), { fieldId: "fld_urssaf", name: "u2.pdf" });
    await json(back.post(`${base}/submit`));
    await world.drain();
    world.clock.now = end + 60_000;
    const owner = await signedInAgain(world, ground.owner);
    await world.tick();
    const crossed = beforeWriting(world, "prequalifications", () => json(owner.post(`${reviewed}/validate`)));
    await world.drain();
    expect(crossed.done).toBe(true);
    expect(await nextExpiryOf(invited.prequalificationId)).toBeGreaterThan(world.clock.now);
  });
});

test("everybody who asked for the answers is told that they came", async () => {
  const { owner, path, formId, organisation } = await inviting(world);
  const { person, base, invited } = await respondent(world, owner, path, formId);
  const issuers = await Promise.all(Array.from({ length: 12 }, () => signedIn(world)));
  for (const [index, { personId }] of issuers.entries()) {
    const other = { email: `adresse-${index}@exemple.fr` };
    const { id } = await json<{ id: string }>(
      owner.post(`${path}/invitations/${invited.id}/other-addresses`, other),
      201,
    );
    await env.DB.prepare("update invitations set issued_by = ?1 where organisation_id = ?2 and id = ?3")
      .bind(personId, organisation.id, id)
      .run();
  }
  await answerAll(world, person, base);
  await json(person.post(`${base}/submit`));
  await world.drain();
  for (const { email } of [owner, ...issuers])
    expect(mailsTo(email, "prequalification-submitted")).toHaveLength(1);
});
