import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { dossierStorage } from "#domain/dossiers/storage";
import { fieldOf, formStepOf } from "#domain/forms/form-builder";
import { beforeWriting } from "../support/between.ts";
import { client, type Client } from "../support/client.ts";
import { completeDossier, pdf, sendBytes, sha256Of, submittedDossier, upload } from "../support/dossiers.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { culturalForm, publishedProgramme } from "../support/programmes.ts";
import { publishNext } from "../support/next-revision.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

async function openCall() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  return { owner, organisation, path, programmeId };
}

test("an applicant fills a dossier, sends it, and gets a number and a mail", async () => {
  const { path, programmeId } = await openCall();
  const { applicant, base } = await completeDossier(world, path, programmeId);
  const before = await (await applicant.get(base)).json();
  expect(before).toMatchObject({
    state: "draft",
    completeness: { complete: true },
    status: { code: "not_sent" },
  });

  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  const after = await (await applicant.get(base)).json();
  expect(after).toMatchObject({
    state: "submitted",
    number: "DOS-2026-000001",
    writable: false,
    status: { code: "received", label: "Reçu" },
  });

  const sent = world.mails.length;
  await world.drain();
  const mine = world.mails.slice(sent).filter(({ to }) => to.email === applicant.email);
  expect(mine.map(({ mail }) => mail.kind)).toEqual(["dossier-submitted"]);
});

test("starting twice resumes the same draft", async () => {
  const { path, programmeId } = await openCall();
  const applicant = await signedIn(world);
  const answers = await Promise.all(
    [1, 2, 3].map(() => applicant.post(`${path}/programmes/${programmeId}/dossiers`)),
  );
  const again = await applicant.post(`${path}/programmes/${programmeId}/dossiers`);
  const { id, resumed } = (await again.json()) as { id: string; resumed: boolean };
  expect(resumed).toBe(true);
  const ids = await Promise.all(
    answers
      .filter(({ status }) => status === 200)
      .map(async (answer) => ((await answer.json()) as { id: string }).id),
  );
  expect(new Set([...ids, id]).size).toBe(1);
});

test("an incomplete dossier is not sent, and every missing answer is named", async () => {
  const { path, programmeId } = await openCall();
  const applicant = await signedIn(world);
  const { id } = (await (await applicant.post(`${path}/programmes/${programmeId}/dossiers`)).json()) as {
    id: string;
  };
  const answer = await applicant.post(`${path}/my/dossiers/${id}/submit`);
  expect(answer.status).toBe(422);
  const body = (await answer.json()) as { code: string; errors: { pointer: string }[] };
  expect(body.code).toBe("dossier_incomplete");
  expect(body.errors.map(({ pointer }) => pointer)).toEqual([
    "/fld_titre/value",
    "/fld_genre/value",
    "/fld_montant/value",
    "/fld_statuts/value",
  ]);
});

test("two tabs on the same answer: the second is told, and loses nothing", async () => {
  const { path, programmeId } = await openCall();
  const { applicant, base } = await completeDossier(world, path, programmeId);
  expect(
    (await applicant.put(`${base}/answers/fld_titre`, { value: "Premier onglet", version: 1 })).status,
  ).toBe(200);
  const late = await applicant.put(`${base}/answers/fld_titre`, { value: "Second onglet", version: 1 });
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({ code: "answer_changed" });
  const seen = (await (await applicant.get(base)).json()) as {
    answers: { fieldId: string; value: unknown }[];
  };
  expect(seen.answers.find(({ fieldId }) => fieldId === "fld_titre")?.value).toBe("Premier onglet");
});

test("a tab left open never writes over a dossier that was sent", async () => {
  const { path, programmeId } = await openCall();
  const { applicant, base } = await submittedDossier(world, path, programmeId);
  const late = await applicant.put(`${base}/answers/fld_titre`, { value: "", version: 1 });
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({ code: "dossier_state_forbids" });
});

