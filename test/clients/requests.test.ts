import { expect, test } from "vitest";

import {
  clientsOrganisation,
  createClient,
  listOf,
  request,
  requestOf,
  seeClient,
  seeRequest,
  visitor,
} from "../support/clients.ts";
import { loseDocuments } from "../support/faults.ts";
import { pdf, sha256Of } from "../support/dossiers.ts";
import type { SignedIn } from "../support/people.ts";
import { openWorld, origin } from "../support/world.ts";

const world = openWorld();

/** The private link of the last mail to somebody. */
function linkMailedTo(email: string): string {
  const mail = world.mails.findLast(({ to }) => to.email === email)?.mail;
  return mail !== undefined && "url" in mail ? mail.url : "";
}

test("a first request creates the client and mails its number; the next one gives it, or is recognised", async () => {
  const { owner, path, portal } = await clientsOrganisation(world);
  const first = await seeRequest(
    owner,
    path,
    await request(world, portal, { name: "Comité des fêtes de Hyères", email: "camille@exemple.fr" }),
  );
  expect(first).toMatchObject({
    number: "DEM-2026-000001",
    state: "received",
    attachedBy: "new",
    doubt: null,
  });
  expect(first.client.number).toBe(1);
  await world.drain();
  const mail = world.mails.find(({ to }) => to.email === "camille@exemple.fr");
  expect(mail?.mail).toMatchObject({
    kind: "event-request-received",
    clientNumber: "1",
    number: "DEM-2026-000001",
  });
  expect(
    world.mails.some(
      ({ to, mail: sent }) => to.email === owner.email && sent.kind === "event-request-arrived",
    ),
  ).toBe(true);

  const recognised = await seeRequest(
    owner,
    path,
    await request(world, portal, { name: "COMITE DES FETES D'HYERES" }),
  );
  expect(recognised).toMatchObject({ attachedBy: "match", client: { id: first.client.id } });
  const numbered = await seeRequest(
    owner,
    path,
    await request(world, portal, { name: "Comité des fêtes", clientNumber: 1 }),
  );
  expect(numbered).toMatchObject({ attachedBy: "number", doubt: null, client: { id: first.client.id } });
  expect((await seeClient(owner, path, first.client.id)).events).toBe(3);
  const listed = await listOf<{ client: { number: number } }>(
    owner,
    `${path}/event-requests?filter[client]=${first.client.id}&filter[state]=received,quoted`,
  );
  expect(listed.map(({ client }) => client.number)).toEqual([1, 1, 1]);
});

test("a number alone reveals nothing: known, unknown or somebody else's, the visitor gets one and the same answer", async () => {
  const { owner, path, portal } = await clientsOrganisation(world);
  await request(world, portal, { name: "Mairie de Toulon", city: "Toulon" });
  const answers = await Promise.all(
    [1, 999, null].map(async (clientNumber, index) => {
      const asked = requestOf({
        name: `Société nautique ${["Azur", "Mistral", "Garlaban"][index]}`,
        city: "Bandol",
        clientNumber,
      });
      const answer = await visitor(world).post(`${portal}/event-requests`, asked);
      return { status: answer.status, body: (await answer.json()) as { id: string } };
    }),
  );
  expect(answers.map(({ status, body }) => [status, Object.keys(body)])).toEqual(
    [1, 2, 3].map(() => [201, ["id"]]),
  );
  const seen = await Promise.all(answers.map(({ body }) => seeRequest(owner, path, body.id)));
  expect(seen.map(({ attachedBy, doubt }) => [attachedBy, doubt])).toEqual([
    ["number", "other_name"],
    ["new", "number_unknown"],
    ["new", null],
  ]);
});

test("twelve requests of one new client at the same time give one record", async () => {
  const { owner, path, portal } = await clientsOrganisation(world);
  await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      request(world, portal, {
        name: index % 2 ? "Rugby Club Hyérois" : "RUGBY-CLUB HYEROIS",
        city: "Hyères",
      }),
    ),
  );
  const clients = await listOf<{ id: string; events: number }>(owner, `${path}/clients`);
  expect(clients).toHaveLength(1);
  expect(clients[0]?.events).toBe(12);
});

