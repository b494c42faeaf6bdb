import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import type { MessageKind } from "#queues/messages";
import { r2FileStore } from "#files/r2";
import { pdf, sendBytes, sha256Of, submittedDossier, completeDossier } from "../support/dossiers.ts";
import { boxes, buyer, hour, readAs } from "../support/billing.ts";
import { cuttable, scissors } from "../support/faults.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { scenes } from "../support/scenes.ts";
import { testEnv } from "../support/test-env.ts";
import { openWorld, recordingMailer, startOfTime, type World } from "../support/world.ts";

/** The worlds of this file share its database, so they share its time: a lease of the future stays taken. */
const clock = { now: startOfTime };

/** A world whose every step towards the outside can be cut; nothing is cut until `blade.at` says where. */
function cuttableWorld(deduplicates = true) {
  const blade = scissors();
  const mail = recordingMailer();
  const accepted = new Map<string, number>();
  const mailer = {
    ...mail.mailer,
    deduplicates,
    async deliver(order: Parameters<typeof mail.mailer.deliver>[0]) {
      const first = !accepted.has(order.causeKey);
      accepted.set(order.causeKey, (accepted.get(order.causeKey) ?? 0) + 1);
      return first ? mail.mailer.deliver(order) : { providerMessageId: order.causeKey };
    },
  };
  const plain = openWorld();
  const world = openWorld(
    cuttable({ ...plain.services, d1: env.DB, files: r2FileStore(env.FILES), mail: mailer }, blade),
    clock,
  );
  return { world, blade, sent: mail.sent };
}

async function openCall(world: World) {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  return { owner, organisation, path, programmeId };
}

/** How often the work calls the outside when nothing is cut. */
async function callsOf(blade: ReturnType<typeof scissors>, work: () => Promise<unknown>): Promise<number> {
  blade.at = null;
  blade.calls = 0;
  await work();
  return blade.calls;
}

/** Beyond this many steps some are cut and not all, evenly; `CUTS=all` cuts each of them, as a night has time to. */
const everyStepUpTo = 16;

function stepsToCut(steps: number): number[] {
  const all = Array.from({ length: steps }, (_, index) => index + 1);
  if (testEnv().CUTS === "all" || steps <= everyStepUpTo) return all;
  const stride = (steps - 1) / (everyStepUpTo - 1);
  return Array.from({ length: everyStepUpTo }, (_, index) => 1 + Math.round(index * stride));
}

const moments = ["before", "after"] as const;

test("a message cut at any step and delivered again ends as if nothing had happened", async () => {
  const { world, blade, sent } = cuttableWorld();
  const { path, programmeId } = await openCall(world);
  const promised = async () => {
    const { dossierId } = await submittedDossier(world, path, programmeId);
    const envelopes = world.waiting.splice(0);
    return { dossierId, envelopes };
  };
  const first = await promised();
  const steps = await callsOf(blade, () => world.deliver(first.envelopes));
  for (let at = 1; at <= steps; at++) {
    for (const when of moments) {
      blade.at = null;
      const { dossierId, envelopes } = await promised();
      const before = sent.length;
      Object.assign(blade, { calls: 0, at, when });
      await world.deliver(envelopes);
      Object.assign(blade, { at: null });
      world.clock.now += 3 * 60 * 1000;
      await world.deliver(envelopes);
      await world.deliver(envelopes);
      const states = await env.DB.prepare("select state from mails where subject_id = ?1")
        .bind(dossierId)
        .all<{ state: string }>();
      expect(
        states.results.map(({ state }) => state),
        `cut ${when} step ${at}`,
      ).toEqual(states.results.map(() => "sent"));
      expect(sent.length - before, `cut ${when} step ${at}`).toBe(states.results.length);
    }
  }
});

test("an upload cut at any step and sent again is whole, once", async () => {
  const { world, blade } = cuttableWorld();
  const { path, programmeId } = await openCall(world);
  const applicant = await signedIn(world);
  const { id } = (await (await applicant.post(`${path}/programmes/${programmeId}/dossiers`)).json()) as {
    id: string;
  };
  const base = `${path}/my/dossiers/${id}`;
  const announce = async (bytes: Uint8Array) =>
    (await (
      await applicant.post(`${base}/documents`, {
        fieldId: "fld_statuts",
        name: "statuts.pdf",
        size: bytes.byteLength,
        sha256: sha256Of(bytes),
        contentType: "application/pdf",
      })
    ).json()) as { id: string };
  const drop = async (documentId: string) => {
    await applicant.delete(`${base}/documents/${documentId}`);
    await world.drain();
  };
  const measured = await announce(pdf("mesure"));
  const steps = await callsOf(blade, () => sendBytes(world, applicant, base, measured.id, pdf("mesure")));
  await drop(measured.id);
  for (let at = 1; at <= steps; at++) {
    for (const when of moments) {
      const bytes = pdf(`${when} ${at}`);
      const { id: documentId } = await announce(bytes);
      Object.assign(blade, { calls: 0, at, when });
      await sendBytes(world, applicant, base, documentId, bytes);
      blade.at = null;
      const again = await sendBytes(world, applicant, base, documentId, bytes);
      expect([200, 409], `cut ${when} step ${at}`).toContain(again.status);
      const file = await applicant.get(`${base}/documents/${documentId}/content`);
      expect(new Uint8Array(await file.arrayBuffer()), `cut ${when} step ${at}`).toEqual(bytes);
      await drop(documentId);
    }
  }
});

