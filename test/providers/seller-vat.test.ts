import { expect, test } from "vitest";

import { day, hour, ibans, pass, readAs } from "../support/billing.ts";
import { keptBy } from "../support/as-stripe.ts";
import { provider, publish, seller, subscriber } from "../support/providers.ts";
import { openWorld } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 5, 10) };
const world = openWorld({}, clock);
const late = "Pénalités de retard : trois fois le taux d’intérêt légal. Indemnité de recouvrement : 40 €.";
const mention = `TVA non applicable, art. 293 B du CGI\n${late}`;
const named = { legalName: "La Fabrique du Levant", address: "", siren: "", vatNumber: "" };
const known = {
  legalName: "La Fabrique du Levant",
  address: "1 rue du Port\n83400 Hyères",
  siren: "732 829 320",
  vatNumber: "FR44732829320",
};
const line = "La Fabrique du Levant · 1 rue du Port, 83400 Hyères · SIREN 732 829 320 · TVA FR44732829320";

type Selling = Awaited<ReturnType<typeof seller>>;

async function identify({ owner, path }: Selling, identity: Record<string, string>) {
  const { version } = await readAs<{ version: number }>(owner.get(path));
  const set = await owner.patch(path, { identity }, { "If-Match": `"${version}"` });
  if (set.status !== 200) throw new Error(await set.text());
  await world.drain();
}

const setRegime = (selling: Selling, vatRegime: "standard" | "exempt_293b") =>
  identify(selling, { ...named, vatRegime });

const invoicesOf = ({ account }: Selling) =>
  Object.values(keptBy(world, account).invoices)
    .toSorted((a, b) => b.created - a.created)
    .map(({ subtotal, total, footer }) => ({ subtotal, total, footer: footer ?? "" }));

test("case 8: a seller under art. 293 B asks no VAT, and its invoices say why", async () => {
  const selling = await seller(world);
  await setRegime(selling, "exempt_293b");
  const one = await subscriber(world, selling.path);
  expect(await one.see()).toMatchObject({
    offers: { monthly: { htCents: 1000, ttcCents: 1000 }, annual: { htCents: 10_000, ttcCents: 10_000 } },
    subscription: { price: { htCents: 1000, ttcCents: 1000 }, next: { ttcCents: 1000 } },
  });
  expect(await one.documents()).toMatchObject([{ htCents: 1000, ttcCents: 1000, status: "paid" }]);
  expect(invoicesOf(selling)).toEqual([
    { subtotal: 1000, total: 1000, footer: `${named.legalName}\n${mention}` },
  ]);
  const low = await publish(selling.owner, selling.path, "monthly", "0,49", 1000);
  expect(low.status, "under what a card can pay, without VAT to reach it").toBe(422);
});

test("whom another regime reaches, and when, is seen before it is saved", async () => {
  const selling = await seller(world);
  const { owner, path } = selling;
  const seen = (regime: string) => readAs(owner.get(`${path}/vat-preview?regime=${regime}`));
  expect(await seen("exempt_293b")).toMatchObject({ affected: 0, firstAt: null });
  const [one, leaving] = [await subscriber(world, path), await subscriber(world, path)];
  await leaving.act("cancel");
  const renewal = (await one.see()).subscription?.periodEndsAt;
  expect(await seen("exempt_293b")).toEqual({
    affected: 1,
    firstAt: renewal,
    lastAt: renewal,
    fromRateBp: 2000,
    toRateBp: 0,
  });
  expect(await seen("standard")).toMatchObject({ affected: 0, firstAt: null, toRateBp: 2000 });
});

test("a debit announced with another VAT is announced again at what will be taken", async () => {
  const selling = await seller(world);
  const one = await provider(world, selling.path);
  await one.subscribe(await one.addAccount(ibans.settles));
  const renewal = Date.parse((await one.see()).subscription?.periodEndsAt ?? "");
  await pass(world, renewal - 10 * day);
  const announced = () =>
    world.mails
      .filter(({ to, mail }) => to.email === one.person.email && mail.kind === "provider-debit-notice")
      .map(({ mail }) => "ttcCents" in mail && mail.ttcCents);
  expect(announced()).toEqual([1200]);
  await setRegime(selling, "exempt_293b");
  expect(announced()).toEqual([1200, 1000]);
  await pass(world, renewal + 3 * hour);
  expect((await one.documents()).map(({ ttcCents }) => ttcCents)).toEqual([1000, 1200]);
  expect(announced()).toHaveLength(2);
});

