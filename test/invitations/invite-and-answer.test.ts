import { describe, expect, test } from "vitest";

import {
  answerAll,
  invite,
  inviting,
  json,
  linkTo,
  respondent,
  sirens,
  tokenIn,
  validated,
} from "../support/invitations.ts";
import { bringInto } from "../support/states.ts";
import { signedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

type Listed = {
  data: {
    id: string;
    status: string;
    state: string;
    invitationState: string;
    email: string;
    linkedToId: string | null;
  }[];
  counts: {
    toComplete: number;
    completed: number;
    expired: number;
    bounced: number;
    archived: number;
  } | null;
  nextCursor: string | null;
};
type Own = {
  state: string;
  validUntil: string | null;
  updatable: boolean;
  asked: { fieldId: string; why: string; waiting: boolean }[];
  completeness: { percent: number };
  documents: { id: string; validUntil: string | null }[];
};

describe("from the invitation to the validation", () => {
  test("a partner is invited, answers in several sittings, is validated, and the dashboard follows", async () => {
    const ground = await inviting(world);
    const { owner, path, formId } = ground;
    const { person, invited, base, reviewed } = await respondent(world, owner, path, formId, {
      entityId: ground.entityId,
    });
    expect(invited.cause).toBe("not_registered");
    await answerAll(world, person, base);
    expect(await json<Own>(person.get(base))).toMatchObject({
      state: "in_progress",
      completeness: { percent: 100 },
    });
    await json(person.post(`${base}/submit`));
    await world.drain();
    expect((await json<Listed>(owner.get(`${path}/invitations`))).data[0]).toMatchObject({
      status: "to_complete",
      state: "submitted",
      invitationState: "accepted",
    });
    await json(owner.post(`${reviewed}/validate`));
    await world.drain();
    const seen = await json<Own>(person.get(base));
    expect(seen.state).toBe("completed");
    expect(seen.validUntil?.slice(0, 10)).toBe("2027-05-21");
    expect(seen.documents[0]?.validUntil).toBe(seen.validUntil);
    const dashboard = await json<Listed>(owner.get(`${path}/invitations`));
    expect(dashboard.counts).toEqual({ toComplete: 0, completed: 1, expired: 0, bounced: 0, archived: 0 });
    const kinds = world.mails
      .filter(({ to }) => [person.email, owner.email].includes(to.email))
      .map(({ mail }) => mail.kind);
    expect(kinds).toEqual(["partner-invitation", "prequalification-submitted", "prequalification-decided"]);
  });

  test("sending is refused while something is missing, and says what", async () => {
    const { owner, path, formId } = await inviting(world);
    const { person, base } = await respondent(world, owner, path, formId);
    await json(person.put(`${base}/answers/fld_siren`, { value: sirens[0], version: 0 }));
    const refused = await person.post(`${base}/submit`);
    expect(refused.status).toBe(422);
    const problem = (await refused.json()) as { code: string; errors: { pointer: string }[] };
    expect(problem.code).toBe("prequalification_incomplete");
    expect(problem.errors.map(({ pointer }) => pointer)).toEqual([
      "/fld_effectif/value",
      "/fld_urssaf/value",
    ]);
  });

  test("a correction goes back to the partner with its reason, and reminders start anew", async () => {
    const ground = await inviting(world);
    const { person, base, reviewed } = await validated(world, ground);
    expect((await ground.owner.post(`${reviewed}/request-correction`)).status).toBe(422);
    await json(ground.owner.post(`${reviewed}/request-correction`, { reason: "Attestation illisible." }));
    await world.drain();
    expect(await json(person.get(base))).toMatchObject({
      state: "correction_requested",
      reason: "Attestation illisible.",
      writable: true,
    });
    await json(person.put(`${base}/answers/fld_effectif`, { value: 14, version: 1 }));
    await json(person.post(`${base}/submit`));
    await json(ground.owner.post(`${reviewed}/refuse`, { reason: "Hors périmètre." }));
    expect((await ground.owner.post(`${reviewed}/validate`)).status).toBe(409);
    world.clock.now += 1000;
    await json(ground.owner.post(`${reviewed}/reopen`));
    await json(ground.owner.post(`${reviewed}/validate`));
  });

  test("two managers who decide at once: one wins, and nothing is decided twice", async () => {
    const ground = await inviting(world);
    const { person, base, reviewed } = await respondent(world, ground.owner, ground.path, ground.formId);
    await answerAll(world, person, base);
    await json(person.post(`${base}/submit`));
    const answers = await Promise.all([
      ground.owner.post(`${reviewed}/validate`),
      ground.owner.post(`${reviewed}/refuse`, { reason: "Non." }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test("staff can answer for a partner that cannot", async () => {
    const { owner, path, formId } = await inviting(world);
    const { prequalificationId } = await invite(owner, path, formId);
    const base = `${path}/prequalifications/${prequalificationId}`;
    await answerAll(world, owner, base);
    await json(owner.post(`${base}/submit`));
    expect(await json<Own>(owner.get(base))).toMatchObject({ state: "submitted" });
  });
});

describe("the link of an invitation", () => {
  test("says who asks and why, to whoever holds it, as often as it is looked at", async () => {
    const { owner, path, formId, entityId } = await inviting(world);
    await invite(owner, path, formId, {
      email: "lien@beranger.fr",
      entityId,
      message: "Nous renouvelons notre panel.",
    });
    await world.drain();
    const token = tokenIn(linkTo(world, "lien@beranger.fr"));
    const visitor = await signedIn(world);
    for (let times = 0; times < 3; times++)
      expect(await json(visitor.post("/v1/partner-invitations/look", { token }))).toMatchObject({
        partnerName: "Ateliers Béranger",
        entityName: "Achats",
        issuerName: owner.name,
        message: "Nous renouvelons notre panel.",
        email: "l•••@beranger.fr",
        accepted: false,
      });
  });

  test.each(["standby", "expired", "deactivating", "module off"] as const)(
    "is the link of nobody while its organisation asks nothing: %s",
    async (why) => {
      const { owner, organisation, path, formId } = await inviting(world);
      await invite(owner, path, formId, { email: `${why.replace(" ", "-")}@beranger.fr` });
      await world.drain();
      const token = tokenIn(linkTo(world, `${why.replace(" ", "-")}@beranger.fr`));
      if (why === "module off") {
        const { version } = await json<{ version: number }>(owner.get(path));
        const off = { enabled: false };
        await json(owner.put(`${path}/modules/invitations`, off, { "If-Match": `"${version}"` }));
      } else await bringInto(organisation.id, why, world.clock.now);
      const looked = await (await signedIn(world)).post("/v1/partner-invitations/look", { token });
      expect([looked.status, ((await looked.json()) as { code: string }).code]).toEqual([
        410,
        "partner_link_closed",
      ]);
    },
  );

  test("registers nobody else when the mail is forwarded", async () => {
    const { owner, path, formId } = await inviting(world);
    const { id } = await invite(owner, path, formId, { email: "transfert@beranger.fr" });
    await world.drain();
    const token = tokenIn(linkTo(world, "transfert@beranger.fr"));
    const another = await signedIn(world);
    expect((await another.post(`${path}/partner-invitations/accept`, { token })).status).toBe(403);
    expect(
      (await another.post(`${path}/partner-invitations/accept`, { partnerInvitationId: id })).status,
    ).toBe(410);
    const requests = await json<{ requests: unknown[] }>(another.get("/v1/me/partner-requests"));
    expect(requests.requests).toEqual([]);
  });

  test.each(["cancelled", "expired", "unknown", "foreign", "replaced", "archived"])(
    "opens nothing once it is %s",
    async (why) => {
      const { owner, path, formId } = await inviting(world);
      const { person } = { person: await signedIn(world) };
      const { id } = await invite(owner, path, formId, { email: person.email });
      await world.drain();
      const token = tokenIn(linkTo(world, person.email));
      if (why === "cancelled")
        await json(owner.post(`${path}/invitations/${id}/cancel`, { reason: "Erreur" }));
      if (why === "archived") await json(owner.post(`${path}/invitations/archive`, { ids: [id] }));
      if (why === "replaced")
        await json(
          owner.post(`${path}/invitations/${id}/other-addresses`, {
            email: "autre@beranger.fr",
            replaces: true,
          }),
          201,
        );
      if (why === "expired")
        await world.services.d1
          .prepare("update invitations set expires_at = ?1 where id = ?2")
          .bind(world.clock.now, id)
          .run();
      const where = why === "foreign" ? (await inviting(world)).path : path;
      const used = why === "unknown" ? "x".repeat(43) : token;
      const refused = await person.post(`${where}/partner-invitations/accept`, { token: used });
      expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
        410,
        "partner_link_closed",
      ]);
    },
  );

  test("'this is not me' closes it, tells the issuer, and nobody writes there again", async () => {
    const { owner, path, formId } = await inviting(world);
    const { id } = await invite(owner, path, formId, { email: "pasmoi@beranger.fr" });
    await world.drain();
    const token = tokenIn(linkTo(world, "pasmoi@beranger.fr"));
    const visitor = await signedIn(world);
    await json(
      visitor.post(`${path}/partner-invitations/decline`, {
        token,
        answer: "not_me",
        rightContact: "compta@beranger.fr",
      }),
    );
    await world.drain();
    const told = world.mails.findLast(({ to }) => to.email === owner.email);
    expect(told?.mail).toMatchObject({
      kind: "invitation-declined",
      answer: "not_me",
      said: "compta@beranger.fr",
    });
    world.clock.now += 20 * 24 * 60 * 60 * 1000;
    await world.tick();
    await world.drain();
    expect(world.mails.filter(({ to }) => to.email === "pasmoi@beranger.fr")).toHaveLength(1);
    world.clock.now -= 20 * 24 * 60 * 60 * 1000;
    expect((await owner.post(`${path}/invitations/reminders`, { ids: [id] })).status).toBe(409);
  });
});

describe("another address of the same partner", () => {
  test("is a new row linked to the first, and one answer closes both", async () => {
    const ground = await inviting(world);
    const { owner, path, formId } = ground;
    const first = await invite(owner, path, formId, { email: "premier@beranger.fr" });
    const person = await signedIn(world);
    world.clock.now += 1;
    const second = await json<{ id: string }>(
      owner.post(`${path}/invitations/${first.id}/other-addresses`, { email: person.email }),
      201,
    );
    await world.drain();
    await json(
      person.post(`${path}/partner-invitations/accept`, { token: tokenIn(linkTo(world, person.email)) }),
    );
    const base = `${path}/my/prequalifications/${first.prequalificationId}`;
    await answerAll(world, person, base);
    await json(person.post(`${base}/submit`));
    await json(owner.post(`${path}/prequalifications/${first.prequalificationId}/validate`));
    const { data, counts } = await json<Listed>(owner.get(`${path}/invitations`));
    expect(data.map(({ id, status, linkedToId }) => ({ id, status, linkedToId }))).toEqual([
      { id: second.id, status: "completed", linkedToId: first.id },
      { id: first.id, status: "completed", linkedToId: null },
    ]);
    expect(counts?.completed).toBe(2);
  });

  test("a colleague invited by a respondent answers the same questions, and no answer is lost", async () => {
    const { owner, path, formId } = await inviting(world);
    const { person, base } = await respondent(world, owner, path, formId);
    const colleague = await signedIn(world);
    await json(person.post(`${base}/colleagues`, { email: colleague.email }), 201);
    await world.drain();
    await json(
      colleague.post(`${path}/partner-invitations/accept`, {
        token: tokenIn(linkTo(world, colleague.email)),
      }),
    );
    const both = await Promise.all([
      person.put(`${base}/answers/fld_effectif`, { value: 3, version: 0 }),
      colleague.put(`${base}/answers/fld_effectif`, { value: 4, version: 0 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe("bad input", () => {
  test.each([
    [{ localId: "732829321" }, "/localId", "siren_checksum"],
    [{ localId: "12" }, "/localId", "siren_length"],
    [{ email: "x@y.fr\r\nBcc: z@w.fr" }, "/email", "not_email"],
    [{ name: "Ateliers\r\nBcc: x@y.fr" }, "/name", "unsafe_text"],
    [{ message: "\u202Einversé" }, "/message", "unsafe_text"],
    [{ status: "completed" }, "/status", "unknown_field"],
  ])("%j is refused at its field and nothing is written", async (rest, pointer, code) => {
    const { owner, path, formId } = await inviting(world);
    const refused = await owner.post(`${path}/invitations`, {
      formId,
      localId: sirens[0],
      name: "A",
      email: "a@b.fr",
      ...rest,
    });
    expect(refused.status).toBe(422);
    expect(((await refused.json()) as { errors: unknown[] }).errors).toEqual([
      expect.objectContaining({ pointer, code }),
    ]);
    expect((await json<Listed>(owner.get(`${path}/invitations`))).data).toEqual([]);
  });

  test("the same partner twice in a list is one partner; the same address twice is one mail; a hundred lines at most", async () => {
    const { owner, path, formId } = await inviting(world);
    const line = { localId: sirens[1], name: "Serre & Fils", email: "un@serre.fr" };
    const done = await json<{ invited: number; lines: { refused: { code: string } | null }[] }>(
      owner.post(`${path}/invitations/many`, {
        formId,
        partners: [line, line, { ...line, email: "deux@serre.fr" }],
      }),
    );
    expect(done.invited).toBe(2);
    expect(done.lines.map(({ refused }) => refused?.code ?? null)).toEqual([
      null,
      "already_invited_partner",
      null,
    ]);
    const { data } = await json<Listed>(owner.get(`${path}/invitations`));
    expect(data.map(({ email }) => email).sort()).toEqual(["deux@serre.fr", "un@serre.fr"]);
    const pasted = Array.from({ length: 5000 }, () => line);
    expect((await owner.post(`${path}/invitations/many`, { formId, partners: pasted })).status).toBe(422);
  });

  test("a partner up to date, or whose answers wait for us, is not asked again", async () => {
    const ground = await inviting(world);
    const { person } = await validated(world, ground);
    const again = await ground.owner.post(`${ground.path}/invitations`, {
      formId: ground.formId,
      localId: sirens[0],
      name: "Ateliers",
      email: `x-${person.email}`,
    });
    expect(((await again.json()) as { code: string }).code).toBe("prequalification_valid");
  });
});

test("a view of the dashboard keeps what the list can apply, and refuses the rest at its place", async () => {
  const { owner, path, entityId } = await inviting(world);
  const columns = await json<{ data: { id: string; operators: string[] }[] }>(
    owner.get(`${path}/views/columns?filter[list]=invitations`),
  );
  const narrowing = columns.data.filter(({ operators }) => operators.length > 0).map(({ id }) => id);
  expect(narrowing.sort()).toEqual(["archived", "bounced", "entity", "mine", "status"]);
  const filter = (column: string, ...values: unknown[]) => ({ column, operator: "any_of", values });
  const view = {
    list: "invitations",
    name: "À suivre",
    sharing: "shared",
    columns: ["partner", "status"],
    filters: [filter("status", "to_complete", "expired"), filter("entity", entityId), filter("mine", false)],
    sort: { column: "createdAt", direction: "desc" },
  };
  await json(owner.post(`${path}/views`, view), 201);
  const kept = await json<{ data: unknown[] }>(owner.get(`${path}/views?filter[list]=invitations`));
  expect(kept.data).toEqual([expect.objectContaining(view)]);
  const other = await owner.post(`${path}/views`, { ...view, filters: [filter("partner", "Ateliers")] });
  expect(((await other.json()) as { errors: { pointer: string }[] }).errors[0]?.pointer).toBe(
    "/filters/0/operator",
  );
});