test("an export cut at any step and delivered again gives one finished job and one mail", async () => {
  const { world, blade, sent } = cuttableWorld();
  const { owner, path, programmeId } = await openCall(world);
  await submittedDossier(world, path, programmeId);
  await world.drain();
  const ask = async () => {
    const { id } = (await (
      await owner.post(
        `${path}/dossiers/exports`,
        { format: "csv" },
        { "Idempotency-Key": crypto.randomUUID() },
      )
    ).json()) as { id: string };
    return { id, envelopes: world.waiting.splice(0) };
  };
  const first = await ask();
  const steps = await callsOf(blade, () => world.deliver(first.envelopes));
  await world.drain();
  for (let at = 1; at <= steps; at++) {
    for (const when of moments) {
      const { id, envelopes } = await ask();
      const before = sent.length;
      Object.assign(blade, { calls: 0, at, when });
      await world.deliver(envelopes);
      blade.at = null;
      await world.deliver(envelopes);
      await world.drain();
      await world.tick();
      await world.drain();
      const job = await env.DB.prepare("select finished_at from jobs where id = ?1")
        .bind(id)
        .first<{ finished_at: number | null }>();
      expect(job?.finished_at, `cut ${when} step ${at}`).not.toBeNull();
      expect(
        sent.slice(before).filter(({ mail }) => mail.kind === "export-ready"),
        `cut ${when} step ${at}`,
      ).toHaveLength(1);
    }
  }
});

test("a submission cut anywhere is either sent whole or not at all, and what it owes is paid by the clock", async () => {
  const { world, blade, sent } = cuttableWorld();
  const { path, programmeId } = await openCall(world);
  const measured = await completeDossier(world, path, programmeId);
  const steps = await callsOf(blade, () => measured.applicant.post(`${measured.base}/submit`));
  await world.drain();
  for (let at = 1; at <= steps; at++) {
    for (const when of moments) {
      const { applicant, base } = await completeDossier(world, path, programmeId);
      Object.assign(blade, { calls: 0, at, when });
      await applicant.post(`${base}/submit`).catch(() => undefined);
      blade.at = null;
      world.waiting.length = 0;
      const retried = await applicant.post(`${base}/submit`);
      expect([200, 409], `cut ${when} step ${at}`).toContain(retried.status);
      expect(await (await applicant.get(base)).json()).toMatchObject({ state: "submitted" });
      world.clock.now += 2 * 60 * 60 * 1000;
      await world.tick();
      await world.tick("7 * * * *");
      await world.drain();
      expect(
        sent.filter(({ to, mail }) => to.email === applicant.email && mail.kind === "dossier-submitted"),
        `cut ${when} step ${at}`,
      ).toHaveLength(1);
    }
  }
});

/** Nothing is answered any more once so many writes were made; gives back how many there were. */
function deadAfter({ sim }: World["provider"], writes: number) {
  const answer = sim.fetch;
  const seen = { writes: 0, revive: () => void (sim.fetch = answer) };
  sim.fetch = (request) => {
    if (request.method === "POST") seen.writes += 1;
    return seen.writes > writes ? Promise.reject(new TypeError("The process is dead.")) : answer(request);
  };
  return seen;
}

test("Standby ordered over a cancellation, cut before any write to the payment provider, sleeps or ends, and never renews", async () => {
  const world = openWorld({}, clock);
  const cancelled = async () => {
    const one = await buyer(world);
    const methodId = await one.addCard();
    await one.order("pro", "annual", 1, methodId);
    await one.owner.post(`${one.path}/plan/cancel`);
    const wanted = { plan: "standby", interval: "annual", licences: 0, methodId, acceptances: boxes };
    const { id } = await readAs<{ id: string }>(one.owner.post(`${one.path}/plan/orders`, wanted));
    return { ...one, pay: () => one.owner.post(`${one.path}/plan/orders/${id}/pay`) };
  };
  const whole = await cancelled();
  const measured = deadAfter(world.provider, Infinity);
  await whole.pay();
  measured.revive();
  expect(measured.writes).toBeGreaterThan(3);
  const organisations = [];
  for (let writes = 0; writes < measured.writes; writes += 1) {
    const one = await cancelled();
    const dead = deadAfter(world.provider, writes);
    await one.pay();
    dead.revive();
    organisations.push(one);
  }
  await world.provider.sim.webhooks.drain();
  await world.drain();
  world.clock.now += hour;
  await world.tick("7 * * * *");
  await world.drain();
  for (const [writes, one] of organisations.entries()) {
    const { state, plannedStandby } = await one.account();
    expect(plannedStandby !== null || state === "cancelling", `dead after ${writes} writes`).toBe(true);
    expect((await one.pay()).status).toBe(200);
    expect((await one.owner.post(`${one.path}/plan/undo-standby`)).status).toBe(200);
    expect((await one.account()).state, `dead after ${writes} writes`).toBe("cancelling");
  }
});

test.each(Object.keys(scenes) as MessageKind[])(
  "%s cut at any step and delivered again is done",
  async (kind) => {
    const { world, blade } = cuttableWorld();
    const steps = await (async () => {
      const envelopes = await scenes[kind](world);
      return callsOf(blade, () => world.deliver(envelopes));
    })();
    await world.drain();
    for (const at of stepsToCut(steps)) {
      for (const when of moments) {
        blade.at = null;
        const envelopes = await scenes[kind](world);
        Object.assign(blade, { calls: 0, at, when });
        await world.deliver(envelopes);
        blade.at = null;
        world.clock.now += 3 * 60 * 1000;
        await world.deliver(envelopes);
        await world.drain();
        const ids = JSON.stringify(envelopes.map(({ id }) => id));
        const open = await env.DB.prepare(
          "select count(*) as n from outbox where done_at is null and id in (select value from json_each(?1))",
        )
          .bind(ids)
          .first<{ n: number }>();
        expect(open?.n, `cut ${when} step ${at}`).toBe(0);
      }
    }
  },
  300_000,
);