test("a seller who changes regime bills the next renewal with it, a planned switch too, and back", async () => {
  const selling = await seller(world);
  const [one, other] = [await subscriber(world, selling.path), await subscriber(world, selling.path)];
  const end = Date.parse((await one.see()).subscription?.periodEndsAt ?? "");
  await other.act("switch", { to: "annual", htCents: 10_000 });
  await setRegime(selling, "exempt_293b");
  const told = Object.values(keptBy(world, selling.account).subscriptions);
  expect(told.map(({ default_tax_rates: rates }) => rates?.length ?? 0)).toEqual([0, 0]);
  await pass(world, end + 3 * hour);
  expect((await one.documents()).map(({ ttcCents }) => ttcCents)).toEqual([1000, 1200]);
  expect((await other.documents()).map(({ ttcCents }) => ttcCents)).toEqual([10_000, 1200]);
  expect((await one.see()).subscription?.rise, "VAT needs no consent").toBeNull();
  await setRegime(selling, "standard");
  await pass(world, end + 32 * day);
  expect((await one.documents()).map(({ ttcCents }) => ttcCents)).toEqual([1200, 1000, 1200]);
  const footers = invoicesOf(selling).map(({ footer }) => footer.split("\n").slice(1).join("\n"));
  expect(footers).toEqual([late, mention, mention, late, late]);
});

test("each invoice begins its foot with who sells, as filled in before or since, and nothing else changes", async () => {
  const selling = await seller(world);
  await identify(selling, known);
  const [one, other] = [await subscriber(world, selling.path), await subscriber(world, selling.path)];
  const [leaving, end] = [
    await subscriber(world, selling.path),
    (await one.see()).subscription?.periodEndsAt,
  ];
  await other.act("switch", { to: "annual", htCents: 10_000 });
  await leaving.act("cancel");
  const first = `${line}\n${late}`;
  expect(invoicesOf(selling).map(({ footer }) => footer)).toEqual([first, first, first]);
  const told = () => Object.values(keptBy(world, selling.account).subscriptions);
  const footersToCome = () => told().map(({ invoice_settings: { footer } }) => footer);

  const moved = { ...known, address: "2 quai Neuf, 83400 Hyères", vatNumber: "" };
  const second = "La Fabrique du Levant · 2 quai Neuf, 83400 Hyères · SIREN 732 829 320";
  await identify(selling, moved);
  expect(footersToCome(), "whoever leaves has no invoice to come").toEqual([
    `${second}\n${late}`,
    `${second}\n${late}`,
    first,
  ]);
  await pass(world, Date.parse(end ?? "") + 3 * hour);
  expect((await one.documents()).map(({ ttcCents }) => ttcCents)).toEqual([1200, 1200]);
  expect((await other.documents()).map(({ ttcCents }) => ttcCents)).toEqual([12_000, 1200]);
  expect(await leaving.documents()).toHaveLength(1);
  const renewed = invoicesOf(selling).map(({ footer }) => footer);
  expect(renewed).toEqual([`${second}\n${late}`, `${second}\n${late}`, first, first, first]);

  await identify(selling, named);
  await pass(world, Date.parse(end ?? "") + 33 * day);
  expect(invoicesOf(selling)[0]?.footer, "what is empty is left out").toBe(`${named.legalName}\n${late}`);
});

test("what is said of itself on no invoice has nobody read again", async () => {
  const selling = await seller(world);
  const one = await subscriber(world, selling.path);
  const told = () => Object.values(keptBy(world, selling.account).subscriptions)[0];
  const before = structuredClone(told());
  await identify(selling, { contactEmail: "contact@exemple.fr" });
  expect(told()).toEqual(before);
  expect(await one.documents()).toHaveLength(1);
});
