import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { MailFailure } from "#mail/port";
import { client } from "../support/client.ts";
import { ownerWithOrganisation, signedIn, type SignedIn } from "../support/people.ts";
import { markedOrganisation } from "../support/marked-organisation.ts";
import { openWorld } from "../support/world.ts";
import { auditCount, withStaff } from "../organisations/support.ts";

const world = openWorld();
const delay = 10 * 60 * 1000;

type Listed = {
  id: string;
  kind: string;
  state: string;
  recipient: string;
  resendOfId: string | null;
  resend: "corrected" | "same" | "elsewhere";
};
const ledger = async (by: SignedIn, path: string, query = "") =>
  (await (await by.get(`${path}/mails${query}`)).json<{ data: Listed[] }>()).data;

/** An organisation whose owner was offered a transfer: one mail left, to its admin. */
async function organisationWithMail() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const admin = await withStaff(world, organisation.id, "admin");
  await owner.post(`${path}/owner-transfer`, { membershipId: admin.membershipId });
  await world.drain();
  const [mail] = await ledger(owner, path);
  return { owner, admin, organisation, path, mailId: mail?.id ?? "" };
}

test("the ledger says what left, to whom, why, and what became of it", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  world.mailFailures.push(new MailFailure("permanent", "bad_address"));
  for (const name of ["a", "b", "c"])
    await owner.post(`${path}/staff-invitations`, { email: `${name}@exemple.fr`, role: "manager" });
  await world.drain();
  const all = await ledger(owner, path);
  expect(all.map(({ recipient, kind, state }) => [recipient, kind, state]).sort()).toEqual([
    ["a@exemple.fr", "staff-invitation", "failed"],
    ["b@exemple.fr", "staff-invitation", "sent"],
    ["c@exemple.fr", "staff-invitation", "sent"],
  ]);
  expect((await ledger(owner, path, "?filter[state]=failed")).map(({ recipient }) => recipient)).toEqual([
    "a@exemple.fr",
  ]);
  const page = await (
    await owner.get(`${path}/mails?limit=2`)
  ).json<{ data: Listed[]; nextCursor: string }>();
  const rest = await ledger(owner, path, `?limit=2&cursor=${page.nextCursor}`);
  expect([...page.data, ...rest].map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  const foreign = await ownerWithOrganisation(world);
  expect((await foreign.owner.get(`${path}/mails`)).status).toBe(404);
  expect(await ledger(foreign.owner, foreign.path)).toEqual([]);
  expect((await owner.get(`${path}/mails?filter[state]=lost`)).status).toBe(422);
  expect(JSON.stringify(all)).not.toContain("token");
  expect(await auditCount(organisation.id)).toBe(4);
});

test("a mail is sent again as a new line, once however many ask, at most every 10 minutes", async () => {
  const { owner, admin, organisation, path, mailId } = await organisationWithMail();
  const resend = (body: object = {}) => owner.post(`${path}/mails/${mailId}/resend`, body);
  const early = await resend();
  expect(early.status).toBe(429);
  expect(early.headers.get("Retry-After")).toBe("600");
  world.clock.now += delay;
  const before = world.mails.length;
  const answers = await Promise.all([resend(), resend(), resend()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
  expect((await resend()).status).toBe(409);
  await world.drain();
  expect(world.mails.slice(before)).toMatchObject([
    { to: { email: admin.email }, mail: { kind: "owner-transfer-offered" } },
  ]);
  const [newest] = await ledger(owner, path);
  expect(newest).toMatchObject({ resendOfId: mailId, state: "sent" });
  expect((await resend()).status).toBe(429);
  expect(await auditCount(organisation.id, "integrations.resend-mail")).toBe(1);
});

test("only some mails go to a corrected address, and an invitation has its own door", async () => {
  const { owner, organisation, path, mailId } = await organisationWithMail();
  await owner.post(`${path}/staff-invitations`, { email: "a@exemple.fr", role: "manager" });
  await world.drain();
  const invitation = (await ledger(owner, path)).find(({ kind }) => kind === "staff-invitation");
  expect(invitation).toMatchObject({ resend: "elsewhere" });
  world.clock.now += delay;
  const elsewhere = await owner.post(`${path}/mails/${mailId}/resend`, { email: "autre@exemple.fr" });
  expect(await elsewhere.json()).toMatchObject({ code: "mail_not_resendable" });
  const door = await owner.post(`${path}/mails/${invitation?.id}/resend`);
  expect(await door.json()).toMatchObject({ code: "mail_not_resendable" });

  await env.DB.prepare("update mails set kind = 'dossier-submitted' where id = ?1").bind(mailId).run();
  const bad = await owner.post(`${path}/mails/${mailId}/resend`, { email: "a@b.fr\r\nBcc: x@y.fr" });
  expect(bad.status).toBe(422);
  const corrected = await owner.post(`${path}/mails/${mailId}/resend`, { email: "Corrige@Exemple.fr" });
  expect(corrected.status).toBe(202);
  const { id } = await corrected.json<{ id: string }>();
  expect((await ledger(owner, path)).find((mail) => mail.id === id)).toMatchObject({
    recipient: "corrige@exemple.fr",
    resendOfId: mailId,
  });
  expect(await auditCount(organisation.id, "integrations.resend-mail")).toBe(1);
});

test("a mail that may go to a corrected address is still owed there", async () => {
  const { owner, organisation } = await markedOrganisation(world);
  const path = `/v1/organisations/${organisation.id}`;
  await world.drain();
  world.clock.now += delay;
  const correctable = (await ledger(owner, path, "?limit=100")).filter(
    ({ resend, state }) => resend === "corrected" && state === "sent",
  );
  const kinds = [...new Map(correctable.map((mail) => [mail.kind, mail])).values()];
  expect(kinds.length).toBeGreaterThan(3);
  for (const { id } of kinds)
    expect((await owner.post(`${path}/mails/${id}/resend`, { email: "corrige@exemple.fr" })).status).toBe(
      202,
    );
  await world.drain();
  const again = (await ledger(owner, path, "?limit=100")).filter(({ resendOfId }) => resendOfId !== null);
  expect(again.map(({ kind, state }) => [kind, state]).sort()).toEqual(
    kinds.map(({ kind }) => [kind, "sent"]).sort(),
  );
});

test("a mail that is on its way is not sent again, another's is not there", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const admin = await withStaff(world, organisation.id, "admin");
  await owner.post(`${path}/owner-transfer`, { membershipId: admin.membershipId });
  const [mail] = await ledger(owner, path);
  const resend = (by: Pick<SignedIn, "post">, at = path) => by.post(`${at}/mails/${mail?.id}/resend`);
  expect(await (await resend(owner)).json()).toMatchObject({ code: "mail_on_its_way" });
  const foreign = await ownerWithOrganisation(world);
  const stranger = await signedIn(world);
  expect((await resend(foreign.owner)).status).toBe(404);
  expect((await resend(foreign.owner, foreign.path)).status).toBe(404);
  expect((await resend(stranger)).status).toBe(404);
  expect((await resend(client(world))).status).toBe(401);
  await world.drain();
});
