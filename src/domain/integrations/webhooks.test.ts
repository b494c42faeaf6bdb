import * as fc from "fast-check";
import { expect, test } from "vitest";

import { dossierVerbs } from "#domain/dossiers/states";
import { readWebhookAddress } from "#domain/integrations/webhook-address";
import {
  deliveryState,
  nextAttempt,
  planOutcome,
  signingGenerations,
  typeOfVerb,
  webhookTypes,
} from "#domain/integrations/webhooks";

const minute = 60 * 1000;
const hour = 60 * minute;
const now = Date.UTC(2026, 10, 21, 20);

test("every move of a dossier has a type of its own, and every type is of a move", () => {
  expect(dossierVerbs.map((verb) => typeOfVerb[verb]).sort()).toEqual([...webhookTypes].sort());
});

test.each([
  ["https://exemple.fr", "https://exemple.fr/"],
  ["https://exemple.fr:443/parvis?cle=1", "https://exemple.fr/parvis?cle=1"],
  ["HTTPS://Exemple.FR/Parvis#haut", "https://exemple.fr/Parvis"],
  ["https://mairie.exemple.fr./x", "https://mairie.exemple.fr./x"],
  ["https://éts.fr/", "https://xn--ts-9ia.fr/"],
])("%s is an address to send to", (typed, href) => {
  expect(readWebhookAddress(typed)).toEqual({ href });
});

test.each([
  ["exemple.fr", "not_url"],
  ["http://exemple.fr/", "not_url"],
  ["ftp://exemple.fr/", "not_url"],
  ["javascript:alert(1)", "not_url"],
  ["https://", "not_url"],
  ["https://camille@exemple.fr/", "url_with_password"],
  [`https://camille:${"mot"}@exemple.fr/`, "url_with_password"],
  ["https://:secret@exemple.fr/", "url_with_password"],
  ["https://exemple.fr:8443/", "url_other_port"],
  ["https://exemple.fr:80/", "url_other_port"],
  ["https://127.0.0.1/", "url_not_public"],
  ["https://127.1/", "url_not_public"],
  ["https://0x7f000001/", "url_not_public"],
  ["https://2130706433/", "url_not_public"],
  ["https://0177.0.0.1/", "url_not_public"],
  ["https://①②⑦.⓪.⓪.①/", "url_not_public"],
  ["https://127.0.0.1./", "url_not_public"],
  ["https://8.8.8.8/", "url_not_public"],
  ["https://169.254.169.254/latest", "url_not_public"],
  ["https://[::1]/", "url_not_public"],
  ["https://[::ffff:127.0.0.1]/", "url_not_public"],
  ["https://[2001:db8::1]/", "url_not_public"],
  ["https://localhost/", "url_not_public"],
  ["https://LOCALHOST./", "url_not_public"],
  ["https://api.localhost/", "url_not_public"],
  ["https://intranet/", "url_not_public"],
  ["https://imprimante.local/", "url_not_public"],
  ["https://metadata.google.internal/", "url_not_public"],
  ["https://parvis.test/", "url_not_public"],
])("%s is refused: %s", (typed, error) => {
  expect(readWebhookAddress(typed)).toEqual({ error });
});

test("no spelling of an IPv4 address is a public name", () => {
  fc.assert(
    fc.property(fc.nat(0xffffffff), fc.constantFrom(8, 10, 16), (value, base) => {
      const prefix = { 8: "0", 10: "", 16: "0x" }[base] ?? "";
      expect(readWebhookAddress(`https://${prefix}${value.toString(base)}/`)).toEqual({
        error: "url_not_public",
      });
    }),
  );
});

test("a failed delivery is tried ten times over three days and a few hours, then given up", () => {
  const waits: (number | null)[] = [];
  for (let attempts = 1; attempts <= 10; attempts++) {
    const next = nextAttempt(attempts, now);
    waits.push(next === null ? null : (next - now) / minute);
  }
  expect(waits).toEqual([1, 5, 30, 120, 300, 600, 840, 1200, 1440, null]);
});

test("what an attempt changes follows from its answer", () => {
  const failed = { status: 500, error: "status" as const };
  const fresh = { failingSince: null };
  expect(planOutcome(fresh, 1, { status: 204, error: null }, now)).toEqual({
    delivered: true,
    nextAttemptAt: null,
    failingSince: null,
    disabled: null,
  });
  expect(planOutcome(fresh, 1, failed, now)).toEqual({
    delivered: false,
    nextAttemptAt: now + minute,
    failingSince: now,
    disabled: null,
  });
  expect(planOutcome(fresh, 1, { status: 410, error: "status" }, now)).toMatchObject({
    nextAttemptAt: null,
    disabled: "gone",
  });
  expect(planOutcome({ failingSince: now - 5 * 24 * hour + 1 }, 1, failed, now).disabled).toBeNull();
  expect(planOutcome({ failingSince: now - 5 * 24 * hour }, 1, failed, now)).toMatchObject({
    nextAttemptAt: null,
    disabled: "failing",
  });
  expect(
    planOutcome({ failingSince: now - 30 * 24 * hour }, 1, { status: 200, error: null }, now),
  ).toMatchObject({ failingSince: null, disabled: null });
});

test("both secrets sign until the last millisecond of the overlap", () => {
  expect(signingGenerations({ generation: 1, previousUntil: null }, now)).toEqual([1]);
  expect(signingGenerations({ generation: 2, previousUntil: now + 1 }, now)).toEqual([2, 1]);
  expect(signingGenerations({ generation: 2, previousUntil: now }, now)).toEqual([2]);
});

test("the state of a delivery follows from its facts", () => {
  expect(deliveryState({ attempts: 0, nextAttemptAt: now, deliveredAt: null })).toBe("pending");
  expect(deliveryState({ attempts: 2, nextAttemptAt: now, deliveredAt: null })).toBe("retrying");
  expect(deliveryState({ attempts: 3, nextAttemptAt: null, deliveredAt: now })).toBe("delivered");
  expect(deliveryState({ attempts: 3, nextAttemptAt: now, deliveredAt: now })).toBe("pending");
  expect(deliveryState({ attempts: 10, nextAttemptAt: null, deliveredAt: null })).toBe("given_up");
});