test("sending twice at the same instant sends once, with one number", async () => {
  const { path, programmeId } = await openCall();
  const { applicant, base } = await completeDossier(world, path, programmeId);
  const answers = await Promise.all([applicant.post(`${base}/submit`), applicant.post(`${base}/submit`)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
});

test("an answer saved while the dossier is being sent is sent with it, and nobody is told to try again", async () => {
  const { path, programmeId } = await openCall();
  const { applicant, base } = await completeDossier(world, path, programmeId);
  const between = beforeWriting(world, "dossiers", () =>
    applicant.put(`${base}/answers/fld_titre`, { value: "Au dernier moment", version: 1 }),
  );
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  expect(between.done).toBe(true);
  expect(await (await applicant.get(base)).json()).toMatchObject({
    state: "submitted",
    answers: expect.arrayContaining([
      expect.objectContaining({ fieldId: "fld_titre", value: "Au dernier moment" }),
    ]),
  });
});

test("numbers follow each other without a gap when many send at once", async () => {
  const { owner, path, programmeId } = await openCall();
  const dossiers = await Promise.all(
    Array.from({ length: 8 }, () => completeDossier(world, path, programmeId)),
  );
  await Promise.all(dossiers.map(({ applicant, base }) => applicant.post(`${base}/submit`)));
  const list = (await (await owner.get(`${path}/dossiers`)).json()) as { data: { number: string }[] };
  expect(list.data.map(({ number }) => number).toSorted()).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `DOS-2026-00000${n}`),
  );
});

test("the deadline is the server's, with its grace for who had begun", async () => {
  const { path, programmeId } = await openCall();
  const first = await completeDossier(world, path, programmeId);
  const second = await completeDossier(world, path, programmeId);
  const closesAt = world.clock.now + 30 * 24 * 60 * 60 * 1000;
  world.clock.now = closesAt + 29 * 60 * 1000;
  await world.services.d1
    .prepare("update sessions set expires_at = ?1, updated_at = ?2")
    .bind(closesAt + 1e9, world.clock.now)
    .run();
  await world.services.d1
    .prepare("update organisations set trial_ends_at = ?1")
    .bind(closesAt + 1e9)
    .run();
  expect((await first.applicant.post(`${first.base}/submit`)).status).toBe(200);
  world.clock.now = closesAt + 30 * 60 * 1000;
  expect(await (await second.applicant.post(`${second.base}/submit`)).json()).toMatchObject({
    code: "programme_closed",
  });
});

test("someone else's dossier is not found", async () => {
  const { path, programmeId } = await openCall();
  const { base } = await completeDossier(world, path, programmeId);
  const stranger = await signedIn(world);
  expect((await stranger.get(base)).status).toBe(404);
  expect((await stranger.put(`${base}/answers/fld_titre`, { value: "x", version: 1 })).status).toBe(404);
  expect((await stranger.post(`${base}/submit`)).status).toBe(404);
});

test("a file is what it claims to be, whole, once and in time", async () => {
  const { path, programmeId } = await openCall();
  const applicant = await signedIn(world);
  const { id } = (await (await applicant.post(`${path}/programmes/${programmeId}/dossiers`)).json()) as {
    id: string;
  };
  const base = `${path}/my/dossiers/${id}`;
  const html = new TextEncoder().encode("<html><script>alert(1)</script></html>");
  expect(await (await upload(world, applicant, base, html)).json()).toMatchObject({
    status: 415,
    code: "file_not_accepted",
  });
  expect(await (await upload(world, applicant, base, new Uint8Array(0))).json()).toMatchObject({
    status: 413,
    code: "file_size_refused",
  });
  expect(
    await (
      await upload(world, applicant, base, pdf(), { name: "statuts.svg", contentType: "image/svg+xml" })
    ).json(),
  ).toMatchObject({ code: "file_not_accepted" });

  const bytes = pdf();
  const announced = (await (
    await applicant.post(`${base}/documents`, {
      fieldId: "fld_statuts",
      name: "../../é\u0301tats.pdf",
      size: bytes.byteLength,
      sha256: sha256Of(bytes),
      contentType: "application/pdf",
    })
  ).json()) as { id: string; name: string };
  expect(announced.name).not.toContain("/");
  expect((await sendBytes(world, applicant, base, announced.id, pdf("autre chose"))).status).toBe(400);
  expect((await sendBytes(world, applicant, base, announced.id, bytes)).status).toBe(200);
  expect(await (await sendBytes(world, applicant, base, announced.id, bytes)).json()).toMatchObject({
    code: "upload_done",
  });

  const file = await applicant.get(`${base}/documents/${announced.id}/content`);
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  expect(file.headers.get("Content-Disposition")).toMatch(/^attachment/);
  expect(file.headers.get("Content-Security-Policy")).toContain("sandbox");
});

test("a file of 20 MB passes and one byte more does not", async () => {
  const { path, programmeId } = await openCall();
  const applicant = await signedIn(world);
  const { id } = (await (await applicant.post(`${path}/programmes/${programmeId}/dossiers`)).json()) as {
    id: string;
  };
  const base = `${path}/my/dossiers/${id}`;
  const largest = new Uint8Array(20 * 1024 * 1024);
  largest.set(pdf());
  expect((await upload(world, applicant, base, largest)).status).toBe(200);
  const larger = new Uint8Array(largest.byteLength + 1);
  larger.set(pdf());
  expect((await upload(world, applicant, base, larger)).status).toBe(413);
});

