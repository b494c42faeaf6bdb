import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";

import { renderMail } from "#mail/render";

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
import { panelForm } from "../support/panel-form.ts";
import { signedIn, signedInAgain, type SignedIn } from "../support/people.ts";
import { staffMember } from "../support/staff.ts";
import type { World } from "../support/world.ts";

const day = 24 * 60 * 60 * 1000;

let world: World;
beforeEach(async () => {
  world = await worldOnMonday();
});

type Listed = { data: { id: string; partnerName: string; email: string }[]; counts: { toComplete: number } };
const names = async (who: SignedIn, path: string, query = "") =>
  (await json<Listed>(who.get(`${path}/invitations?limit=100${query}`))).data
    .map(({ partnerName }) => partnerName)
    .sort();

/** What the last mail to an address says, subject and text. */
function saidTo(email: string) {
  const order = world.mails.findLast(({ to }) => to.email === email);
  if (!order) throw new Error(`Nothing was sent to ${email}.`);
  return { order, ...renderMail(order.mail, "fr") };
}

describe("why an invitation exists decides what its mail says", () => {
  test("a partner who is not registered, one who has not finished, one whose validation ends", async () => {
    const ground = await inviting(world);
    const { owner, path, formId, entityId } = ground;
    const asking = { entityId, message: "Nous renouvelons notre panel." };
    expect((await invite(owner, path, formId, { ...asking, email: "neuf@beranger.fr" })).cause).toBe(
      "not_registered",
    );
    await world.drain();
    const first = saidTo("neuf@beranger.fr");
    expect(first.subject).toContain("vous invite à vous pré-qualifier");
    for (const said of [
      owner.name,
      "Achats",
      "732 829 320",
      "Nous renouvelons notre panel.",
      "answer=not_me",
    ])
      expect(first.text.replaceAll("\u00A0", " ")).toContain(said);

    const begun = await respondent(world, owner, path, formId, { localId: sirens[1], name: "Serre" });
    const unfinished = await invite(owner, path, formId, {
      localId: sirens[1],
      name: "Serre",
      email: "suite@serre.fr",
    });
    expect([unfinished.cause, unfinished.prequalificationId]).toEqual([
      "not_validated",
      begun.invited.prequalificationId,
    ]);
    await world.drain();
    expect(saidTo("suite@serre.fr").subject).toContain("attend la suite de votre pré-qualification");

    const old = await validated(world, ground, { localId: sirens[2], name: "Nord Travaux" });
    const { validUntil } = await json<{ validUntil: string }>(old.person.get(old.base));
    world.clock.now = Date.parse(validUntil) - 59 * day;
    const ending = await invite(await signedInAgain(world, owner), path, formId, {
      localId: sirens[2],
      name: "Nord Travaux",
      email: "majour@nord.fr",
    });
    expect(ending.cause).toBe("expired");
    await world.drain();
    const update = saidTo("majour@nord.fr");
    expect(update.subject).toContain("vous demande une mise à jour");
    expect(update.text).toContain("Seul ce qui a changé ou expiré vous est demandé");
  });
});

