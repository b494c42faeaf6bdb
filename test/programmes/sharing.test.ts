import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { client } from "../support/client.ts";
import { ownerWithOrganisation } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { bringInto } from "../support/states.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

async function openCall() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const share = (emails: readonly string[], message = "") =>
    owner.post(`${path}/programmes/${programmeId}/share`, { emails, message });
  const listed = async () => {
    const answer = await client(world).get(`/v1/portals/${organisation.slug}/programmes`);
    return (await answer.json<{ data: { id: string }[] }>()).data.map(({ id }) => id);
  };
  await world.drain();
  return { owner, organisation, path, programmeId, share, listed };
}

const addresses = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => `voisine-${from + n}-${crypto.randomUUID()}@exemple.fr`);

test("a call is shared by mail, with a few words, once per address", async () => {
  const { share, programmeId, organisation } = await openCall();
  const before = world.mails.length;
  const [one = "", two = ""] = addresses(2);
  const shared = await share([one, two, one.toUpperCase()], "Pensez à vos voisins.");
  expect(await shared.json()).toMatchObject({ recipients: 2 });
  await world.drain();
  expect(world.mails.slice(before)).toMatchObject([
    {
      to: { email: one },
      mail: {
        kind: "programme-shared",
        message: "Pensez à vos voisins.",
        url: `https://app.parvis.test/${organisation.slug}/programmes/${programmeId}`,
      },
    },
    { to: { email: two } },
  ]);
});

test("a draft, a closed call and a sleeping organisation share nothing", async () => {
  const { owner, organisation, path, programmeId, share } = await openCall();
  const { id: draft } = await (
    await owner.post(`${path}/programmes`, { title: "Brouillon" })
  ).json<{ id: string }>();
  const early = await owner.post(`${path}/programmes/${draft}/share`, { emails: addresses(1) });
  expect(await early.json()).toMatchObject({ code: "programme_not_published" });
  await env.DB.prepare("update programmes set closes_at = 1 where id = ?1").bind(programmeId).run();
  expect(await (await share(addresses(1))).json()).toMatchObject({ code: "programme_closed" });
  await env.DB.prepare("update programmes set closes_at = null where id = ?1").bind(programmeId).run();
  await bringInto(organisation.id, "standby", world.clock.now);
  expect(await (await share(addresses(1))).json()).toMatchObject({ status: 409, code: "plan_standby" });
});

test("a call that closed before its mail left is not told", async () => {
  const { share, programmeId } = await openCall();
  const before = world.mails.length;
  await share(addresses(1));
  await env.DB.prepare("update programmes set closes_at = 1 where id = ?1").bind(programmeId).run();
  await world.drain();
  expect(world.mails.slice(before)).toEqual([]);
});

test("fifty addresses at once and five hundred a day, whoever shares at the same time", async () => {
  const { organisation, programmeId, share } = await openCall();
  expect((await share(addresses(51))).status).toBe(422);
  await env.DB.prepare(
    `insert into programme_shares (organisation_id, id, programme_id, message, recipients, shared_by, shared_at)
     values (?1, 'shr_before', ?2, '', 440, 'x', ?3)`,
  )
    .bind(organisation.id, programmeId, world.clock.now)
    .run();
  const both = await Promise.all([share(addresses(40)), share(addresses(40, 40))]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([202, 409]);
  expect((await share(addresses(20))).status).toBe(202);
  expect(await (await share(addresses(1))).json()).toMatchObject({ code: "too_many_shares" });
});

test("a call that is not listed leaves the portal, and its address still answers", async () => {
  const { owner, organisation, path, programmeId, listed } = await openCall();
  expect(await listed()).toContain(programmeId);
  const edited = await owner.patch(
    `${path}/programmes/${programmeId}`,
    { listed: false, description: "Un été sur place." },
    { "If-Match": '"1"' },
  );
  expect(await edited.json()).toMatchObject({ listed: false, state: "open" });
  expect(await listed()).not.toContain(programmeId);
  const seen = await client(world).get(`/v1/portals/${organisation.slug}/programmes/${programmeId}`);
  expect(await seen.json()).toMatchObject({ id: programmeId, notice: null });
});