test("what only resembles is created and flagged, and the manager is told", async () => {
  const { owner, path, portal } = await clientsOrganisation(world);
  const known = await createClient(owner, path, { name: "Mairie de Toulon", city: "Toulon" });
  const seen = await seeRequest(
    owner,
    path,
    await request(world, portal, { name: "Mairie de Toulon Ouest", city: "Toulon" }),
  );
  expect(seen.attachedBy).toBe("new");
  await world.drain();
  const record = await seeClient(owner, path, seen.client.id);
  expect(record).toMatchObject({ tier: "probable", pairs: [{ tier: "probable", open: true }] });
  expect(record.pairs[0]?.reasons.map(({ code }) => code)).toContain("contains");
  expect((await seeClient(owner, path, known)).tier).toBe("probable");
  const told = world.mails.findLast(({ mail }) => mail.kind === "event-request-arrived");
  expect(told?.mail).toMatchObject({ lookAlikes: 1, clientName: "Mairie de Toulon Ouest" });
});

test("identifiers are refused with what is wrong in them", async () => {
  const { portal } = await clientsOrganisation(world);
  const errorOf = async (siret: string) => {
    const answer = await visitor(world).post(`${portal}/event-requests`, requestOf({ name: "X", siret }));
    const { errors } = (await answer.json()) as { errors: { pointer: string; code: string }[] };
    return [answer.status, errors[0]?.pointer, errors[0]?.code];
  };
  expect(await errorOf("73282932000075")).toEqual([422, "/requester/siret", "siret_checksum"]);
  expect(await errorOf("732829320")).toEqual([422, "/requester/siret", "siret_is_siren"]);
  expect(await errorOf("123")).toEqual([422, "/requester/siret", "siret_length"]);
  const half = await visitor(world).post(
    `${portal}/event-requests`,
    requestOf({ name: "X", clientNumber: 0.5 }),
  );
  expect(await half.json()).toMatchObject({
    errors: [{ pointer: "/requester/clientNumber", code: "not_integer" }],
  });
  const phone = await visitor(world).post(`${portal}/event-requests`, requestOf({ name: "X", phone: "12" }));
  expect(((await phone.json()) as { errors: { code: string }[] }).errors[0]?.code).toBe("not_phone");
});

test.each([
  ["", 422],
  ["   ", 422],
  ["x ".repeat(250), 422],
  ["x ".repeat(120), 201],
  ["de la des", 201],
  ["🎉🎊", 201],
  ["Мairie de Тoulon", 201],
  ["a", 201],
])("a client named %s is taken or refused without a fault", async (name, status) => {
  const { portal } = await clientsOrganisation(world);
  const send = () => visitor(world).post(`${portal}/event-requests`, requestOf({ name }));
  expect((await send()).status).toBe(status);
  expect((await send()).status).toBe(status);
});

test("dates that end before they start, and fields that do not exist, are refused", async () => {
  const { portal } = await clientsOrganisation(world);
  const asked = requestOf({ name: "Mairie" });
  const backwards = await visitor(world).post(`${portal}/event-requests`, {
    ...asked,
    endsAt: "2027-04-09T12:00:00.000Z",
  });
  expect(((await backwards.json()) as { errors: unknown[] }).errors).toMatchObject([
    { pointer: "/endsAt", code: "ends_before_start" },
  ]);
  const more = await visitor(world).post(`${portal}/event-requests`, {
    ...asked,
    clientId: "cli_1",
    state: "accepted",
  });
  expect(more.status).toBe(422);
});