describe("who asks", () => {
  test("'only my requests' is on by default: each sees their own, and everybody's when they ask", async () => {
    const { owner, organisation, path, formId } = await inviting(world);
    const colleague = await staffMember(world, organisation.id, "admin");
    await invite(owner, path, formId);
    await invite(colleague, path, formId, { localId: sirens[1], name: "Serre", email: "un@serre.fr" });
    expect(await names(owner, path)).toEqual(["Ateliers Béranger"]);
    expect(await names(colleague, path)).toEqual(["Serre"]);
    expect(await names(owner, path, "&filter[mine]=false")).toEqual(["Ateliers Béranger", "Serre"]);
    const { counts } = await json<Listed>(colleague.get(`${path}/invitations`));
    expect(counts.toComplete).toBe(1);
    world.clock.now += 4 * day;
    const preview = async (who: SignedIn, body: object) =>
      (
        await json<{ remind: number }>(
          (await signedInAgain(world, who)).post(`${path}/invitations/reminders/preview`, body),
        )
      ).remind;
    expect([await preview(owner, {}), await preview(owner, { mine: false })]).toEqual([1, 2]);
  });

  test("several entities ask, each with its staff; a stranger cannot be attached and nothing changes", async () => {
    const { owner, organisation, path, formId, entityId } = await inviting(world);
    const buyer = await staffMember(world, organisation.id, "manager", "Inès Roy");
    const elsewhere = await inviting(world);
    const stranger = await staffMember(world, elsewhere.organisation.id, "manager");
    const edit = (membershipIds: string[], version: number) =>
      owner.patch(`${path}/issuing-entities/${entityId}`, { membershipIds }, { "If-Match": `"${version}"` });
    await json(edit([buyer.membershipId], 1));
    expect((await edit([stranger.membershipId], 2)).status).toBe(404);
    await json(owner.post(`${path}/issuing-entities`, { name: "Voirie" }), 201);
    type Entities = { data: { id: string; name: string; staff: { membershipId: string }[] }[] };
    const { data } = await json<Entities>(owner.get(`${path}/issuing-entities`));
    expect(data.map(({ name, staff }) => [name, staff.map(({ membershipId }) => membershipId)])).toEqual([
      ["Achats", [buyer.membershipId]],
      ["Voirie", []],
    ]);
    await invite(owner, path, formId, { entityId });
    await invite(owner, path, formId, {
      localId: sirens[1],
      name: "Serre",
      email: "un@serre.fr",
      entityId: data[1]?.id,
    });
    expect(await names(owner, path, `&filter[entity]=${entityId}`)).toEqual(["Ateliers Béranger"]);
    expect((await owner.get(`${path}/invitations?filter[entity]=${elsewhere.entityId}`)).status).toBe(200);
    expect(await names(owner, path, `&filter[entity]=${elsewhere.entityId}`)).toEqual([]);
  });

  test("one address asked by two issuers gets one reminder of both requests", async () => {
    const { owner, organisation, path, formId, entityId } = await inviting(world);
    const colleague = await staffMember(world, organisation.id, "admin");
    const voirie = await json<{ id: string }>(
      owner.post(`${path}/issuing-entities`, { name: "Voirie" }),
      201,
    );
    await invite(owner, path, formId, { email: "groupe@holding.fr", entityId });
    await invite(colleague, path, formId, {
      email: "groupe@holding.fr",
      localId: sirens[1],
      name: "Serre",
      entityId: voirie.id,
    });
    await world.drain();
    world.clock.now = monday + 7 * day;
    await world.tick();
    await world.drain();
    const reminders = world.mails.filter(({ mail }) => mail.kind === "partner-reminder");
    expect(reminders).toHaveLength(1);
    const { subject, text } = saidTo("groupe@holding.fr");
    expect(subject).toContain("2 demandes");
    for (const said of ["Ateliers Béranger", "Serre", "answer=not_me"]) expect(text).toContain(said);
  });

  test("a selection is reminded: who is left alone is named with the reason, and nobody twice", async () => {
    const ground = await inviting(world);
    const { owner, path, formId } = ground;
    const silent = await invite(owner, path, formId, { email: "silence@beranger.fr" });
    const answered = await validated(world, ground, { localId: sirens[1], name: "Serre" });
    const closed = await invite(owner, path, formId, {
      localId: sirens[2],
      name: "Nord",
      email: "clos@nord.fr",
    });
    await json(owner.post(`${path}/invitations/${closed.id}/cancel`, { reason: "Doublon" }));
    await world.drain();
    world.clock.now += 4 * day;
    const back = await signedInAgain(world, owner);
    const recent = await invite(back, path, formId, {
      localId: sirens[3],
      name: "Sud",
      email: "hier@sud.fr",
    });
    await world.drain();
    const ids = [silent.id, answered.invited.id, closed.id, recent.id, silent.id];
    type Reminded = { reminded: number; skipped: { id: string; reason: string }[] };
    const done = await json<Reminded>(back.post(`${path}/invitations/reminders`, { ids }));
    expect(done.reminded).toBe(1);
    expect(new Map(done.skipped.map(({ id, reason }) => [id, reason]))).toEqual(
      new Map([
        [answered.invited.id, "answered"],
        [closed.id, "ended"],
        [recent.id, "too_recent"],
      ]),
    );
    await world.drain();
    const sent = world.mails.filter(({ mail }) => mail.kind === "partner-reminder").map(({ to }) => to.email);
    expect(sent).toEqual(["silence@beranger.fr"]);
    expect((await back.get(`${path}/invitations/${closed.id}`)).status).toBe(200);
  });
});

