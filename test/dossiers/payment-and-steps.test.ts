import { expect, test } from "vitest";

import { pdf, upload } from "../support/dossiers.ts";
import { publishNext } from "../support/next-revision.ts";
import { paidForm } from "../support/paid-form.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { staffMember } from "../support/staff.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const day = 24 * 60 * 60 * 1000;

async function paidCall() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, paidForm);
  const applicant = await signedIn(world);
  const { id } = await (
    await applicant.post(`${path}/programmes/${programmeId}/dossiers`)
  ).json<{ id: string }>();
  const base = `${path}/my/dossiers/${id}`;
  const staff = `${path}/dossiers/${id}`;
  await applicant.put(`${base}/answers/fld_titre`, { value: "La fête du port", version: 0 });
  const proof = (verb: string, body = {}) => owner.post(`${staff}/payment-proofs/stp_frais/${verb}`, body);
  const send = () => applicant.post(`${base}/payment-proofs/stp_frais/send`);
  const add = (text = "Reçu") =>
    upload(world, applicant, base, pdf(text), { fieldId: "stp_frais", name: "recu.pdf" });
  return { owner, organisation, path, programmeId, applicant, id, base, staff, proof, send, add };
}

test("a payment proof is sent, rejected with a reason, sent again and validated; each is told", async () => {
  const { owner, applicant, base, staff, proof, send, add, path, id } = await paidCall();
  expect(await (await send()).json()).toMatchObject({ code: "payment_proof_empty" });
  expect((await owner.get(staff)).status).toBe(404);
  expect((await add()).status).toBe(200);
  const sent = await send();
  expect(await sent.json()).toMatchObject({ state: "awaiting_verification" });
  expect((await owner.get(staff)).status).toBe(200);
  const { data } = await (await owner.get(`${path}/payment-proofs`)).json<{ data: unknown[] }>();
  expect(data).toMatchObject([{ dossierId: id, stepId: "stp_frais", state: "awaiting_verification" }]);

  expect(await (await proof("reject")).json()).toMatchObject({ code: "reason_required" });
  expect(await (await proof("reject", { reason: "Illisible." })).json()).toMatchObject({ state: "rejected" });
  expect(await (await applicant.get(base)).json()).toMatchObject({
    payments: [{ state: "rejected", reason: "Illisible." }],
  });
  expect(await (await applicant.post(`${base}/submit`)).json()).toMatchObject({ code: "dossier_incomplete" });
  await world.drain();
  await add("Reçu lisible");
  await send();
  expect(await (await proof("validate")).json()).toMatchObject({ state: "validated" });
  expect(await (await proof("validate")).json()).toMatchObject({ code: "payment_proof_state_forbids" });
  await world.drain();
  const told = world.mails.filter(({ to }) => to.email === applicant.email).map(({ mail }) => mail);
  expect(told).toMatchObject([
    { kind: "payment-proof-judged", outcome: "rejected", reason: "Illisible." },
    { kind: "payment-proof-judged", outcome: "validated" },
  ]);
  expect(await (await owner.get(`${path}/payment-proofs`)).json()).toMatchObject({ data: [] });
});

test("a proof sent at a step that the form no longer has is judged all the same", async () => {
  const { owner, path, programmeId, proof, send, add } = await paidCall();
  await add();
  await send();
  await publishNext(owner, `${path}/programmes/${programmeId}`, {
    ...paidForm,
    steps: paidForm.steps.filter(({ id }) => id !== "stp_frais"),
  });
  await world.drain();
  expect(await (await proof("validate")).json()).toMatchObject({ state: "validated" });
  expect(await (await owner.get(`${path}/payment-proofs`)).json()).toMatchObject({ data: [] });
  expect((await send()).status).toBe(404);
});