test("a request lives: studied, quoted, accepted by its private link, done; each step is told and kept", async () => {
  const { owner, path, portal } = await clientsOrganisation(world);
  const id = await request(world, portal, {
    name: "Théâtre du Port",
    city: "Toulon",
    email: "theatre@exemple.fr",
  });
  await world.drain();
  const link = linkMailedTo("theatre@exemple.fr");
  const [, token = ""] = /requests\/[^/]+\/([\w-]+)$/.exec(link) ?? [];
  const own = `${portal}/event-requests/${id}/${token}`;
  const requester = visitor(world);
  expect(await (await requester.get(own)).json()).toMatchObject({ state: "received", verbs: ["cancel"] });
  expect((await requester.get(`${portal}/event-requests/${id}/${"A".repeat(43)}`)).status).toBe(404);

  const move = (verb: string, more = {}) =>
    owner.post(`${path}/event-requests/${id}/moves`, { verb, ...more });
  expect((await move("complete")).status).toBe(409);
  expect((await move("study", { message: "Nous regardons." })).status).toBe(200);
  await world.drain();
  expect(world.mails.findLast(({ to }) => to.email === "theatre@exemple.fr")?.mail).toMatchObject({
    state: "in_study",
    message: "Nous regardons.",
  });
  expect((await move("refuse")).status).toBe(422);
  expect((await move("quote", { quotedCents: 125_000, message: "Deux équipes." })).status).toBe(200);
  await world.drain();
  expect(world.mails.findLast(({ to }) => to.email === "theatre@exemple.fr")?.mail).toMatchObject({
    kind: "event-request-moved",
    state: "quoted",
    quotedCents: 125_000,
  });
  expect((await answerTo(own, "refuse")).status).toBe(422);
  expect((await answerTo(own, "accept")).status).toBe(200);
  expect((await answerTo(own, "accept")).status).toBe(409);
  expect((await move("complete")).status).toBe(200);
  const { moves } = (await (await requester.get(own)).json()) as {
    moves: { verb: string; actorName: string | null }[];
  };
  expect(moves.map(({ verb }) => verb)).toEqual(["receive", "study", "quote", "accept", "complete"]);
  expect(moves.every(({ actorName }) => actorName === null)).toBe(true);
});

/** What whoever holds a private link says, of what they read at this instant or before. */
async function answerTo(own: string, verb: string, version?: number): Promise<Response> {
  const requester = visitor(world);
  const read = version ?? ((await (await requester.get(own)).json()) as { version: number }).version;
  return requester.post(`${own}/moves`, { verb }, { "If-Match": `"${read}"` });
}

const ownPath = (portal: string, email: string): string =>
  `${portal}/event-requests/${/requests\/([^/]+\/[\w-]+)$/.exec(linkMailedTo(email))?.[1]}`;

test("a quote is accepted as it was read: another amount or another date is read again first", async () => {
  const { owner, path, portal } = await clientsOrganisation(world);
  const id = await request(world, portal, {
    name: "Fanfare de Sanary",
    city: "Sanary",
    email: "fanfare@exemple.fr",
  });
  await world.drain();
  const staff = `${path}/event-requests/${id}`;
  const own = ownPath(portal, "fanfare@exemple.fr");
  const read = async () =>
    (await (await visitor(world).get(own)).json()) as { version: number; state: string };
  await owner.post(`${staff}/moves`, { verb: "quote", quotedCents: 50_000 });
  const { version: seen } = await read();
  await owner.post(`${staff}/moves`, { verb: "quote", quotedCents: 80_000 });
  expect((await answerTo(own, "accept", seen)).status).toBe(412);
  expect(await read()).toMatchObject({ state: "quoted", quotedCents: 80_000 });
  expect((await answerTo(own, "accept")).status).toBe(200);
});