describe("completion over time", () => {
  test("each figure is the number of rows of the list it leads to, archived rows left out", async () => {
    const ground = await inviting(world);
    const { owner, path, formId } = ground;
    await validated(world, ground);
    await invite(owner, path, formId, { localId: sirens[1], name: "Serre", email: "un@serre.fr" });
    const aside = await invite(owner, path, formId, {
      localId: sirens[2],
      name: "Nord",
      email: "un@nord.fr",
    });
    await json(owner.post(`${path}/invitations/archive`, { ids: [aside.id] }));
    world.clock.now += 8 * day;
    const back = await signedInAgain(world, owner);
    await invite(back, path, formId, { localId: sirens[3], name: "Sud", email: "un@sud.fr" });
    type Week = { from: string; to: string; toComplete: number; completed: number; expired: number };
    const { weeks } = await json<{ weeks: Week[] }>(back.get(`${path}/invitations/figures`));
    expect(weeks).toHaveLength(12);
    expect(weeks.slice(-2)).toEqual([
      { from: "2026-11-02", to: "2026-11-08", toComplete: 1, completed: 1, expired: 0 },
      { from: "2026-11-09", to: "2026-11-15", toComplete: 1, completed: 0, expired: 0 },
    ]);
    for (const { from, to, toComplete, completed } of weeks.slice(-2)) {
      const period = `&filter[from]=${from}&filter[to]=${to}`;
      expect(await names(back, path, `${period}&filter[status]=to_complete`)).toHaveLength(toComplete);
      expect(await names(back, path, `${period}&filter[status]=completed`)).toHaveLength(completed);
    }
  });

  test("the dashboard is exported for a spreadsheet too, reminders and status included", async () => {
    const { owner, path, formId, entityId } = await inviting(world);
    await invite(owner, path, formId, { name: "=Ateliers", entityId });
    const headers = { "Idempotency-Key": crypto.randomUUID() };
    const asked = await owner.post(`${path}/invitations/exports`, { format: "xlsx" }, headers);
    await world.drain();
    const job = await json<{ resultUrl: string }>(owner.get(asked.headers.get("Location") ?? ""));
    const file = await owner.get(job.resultUrl);
    expect(file.headers.get("Content-Type")).toContain("spreadsheetml");
    expect([...new Uint8Array(await file.arrayBuffer()).slice(0, 2)]).toEqual([0x50, 0x4b]);
  });
});

describe("the portal of a partner", () => {
  test("shows the requests of every organisation, how far each is, and when each document ends", async () => {
    const [first, second] = [await inviting(world), await inviting(world)];
    const { person, base } = await respondent(world, first.owner, first.path, first.formId);
    await answerAll(world, person, base);
    const other = await invite(second.owner, second.path, second.formId, { email: person.email });
    await world.drain();
    await json(
      person.post(`${second.path}/partner-invitations/accept`, {
        token: tokenIn(linkTo(world, person.email)),
      }),
    );
    await json(
      person.put(`${second.path}/my/prequalifications/${other.prequalificationId}/answers/fld_effectif`, {
        value: 3,
        version: 0,
      }),
    );
    type Requests = { requests: { slug: string; state: string; status: string; progress: number }[] };
    const { requests } = await json<Requests>(person.get("/v1/me/partner-requests"));
    expect(new Map(requests.map(({ slug, progress, status }) => [slug, [progress, status]]))).toEqual(
      new Map([
        [first.organisation.slug, [100, "to_complete"]],
        [second.organisation.slug, [33, "to_complete"]],
      ]),
    );
    const { documents } = await json<{ documents: { fieldId: string; validUntil: string }[] }>(
      person.get(base),
    );
    expect(documents.map(({ fieldId, validUntil }) => [fieldId, validUntil.slice(0, 10)])).toEqual([
      ["fld_urssaf", "2027-05-02"],
    ]);
  });

  test("an update asks the question that is new since the answers, and keeps the others", async () => {
    const ground = await inviting(world);
    const { owner, formPath } = ground;
    const { person, base, reviewed } = await validated(world, ground);
    const [panel, last] = panelForm.steps;
    if (panel?.type !== "form" || !last) throw new Error("The panel has other steps.");
    const sections = panel.sections.map((section) => ({
      ...section,
      fields: [
        ...section.fields,
        { id: "fld_rse", type: "short_text", label: "Démarche RSE", required: true },
      ],
    }));
    const definition = { ...panelForm, steps: [{ ...panel, sections }, last] };
    await json(owner.put(`${formPath}/definition`, { definition }, { "If-Match": '"2"' }));
    await json(owner.post(`${formPath}/publish`, {}, { "If-Match": '"3"' }));
    const { validUntil } = await json<{ validUntil: string }>(person.get(base));
    world.clock.now = Date.parse(validUntil) - 30 * day;
    const back = await signedInAgain(world, person);
    await json(back.post(`${base}/update`));
    type Own = { status: string; asked: { fieldId: string; why: string }[] };
    const own = await json<Own>(back.get(base));
    expect(own.status).toBe("completed");
    expect(own.asked.map(({ fieldId, why }) => [fieldId, why])).toEqual([
      ["fld_urssaf", "document_expired"],
      ["fld_rse", "new_question"],
    ]);
    await upload(world, back, base, pdf("URSSAF 2"), { fieldId: "fld_urssaf", name: "u2.pdf" });
    expect((await back.post(`${base}/submit`)).status).toBe(422);
    await json(back.put(`${base}/answers/fld_rse`, { value: "ISO 26000", version: 0 }));
    await json(back.post(`${base}/submit`));
    await json((await signedInAgain(world, owner)).post(`${reviewed}/validate`));
    expect(await json<Own>(back.get(base))).toMatchObject({ status: "completed" });
  });
});