test("a validation is reversed by another person within seven days, and the path closes again", async () => {
  const { owner, organisation, staff, proof, send, add, applicant, base } = await paidCall();
  await add();
  await send();
  await proof("validate");
  const reason = { reason: "Paiement contesté." };
  expect(await (await proof("reverse", reason)).json()).toMatchObject({ code: "second_person_required" });
  const colleague = await staffMember(world, organisation.id, "manager");
  const reverse = () => colleague.post(`${staff}/payment-proofs/stp_frais/reverse`, reason);
  expect(await (await reverse()).json()).toMatchObject({ state: "reversed" });
  expect(await (await applicant.post(`${base}/submit`)).json()).toMatchObject({ code: "dossier_incomplete" });
  await proof("validate");
  world.clock.now += 6 * day;
  await world.services.d1
    .prepare("update sessions set updated_at = ?1, expires_at = ?1 + 1e9")
    .bind(world.clock.now)
    .run();
  world.clock.now += day;
  await world.services.d1.prepare("update sessions set updated_at = ?1").bind(world.clock.now).run();
  expect(await (await reverse()).json()).toMatchObject({ code: "reversal_too_late" });
  expect((await owner.get(staff)).status).toBe(200);
});

test("two managers judge one proof at the same instant: one passes", async () => {
  const { organisation, staff, proof, send, add } = await paidCall();
  await add();
  await send();
  const colleague = await staffMember(world, organisation.id, "manager");
  const answers = await Promise.all([
    proof("validate"),
    colleague.post(`${staff}/payment-proofs/stp_frais/reject`, { reason: "Non." }),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
});

test("a step is validated among many, and the next ones open all the same", async () => {
  const { owner, applicant, base, path, id, staff, proof, send, add } = await paidCall();
  await add();
  await send();
  await proof("validate");
  await applicant.post(`${base}/submit`);
  const asked = { act: { kind: "validate_step", message: "Bravo." }, dossierIds: [id] };
  await owner.post(`${path}/dossiers/bulk`, asked, { "Idempotency-Key": crypto.randomUUID() });
  await world.drain();
  expect(await (await applicant.get(base)).json()).toMatchObject({ state: "draft", writable: true });
  const timeline = await (await owner.get(`${staff}/timeline`)).json<{ data: { act: string }[] }>();
  expect(timeline.data.map(({ act }) => act)).toContain("dossiers.validate-step");
  expect(world.mails.at(-1)).toMatchObject({ mail: { kind: "dossier-step-validated", message: "Bravo." } });
});

test("a step is validated before the next ones open, its answers then closed to the applicant", async () => {
  const { owner, applicant, base, staff, proof, send, add } = await paidCall();
  await add();
  await send();
  await proof("validate");
  const asked = await applicant.post(`${base}/submit`);
  expect(asked.status).toBe(200);
  expect(await (await applicant.get(base)).json()).toMatchObject({ state: "step_pending", writable: false });
  expect(await (await owner.post(`${staff}/accept`)).json()).toMatchObject({ code: "dossier_state_forbids" });
  const answers = await Promise.all([
    owner.post(`${staff}/validate-step`, { message: "Bravo." }),
    owner.post(`${staff}/validate-step`, { message: "Bravo." }),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  await world.drain();
  expect(world.mails.at(-1)).toMatchObject({ mail: { kind: "dossier-step-validated", message: "Bravo." } });
  const closed = await applicant.put(`${base}/answers/fld_titre`, { value: "Autre", version: 1 });
  expect(await closed.json()).toMatchObject({ code: "step_already_validated" });
  await applicant.put(`${base}/answers/fld_budget`, { value: 100_000, version: 0 });
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  expect(await (await owner.get(staff)).json()).toMatchObject({ state: "submitted" });
});

test("a rejected step refuses the dossier with its reason, and reopening asks for the step again", async () => {
  const { owner, applicant, base, staff, proof, send, add } = await paidCall();
  await add();
  await send();
  await proof("validate");
  await applicant.post(`${base}/submit`);
  expect(await (await owner.post(`${staff}/reject-step`, {})).json()).toMatchObject({
    code: "reason_required",
  });
  await owner.post(`${staff}/reject-step`, { message: "Hors sujet." });
  expect(await (await applicant.get(base)).json()).toMatchObject({
    state: "refused",
    decision: { message: "Hors sujet." },
  });
  await owner.post(`${staff}/reopen`, {});
  expect(await (await applicant.get(base)).json()).toMatchObject({ state: "step_pending" });
});

test("a proof that was sent is replaced, never taken back, and nobody else's is judged", async () => {
  const { applicant, base, proof, send, add } = await paidCall();
  const { id } = await (await add()).json<{ id: string }>();
  await send();
  expect(await (await applicant.delete(`${base}/documents/${id}`)).json()).toMatchObject({
    code: "payment_proof_state_forbids",
  });
  expect((await applicant.post(`${base}/payment-proofs/stp_projet/send`)).status).toBe(404);
  const stranger = await signedIn(world);
  expect((await stranger.post(`${base}/payment-proofs/stp_frais/send`)).status).toBe(404);
  expect((await proof("validate")).status).toBe(200);
  expect((await add("Un de plus")).status).toBe(200);
  expect(await (await send()).json()).toMatchObject({ code: "payment_proof_state_forbids" });
});

test.each(["one", "many"])(
  "a step is validated though its applicant began another dossier meanwhile: %s",
  async (how) => {
    const { owner, applicant, base, path, programmeId, id, staff, proof, send, add } = await paidCall();
    await add();
    await send();
    await proof("validate");
    await applicant.post(`${base}/submit`);
    const begun = await applicant.post(`${path}/programmes/${programmeId}/dossiers`);
    expect(await begun.json()).toMatchObject({ resumed: false });
    const bulk = { act: { kind: "validate_step" }, dossierIds: [id] };
    const validated = await (how === "one"
      ? owner.post(`${staff}/validate-step`, {})
      : owner.post(`${path}/dossiers/bulk`, bulk, { "Idempotency-Key": crypto.randomUUID() }));
    expect(validated.ok).toBe(true);
    await world.drain();
    expect(await (await applicant.get(base)).json()).toMatchObject({ state: "draft", writable: true });
    const again = await applicant.post(`${path}/programmes/${programmeId}/dossiers`);
    expect(await again.json()).toMatchObject({ id, resumed: true });
  },
);

/** How a dossier ends while its validated proof stands. */
const ends = {
  refused: ({ owner, staff }: Paid) => owner.post(`${staff}/reject-step`, { message: "Hors sujet." }),
  no_action: ({ owner, staff }: Paid) => owner.post(`${staff}/close`, { message: "Annulé." }),
  withdrawn: ({ applicant, base }: Paid) => applicant.post(`${base}/withdraw`, { message: "Annulé." }),
};
type Paid = Awaited<ReturnType<typeof paidCall>>;

test.each(Object.keys(ends) as (keyof typeof ends)[])(
  "a proof that is refused once the dossier is over is sent again, and no other is: %s",
  async (state) => {
    const call = await paidCall();
    const { organisation, owner, applicant, base, staff, proof, send, add } = call;
    await add();
    await send();
    await proof("validate");
    await applicant.post(`${base}/submit`);
    if (state === "no_action") await owner.post(`${staff}/take-under-review`);
    await ends[state](call);
    expect(await (await applicant.get(base)).json()).toMatchObject({ state });
    expect(await (await add("Un autre")).json()).toMatchObject({ code: "dossier_state_forbids" });
    const colleague = await staffMember(world, organisation.id, "manager");
    const reversed = await colleague.post(`${staff}/payment-proofs/stp_frais/reverse`, { reason: "Impayé." });
    expect(reversed.status).toBe(200);
    expect((await proof("reject", { reason: "Rejeté par la banque." })).status).toBe(200);
    expect((await add("Nouveau virement")).status).toBe(200);
    expect(await (await send()).json()).toMatchObject({ state: "awaiting_verification" });
    expect(await (await proof("validate")).json()).toMatchObject({ state: "validated" });
    expect(await (await applicant.get(base)).json()).toMatchObject({ state });
  },
);