test("another contact address receives the number and a link of its own, and the link of the one before is dead", async () => {
  const { owner, path, portal } = await clientsOrganisation(world);
  const id = await request(world, portal, {
    name: "Chorale de Bandol",
    city: "Bandol",
    email: "chorle@exemple.fr",
  });
  await world.drain();
  const mistyped = ownPath(portal, "chorle@exemple.fr");
  const staff = `${path}/event-requests/${id}`;
  const asked = (await (await owner.get(staff)).json()) as Record<string, unknown>;
  const kept = [
    "kind",
    "title",
    "place",
    "startsAt",
    "endsAt",
    "people",
    "details",
    "contactName",
    "contactPhone",
  ];
  const corrected = {
    ...Object.fromEntries(kept.map((name) => [name, asked[name]])),
    contactEmail: "chorale@exemple.fr",
  };
  const edited = await owner.put(staff, corrected, { "If-Match": `"${String(asked["version"])}"` });
  expect(edited.status).toBe(200);
  await world.drain();
  expect((await visitor(world).get(mistyped)).status).toBe(404);
  expect(await (await visitor(world).get(ownPath(portal, "chorale@exemple.fr"))).json()).toMatchObject({
    id,
  });
});

test("what bears a link of a request goes again to its own address only", async () => {
  const { owner, path, portal } = await clientsOrganisation(world);
  const asked = { name: "Harmonie de Carqueiranne", city: "Carqueiranne", email: "cammille@exemple.fr" };
  const id = await request(world, portal, asked);
  await owner.post(`${path}/event-requests/${id}/moves`, { verb: "study" });
  await world.drain();
  const sent = await listOf<{ id: string; kind: string; resend: string; recipient: string }>(
    owner,
    `${path}/mails?filter[subject]=${id}`,
  );
  const toRequester = sent.filter(({ recipient }) => recipient === asked.email);
  expect(toRequester.map(({ kind, resend }) => [kind, resend])).toEqual([
    ["event-request-moved", "same"],
    ["event-request-received", "same"],
  ]);
  world.clock.now += 10 * 60 * 1000;
  const before = world.mails.length;
  for (const { id: mailId } of toRequester) {
    const resend = (body: object) => owner.post(`${path}/mails/${mailId}/resend`, body);
    const elsewhere = await resend({ email: "camille@exemple.fr" });
    expect(await elsewhere.json()).toMatchObject({ code: "mail_not_resendable" });
    expect((await resend({})).status).toBe(202);
  }
  await world.drain();
  expect(
    world.mails
      .slice(before)
      .map(({ to, mail }) => [to.email, mail.kind])
      .sort(),
  ).toEqual([
    [asked.email, "event-request-moved"],
    [asked.email, "event-request-received"],
  ]);
});

test("a request that changes client mails the right number, and one whose doubt is lifted mails nothing", async () => {
  const { owner, path, portal } = await clientsOrganisation(world);
  await request(world, portal, { name: "Amicale laïque", city: "Toulon" });
  const asked = { name: "Fanfare de Bormes", city: "Bormes", email: "bormes@exemple.fr", clientNumber: 1 };
  const id = await request(world, portal, asked);
  await world.drain();
  const numberMailed = () =>
    world.mails
      .filter(({ to, mail }) => to.email === asked.email && mail.kind === "event-request-received")
      .map(({ mail }) => "clientNumber" in mail && mail.clientNumber);
  const give = async (clientId: string | null) => {
    const { version } = await seeRequest(owner, path, id);
    const given = await owner.put(
      `${path}/event-requests/${id}/client`,
      { clientId },
      { "If-Match": `"${version}"` },
    );
    await world.drain();
    return ((await given.json()) as { clientId: string }).clientId;
  };
  const wrong = await seeRequest(owner, path, id);
  expect(wrong).toMatchObject({ doubt: "other_name", client: { number: 1 } });
  await give(wrong.client.id);
  expect(numberMailed()).toEqual(["1"]);
  await give(null);
  expect(numberMailed()).toEqual(["1", "2"]);
  await give(wrong.client.id);
  expect(numberMailed()).toEqual(["1", "2", "1"]);
});