describe("bad input", () => {
  test("a message that poses as headers stays words: one recipient, one subject line, no markup", async () => {
    const { owner, path, formId } = await inviting(world);
    const message = "Bonjour,\r\nBcc: espion@ailleurs.fr\r\n\r\n<script>alert(1)</script>";
    await invite(owner, path, formId, { email: "cible@beranger.fr", message });
    await world.drain();
    const { order, subject, html, text } = saidTo("cible@beranger.fr");
    expect(order.to).toEqual({ email: "cible@beranger.fr" });
    expect(subject).not.toMatch(/[\r\n]|Bcc/);
    expect(text).toContain("Bcc: espion@ailleurs.fr");
    expect(html).not.toContain("<script");
    expect(world.mails.some(({ to }) => to.email === "espion@ailleurs.fr")).toBe(false);
    for (const field of ["contactName", "name"]) {
      const refused = await owner.post(`${path}/invitations`, {
        formId,
        localId: sirens[1],
        name: "Serre",
        email: "un@serre.fr",
        [field]: "Zoé\r\nBcc: espion@ailleurs.fr",
      });
      expect(await refused.json()).toMatchObject({ errors: [{ pointer: `/${field}`, code: "unsafe_text" }] });
    }
  });

  test("5,000 addresses pasted are refused at once, in a list as in one field, and nothing is written", async () => {
    const { owner, path, formId } = await inviting(world);
    const addresses = Array.from({ length: 5000 }, (_, index) => `contact${index}@serre.fr`);
    const line = { localId: sirens[1], name: "Serre & Fils" };
    const many = await owner.post(`${path}/invitations/many`, {
      formId,
      partners: addresses.map((email) => ({ ...line, email })),
    });
    expect([many.status, await many.json()]).toMatchObject([422, { errors: [{ pointer: "/partners" }] }]);
    const one = await owner.post(`${path}/invitations`, { formId, ...line, email: addresses.join(", ") });
    expect([one.status, await one.json()]).toMatchObject([422, { errors: [{ pointer: "/email" }] }]);
    expect(await names(owner, path)).toEqual([]);
    await world.drain();
    expect(world.mails).toEqual([]);
  });

  test("a link cut short, one that already served, and one of another's request open nothing", async () => {
    const { owner, path, formId } = await inviting(world);
    const { person } = await respondent(world, owner, path, formId);
    const token = tokenIn(linkTo(world, person.email));
    const refusedTo = async (who: SignedIn, used: string) => {
      const answer = await who.post(`${path}/partner-invitations/accept`, { token: used });
      return [answer.status, ((await answer.json()) as { code: string }).code];
    };
    expect(await refusedTo(person, token.slice(0, 20))).toEqual([410, "partner_link_closed"]);
    const another = await signedIn(world);
    expect(await refusedTo(another, token)).toEqual([403, "invitation_addressed_to_another"]);
    expect(
      (await another.post(`${path}/partner-invitations/decline`, { token, answer: "not_me" })).status,
    ).toBe(410);
    expect(await json<{ requests: unknown[] }>(another.get("/v1/me/partner-requests"))).toMatchObject({
      requests: [],
    });
    const stored = await env.DB.prepare("select count(*) as n from invitations where token_hash = ?1")
      .bind(token)
      .first<{ n: number }>();
    expect(stored?.n).toBe(0);
  });
});