test("a removed file leaves the answer, then the store", async () => {
  const { path, programmeId } = await openCall();
  const { applicant, base } = await completeDossier(world, path, programmeId);
  const seen = (await (await applicant.get(base)).json()) as { documents: { id: string }[] };
  const documentId = seen.documents[0]?.id ?? "";
  const stored = async () =>
    (
      await world.services.d1
        .prepare(
          "select count(*) as n from files f join dossier_documents d on d.file_id = f.id where d.id = ?1 and f.erased_at is not null",
        )
        .bind(documentId)
        .first<{ n: number }>()
    )?.n;
  expect((await applicant.delete(`${base}/documents/${documentId}`)).status).toBe(200);
  expect(await (await applicant.get(base)).json()).toMatchObject({
    completeness: { complete: false },
    documents: [],
  });
  await world.drain();
  expect(await stored()).toBe(1);
});

test("an account lists its own dossiers in every organisation, and nobody else's", async () => {
  const [here, there] = [await openCall(), await openCall()];
  const applicant = await signedIn(world);
  for (const { path, programmeId } of [here, there]) {
    await applicant.post(`${path}/programmes/${programmeId}/dossiers`);
  }
  const other = await signedIn(world);
  await other.post(`${here.path}/programmes/${here.programmeId}/dossiers`);
  type Listed = { data: { programmeId: string; organisation: { slug: string }; status: { code: string } }[] };
  const { data } = (await (await applicant.get("/v1/account/dossiers")).json()) as Listed;
  expect(data.map(({ programmeId }) => programmeId).toSorted()).toEqual(
    [here.programmeId, there.programmeId].toSorted(),
  );
  expect(new Set(data.map(({ organisation }) => organisation.slug)).size).toBe(2);
  expect((await client(world).get("/v1/account/dossiers")).status).toBe(401);
});

const announce = (who: Client, base: string, size = 20) =>
  who.post(`${base}/documents`, {
    fieldId: "fld_statuts",
    name: "statuts.pdf",
    size,
    sha256: sha256Of(pdf()),
    contentType: "application/pdf",
  });

test("files announced at once are as many as the question takes, and no more than the dossier holds", async () => {
  const { path, programmeId } = await openCall();
  const full = await completeDossier(world, path, programmeId);
  const last = beforeWriting(world, "files", () => announce(full.applicant, full.base));
  const third = await announce(full.applicant, full.base);
  expect([last.done, await third.json()]).toMatchObject([true, { code: "too_many_files" }]);
  const applicant = await signedIn(world);
  const started = await applicant.post(`${path}/programmes/${programmeId}/dossiers`);
  const base = `${path}/my/dossiers/${(await started.json<{ id: string }>()).id}`;
  const large = beforeWriting(world, "files", async () => {
    const { id } = await (await announce(applicant, base)).json<{ id: string }>();
    await env.DB.prepare(
      "update files set size = ?1 where id = (select file_id from dossier_documents where id = ?2)",
    )
      .bind(dossierStorage.bytes - 10, id)
      .run();
  });
  const beyond = await announce(applicant, base);
  expect([large.done, await beyond.json()]).toMatchObject([true, { code: "storage_full" }]);
});

test("a file that arrives while the form changes, or while a teammate adds another, takes its place", async () => {
  const { owner, path, programmeId } = await openCall();
  const { applicant, base } = await completeDossier(world, path, programmeId);
  const [first, ...rest] = culturalForm.steps;
  if (!first) throw new Error("The form has steps.");
  const { files } = world.services;
  const meanwhile = async () => {
    world.services.files = files;
    const more = formStepOf("more", fieldOf("short_text", "fld_more"));
    await publishNext(owner, `${path}/programmes/${programmeId}`, {
      ...culturalForm,
      steps: [first, more, ...rest],
    });
    await world.drain();
    const [own] = (await (await applicant.get(base)).json<{ documents: { id: string }[] }>()).documents;
    expect((await applicant.delete(`${base}/documents/${own?.id}`)).status).toBe(200);
  };
  world.services.files = {
    ...files,
    async put(...given) {
      await files.put(...given);
      await meanwhile();
    },
  };
  const late = await upload(world, applicant, base, pdf("Autres statuts"), { name: "autres.pdf" });
  expect([late.status, await late.json()]).toMatchObject([200, { percent: 100 }]);
  const seen = await (await applicant.get(base)).json();
  expect(seen).toMatchObject({ documents: [{ name: "autres.pdf" }], writable: true });
});