test("a step that another one overtakes before its mail leaves is told by the mail of the other", async () => {
  const { owner, path, portal } = await clientsOrganisation(world);
  const [first, second] = ["chorale@exemple.fr", "ballet@exemple.fr"];
  const ids = [
    await request(world, portal, { name: "Chorale du Pradet", city: "Le Pradet", email: first }),
    await request(world, portal, { name: "Ballet du Pradet", city: "Le Pradet", email: second }),
  ];
  await world.drain();
  const own = ownPath(portal, second);
  const told = (email: string) =>
    world.mails
      .filter(({ to, mail }) => to.email === email && mail.kind === "event-request-moved")
      .map(({ mail }) => "state" in mail && "message" in mail && [mail.state, mail.message]);
  const move = (id: string | undefined, verb: string, message: string) =>
    owner.post(`${path}/event-requests/${id}/moves`, { verb, message });
  await move(ids[0], "quote", "Deux équipes.");
  await move(ids[0], "refuse", "Complet ce jour-là.");
  await move(ids[1], "quote", "Une équipe.");
  await answerTo(own, "cancel");
  await world.drain();
  expect(told(first)).toEqual([["refused", "Complet ce jour-là."]]);
  expect(told(second)).toEqual([]);
  const answered = world.mails.filter(
    ({ to, mail }) => to.email === owner.email && mail.kind === "event-request-answered",
  );
  expect(answered).toMatchObject([{ mail: { accepted: false } }]);
});

test("two steps at the same time: one wins", async () => {
  const { owner, path, portal } = await clientsOrganisation(world);
  const id = await request(world, portal, { name: "Lycée Dumont d'Urville", city: "Toulon" });
  const answers = await Promise.all(
    ["study", "cancel"].map((verb) => owner.post(`${path}/event-requests/${id}/moves`, { verb })),
  );
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
  const { moves } = (await (await owner.get(`${path}/event-requests/${id}`)).json()) as { moves: unknown[] };
  expect(moves).toHaveLength(1 + answers.filter(({ status }) => status === 200).length);
});

test("documents travel both ways, and only through the private link or staff", async () => {
  const { owner, path, portal } = await clientsOrganisation(world);
  const id = await request(world, portal, {
    name: "Office de tourisme",
    city: "Bandol",
    email: "ot@exemple.fr",
  });
  await world.drain();
  const link = linkMailedTo("ot@exemple.fr");
  const own = `${portal}/event-requests/${id}/${link.split("/").at(-1)}`;
  const bytes = pdf("Plan du site");
  const announced = await visitor(world).post(`${own}/documents`, {
    name: "plan.pdf",
    size: bytes.byteLength,
    sha256: sha256Of(bytes),
    contentType: "application/pdf",
  });
  const { id: documentId } = (await announced.json()) as { id: string };
  const sent = await world.fetch(
    new Request(`https://api.parvis.test${own}/documents/${documentId}/content`, {
      method: "PUT",
      headers: { Origin: origin, "Content-Type": "application/octet-stream" },
      body: new Blob([bytes]),
    }),
  );
  expect([announced.status, sent.status]).toEqual([201, 200]);
  const read = await owner.get(`${path}/event-requests/${id}/documents/${documentId}/content`);
  expect(new Uint8Array(await read.arrayBuffer())).toEqual(bytes);
  await loseDocuments();
  for (const lost of [
    await owner.get(`${path}/event-requests/${id}/documents/${documentId}/content`),
    await visitor(world).get(`${own}/documents/${documentId}/content`),
  ])
    expect([lost.status, await lost.json()]).toMatchObject([404, { code: "file_missing" }]);
  const elsewhere = `${portal}/event-requests/${id}/${"A".repeat(43)}/documents/${documentId}/content`;
  expect((await visitor(world).get(elsewhere)).status).toBe(404);
  await owner.delete(`${path}/event-requests/${id}/documents/${documentId}`);
  expect((await owner.get(`${path}/event-requests/${id}/documents/${documentId}/content`)).status).toBe(404);
});

