import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
import { invite, inviting, json, sirens, worldOnMonday } from "../support/invitations.ts";
import type { World } from "../support/world.ts";

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
    const crossed = beforeWriting(world, /into "invitations"/, () => ask({ ...ground, known }));
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
    beforeWriting(world, /into "invitations"/, ask);
    expect(await (await ask()).json()).toMatchObject({ code: "already_invited_partner" });
  });
});
