import { describe, expect, test } from "vitest";

import { linesOf, seeImport, sendFile, startRun, type Prepared } from "../support/imports.ts";
import { loseDocuments } from "../support/faults.ts";
import { answerAll, invite, inviting, json, respondent, sirens, validated } from "../support/invitations.ts";
import { signedInAgain } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

describe("a file of partners", () => {
  const file = [
    "SIREN;Raison sociale;Courriel;Interlocuteur",
    "732 829 320;Ateliers Béranger;contact@beranger.fr;Zoé Petit",
    "732829321;Faute de frappe;x@faute.fr;",
    "552 100 554;Serre & Fils;un@serre.fr;",
    "552 100 554;Serre & Fils;un@serre.fr;",
    "552 100 554;Serre & Fils;deux@serre.fr;",
    "542065479;Sans adresse;;",
  ].join("\r\n");

  test("is tried dry, then invites line by line with a report, and writes to each address once", async () => {
    const { owner, path } = await inviting(world);
    const prepared = await (
      await sendFile(owner, path, file, { kind: "invitations.import", name: "partenaires.csv" })
    ).json<Prepared>();
    expect(prepared.suggested).toEqual({ localId: 0, name: 1, email: 2, contactName: 3 });
    const run = { mapping: prepared.suggested };
    expect((await startRun(owner, path, prepared.id, { ...run, dryRun: true })).status).toBe(202);
    await world.drain();
    const dry = (await seeImport(owner, path, prepared.id)).runs[0];
    expect(dry).toMatchObject({ created: 3, skipped: 1, refused: 2 });
    expect((await json<{ data: unknown[] }>(owner.get(`${path}/invitations`))).data).toEqual([]);
    const started = (await (await startRun(owner, path, prepared.id, { ...run, dryRun: false })).json()) as {
      id: string;
    };
    await world.drain();
    const { data } = await linesOf(owner, path, started.id);
    expect(data.map(({ line, outcome, reason }) => [line, outcome, reason])).toEqual([
      [2, "created", null],
      [3, "refused", null],
      [4, "created", null],
      [5, "skipped", expect.stringContaining("4")],
      [6, "created", null],
      [7, "refused", null],
    ]);
    const sent = world.mails
      .filter(({ mail }) => mail.kind === "partner-invitation")
      .map(({ to }) => to.email);
    expect(sent.sort()).toEqual(["contact@beranger.fr", "deux@serre.fr", "un@serre.fr"]);
  });
});

describe("a file that names who asks and what is asked", () => {
  test("refuses only the lines whose entity or form nobody knows, each at its column", async () => {
    const { owner, path, entityId } = await inviting(world);
    const gone = await json<{ id: string }>(owner.post(`${path}/issuing-entities`, { name: "Voirie" }), 201);
    const archived = owner.patch(
      `${path}/issuing-entities/${gone.id}`,
      { archived: true },
      { "If-Match": '"1"' },
    );
    await json(archived);
    const lines = [
      "SIREN;Raison sociale;Courriel;Formulaire;Entité",
      `${sirens[0]};Ateliers Béranger;un@beranger.fr;;achats`,
      `${sirens[1]};Serre & Fils;un@serre.fr;Panel;Voirie`,
      `${sirens[2]};Nord Travaux;un@nord.fr;Panel;Direction inconnue`,
      `${sirens[3]};Sud Travaux;un@sud.fr;Questionnaire perdu;`,
      `${sirens[4]};Est Travaux;un@est.fr;;`,
    ].join("\r\n");
    const prepared = await (
      await sendFile(owner, path, lines, { kind: "invitations.import", name: "entites.csv" })
    ).json<Prepared>();
    const started = (await (
      await startRun(owner, path, prepared.id, { mapping: prepared.suggested, dryRun: false })
    ).json()) as { id: string };
    await world.drain();
    const { data } = await linesOf(owner, path, started.id);
    const told = data.map(({ line, outcome, errors }) => [line, outcome, errors.map(({ column }) => column)]);
    expect(told).toEqual([
      [2, "created", []],
      [3, "refused", ["entity"]],
      [4, "refused", ["entity"]],
      [5, "refused", ["form"]],
      [6, "created", []],
    ]);
    type Listed = { data: { partnerName: string; entityName: string | null }[] };
    const listed = await json<Listed>(owner.get(`${path}/invitations?filter[entity]=${entityId}`));
    expect(listed.data.map(({ partnerName, entityName }) => [partnerName, entityName])).toEqual([
      ["Ateliers Béranger", "Achats"],
    ]);
  });
});