test("a requester takes back what they sent, never what the team sent, and only while they may call the request off", async () => {
  const { owner, path, portal } = await clientsOrganisation(world);
  const asked = { name: "Régie du port", city: "Bandol", email: "port@exemple.fr" };
  const id = await request(world, portal, asked);
  await world.drain();
  const own = `${portal}/event-requests/${id}/${linkMailedTo(asked.email).split("/").at(-1)}`;
  const staff = `${path}/event-requests/${id}`;
  const bytes = pdf("Plan");
  const file = {
    name: "plan.pdf",
    size: bytes.byteLength,
    sha256: sha256Of(bytes),
    contentType: "application/pdf",
  };
  const announce = async (by: SignedIn | ReturnType<typeof visitor>, where: string) =>
    ((await (await by.post(`${where}/documents`, file)).json()) as { id: string }).id;
  const requester = visitor(world);
  const [mine, kept, theirs] = [
    await announce(requester, own),
    await announce(requester, own),
    await announce(owner, staff),
  ];
  expect((await requester.delete(`${own}/documents/${theirs}`)).status).toBe(404);
  expect((await requester.delete(`${own}/documents/${mine}`)).status).toBe(200);
  expect((await requester.delete(`${own}/documents/${mine}`)).status).toBe(404);
  await owner.post(`${staff}/moves`, { verb: "refuse", message: "Complet" });
  expect((await requester.delete(`${own}/documents/${kept}`)).status).toBe(409);
  const { documents } = (await (await owner.get(staff)).json()) as { documents: { id: string }[] };
  expect(documents.map(({ id: documentId }) => documentId).sort()).toEqual([kept, theirs].sort());
});

test("a request attached by mistake is detached into a record of its own, and never attached there again", async () => {
  const { owner, path, portal } = await clientsOrganisation(world);
  const name = "Amicale des pompiers de Bandol";
  const first = await seeRequest(owner, path, await request(world, portal, { name, city: "Bandol" }));
  const second = await seeRequest(owner, path, await request(world, portal, { name, city: "Bandol" }));
  expect(second.client.id).toBe(first.client.id);
  const detached = await owner.put(
    `${path}/event-requests/${second.id}/client`,
    { clientId: null },
    { "If-Match": `"${second.version}"` },
  );
  const { clientId } = (await detached.json()) as { clientId: string };
  expect(clientId).not.toBe(first.client.id);
  await world.drain();
  expect((await seeClient(owner, path, clientId)).tier).toBe("none");
  const third = await seeRequest(owner, path, await request(world, portal, { name, city: "Bandol" }));
  expect(third.attachedBy).toBe("new");
});

test("what is said of a detached request is said with the words of the organisation", async () => {
  const { owner, path, portal } = await clientsOrganisation(world);
  const name = "Les Cigales Bleues";
  for (const city of [null, "Toulon", "Nice"]) await createClient(owner, path, { name, city });
  const id = await request(world, portal, { name, clientNumber: 1 });
  await owner.put(`${path}/event-requests/${id}/client`, { clientId: null }, { "If-Match": '"1"' });
  // Known in two towns, the name alone is not distinctive here.
  expect(await listOf(owner, `${path}/duplicates/verdicts`)).toMatchObject([{ tier: "probable" }]);
});

test("nothing answers while the module is switched off", async () => {
  const { owner, path, portal } = await clientsOrganisation(world);
  const { version } = (await (await owner.get(path)).json()) as { version: number };
  await owner.put(`${path}/modules/clients`, { enabled: false }, { "If-Match": `"${version}"` });
  const closed = [
    await owner.get(`${path}/clients`),
    await visitor(world).post(`${portal}/event-requests`, requestOf({ name: "Mairie" })),
  ];
  expect(
    await Promise.all(closed.map(async (answer) => ((await answer.json()) as { code: string }).code)),
  ).toEqual(["module_off", "module_off"]);
});