describe("answers validated by one organisation and asked by another", () => {
  test("are shown first, shared only with consent, and kept with what was shared", async () => {
    const first = await inviting(world);
    const { person, invited } = await validated(world, first);
    const second = await inviting(world);
    const asked = await json<{ prequalificationId: string; id: string }>(
      second.owner.post(`${second.path}/invitations`, {
        formId: second.formId,
        localId: sirens[0],
        name: "Ateliers Béranger",
        email: person.email,
      }),
      201,
    );
    type Requests = { requests: { slug: string }[]; waiting: { id: string; slug: string }[] };
    const everywhere = await json<Requests>(person.get("/v1/me/partner-requests"));
    expect(everywhere.requests).toHaveLength(1);
    expect(everywhere.waiting.map(({ id }) => id)).toEqual([asked.id]);
    await json(person.post(`${second.path}/partner-invitations/accept`, { partnerInvitationId: asked.id }));
    const base = `${second.path}/my/prequalifications/${asked.prequalificationId}`;
    type Reusable = { data: { sourceId: string; fields: { targetId: string; value: unknown }[] }[] };
    const shown = await json<Reusable>(person.get(`${base}/reusable`));
    expect(shown.data[0]?.fields.map(({ targetId }) => targetId)).toEqual([
      "fld_siren",
      "fld_effectif",
      "fld_urssaf",
    ]);
    const choice = { sourceId: invited.prequalificationId, fieldIds: ["fld_siren", "fld_urssaf"] };
    const refused = await person.post(`${base}/reuse`, { ...choice, consent: false });
    expect(((await refused.json()) as { code: string }).code).toBe("consent_needed");
    expect(await json(person.post(`${base}/reuse`, { ...choice, consent: true }))).toMatchObject({
      reused: 2,
    });
    await json(person.put(`${base}/answers/fld_effectif`, { value: 12, version: 0 }));
    await json(person.post(`${base}/submit`));
    type Seen = { documents: { id: string; name: string }[] };
    const seen = await json<Seen>(
      second.owner.get(`${second.path}/prequalifications/${asked.prequalificationId}`),
    );
    expect(seen.documents.map(({ name }) => name)).toEqual(["urssaf.pdf"]);
    const content = `${second.path}/prequalifications/${asked.prequalificationId}/documents/${seen.documents[0]?.id}/content`;
    expect(await (await second.owner.get(content)).text()).toContain("URSSAF");
    await loseDocuments();
    expect(await (await second.owner.get(content)).json()).toMatchObject({ code: "file_missing" });
    const kept = await world.services.d1
      .prepare("select person_id, field_ids from answer_shares where prequalification_id = ?1")
      .bind(asked.prequalificationId)
      .first();
    expect(kept).toEqual({ person_id: person.personId, field_ids: '["fld_siren","fld_urssaf"]' });
  });

  test("a document keeps its own end when it is reused, and is not offered once it has ended", async () => {
    const first = await inviting(world);
    const { person, invited } = await validated(world, first);
    const asked = async (days: number) => {
      world.clock.now += days * 24 * 60 * 60 * 1000;
      const { owner, path, formId } = await inviting(world);
      const request = await invite(owner, path, formId, { email: person.email });
      const back = await signedInAgain(world, person);
      await json(back.post(`${path}/partner-invitations/accept`, { partnerInvitationId: request.id }));
      return { back, base: `${path}/my/prequalifications/${request.prequalificationId}` };
    };
    type Offered = { targetId: string; value: unknown; documents: { id: string; name: string }[] };
    const offered = async ({ back, base }: Awaited<ReturnType<typeof asked>>) =>
      (await json<{ data: { fields: Offered[] }[] }>(back.get(`${base}/reusable`))).data[0]?.fields ?? [];
    const sharing = { sourceId: invited.prequalificationId, fieldIds: ["fld_urssaf"], consent: true };

    const second = await asked(60);
    const [siren, , document] = await offered(second);
    expect([siren?.value, document?.documents.map(({ name }) => name)]).toEqual([sirens[0], ["urssaf.pdf"]]);
    expect(document?.value).toEqual(document?.documents.map(({ id }) => id));
    await json(second.back.post(`${second.base}/reuse`, sharing));
    const kept = await json<{ documents: { validUntil: string }[] }>(second.back.get(second.base));
    expect(kept.documents.map(({ validUntil }) => validUntil.slice(0, 10))).toEqual(["2027-05-21"]);

    const third = await asked(150);
    expect((await offered(third)).map(({ targetId }) => targetId)).toEqual(["fld_siren", "fld_effectif"]);
    expect((await third.back.post(`${third.base}/reuse`, sharing)).status).toBe(404);
  });

  test("are nobody else's to share: a respondent of another company sees nothing of them", async () => {
    const first = await inviting(world);
    await validated(world, first);
    const second = await inviting(world);
    const stranger = await respondent(world, second.owner, second.path, second.formId);
    await answerAll(world, stranger.person, stranger.base);
    expect(await json(stranger.person.get(`${stranger.base}/reusable`))).toEqual({ data: [] });
  });
});
