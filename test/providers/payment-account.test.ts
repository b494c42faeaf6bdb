import { expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
import { address, hour, pass, readAs } from "../support/billing.ts";
import { keptBy } from "../support/as-stripe.ts";
import { signedInAgain } from "../support/people.ts";
import { connected, seller, subscriber } from "../support/providers.ts";
import { openWorld } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 5, 10) };
const world = openWorld({}, clock);

type Account = { connected: boolean; disconnected: boolean; takesCards: boolean; accountId: string };

async function sold() {
  const selling = await seller(world);
  const one = await subscriber(world, selling.path);
  const end = Date.parse((await one.see()).subscription?.periodEndsAt ?? "");
  const seeAccount = () => readAs<Account>(selling.owner.get(`${selling.path}/provider-settings/account`));
  return { ...selling, one, end, seeAccount };
}

test("an account whose holder took the access back is found out, even when its event is lost", async () => {
  const selling = await sold();
  world.provider.sim.control.deauthorise(selling.account);
  clock.now += 2 * hour;
  await world.tick("7 * * * *");
  await world.drain();
  expect(await selling.seeAccount()).toMatchObject({
    connected: false,
    disconnected: true,
    takesCards: false,
  });
  expect(await selling.one.act("cancel"), "a contract can be stopped all the same").toMatchObject({
    subscription: { endsBy: "provider" },
  });
});

test("another account takes its place: what was sold before ends with what was paid, and is sold again there", async () => {
  const selling = await sold();
  const { one, path, account, end } = selling;
  world.provider.sim.control.deauthorise(account);
  await world.provider.sim.webhooks.drain();
  await world.drain();
  const { accountId, takesCards } = await connected(world, selling.owner, path);
  expect(takesCards).toBe(true);
  expect(accountId).not.toBe(account);
  await world.drain();
  expect(await one.see()).toMatchObject({
    blockedBy: null,
    methods: [],
    subscription: { endsBy: "manager", next: null },
  });
  await pass(world, end + 3 * hour);
  expect(await one.see()).toMatchObject({ blockedBy: "expired", maySubscribe: true });
  const person = await signedInAgain(world, one.person);
  expect((await person.put(`${one.base}/billing-address`, { ...address, name: "Claire" })).status).toBe(200);
  const again = await one.subscribe(await one.addCard());
  expect(await readAs(again)).toMatchObject({ blockedBy: null, subscription: { status: "active" } });
  await world.drain();
  expect(Object.keys(keptBy(world, accountId).subscriptions)).toHaveLength(1);
  expect(await one.documents()).toHaveLength(2);
});

test("cards suspended by the bank stop new subscriptions, and keep nobody from leaving", async () => {
  const selling = await sold();
  const merchant = world.provider.sim.world.state.accounts[selling.account]?.account?.configuration?.merchant;
  if (merchant?.capabilities?.card_payments) merchant.capabilities.card_payments.status = "restricted";
  await selling.owner.post(`${selling.path}/provider-settings/account/refresh`, {});
  expect(await selling.seeAccount()).toMatchObject({ connected: true, takesCards: false });
  expect(await selling.one.act("cancel")).toMatchObject({ subscription: { endsBy: "provider" } });
  const [told] = Object.values(keptBy(world, selling.account).subscriptions);
  expect(told?.cancel_at_period_end).toBe(true);
});

test.each(["a manager", "an event"])(
  "of two readings of the account that cross, the older never has the last word: %s",
  async (who) => {
    const { account, organisation, owner, path, seeAccount } = await sold();
    const merchant = world.provider.sim.world.state.accounts[account]?.account?.configuration?.merchant;
    const cards = merchant?.capabilities?.card_payments;
    if (!cards) throw new Error("This account takes no card.");
    const { status } = cards;
    const refresh = () => owner.post(`${path}/provider-settings/account/refresh`, {});
    const read = async () => {
      const id = `msg_test:${organisation.id}`;
      const owed =
        "insert into outbox (id, organisation_id, kind, payload, due_at) values (?1, ?2, 'providers.read-account', '{}', 0)";
      await world.services.d1.prepare(owed).bind(id, organisation.id).run();
      await world.deliver([{ id, organisationId: organisation.id, kind: "providers.read-account" }]);
    };
    await world.drain();
    cards.status = "restricted";
    const crossed = beforeWriting(world, "connected_accounts", async () => {
      cards.status = status;
      await refresh();
    });
    await (who === "an event" ? read() : refresh());
    expect(crossed.done).toBe(true);
    expect(await seeAccount()).toMatchObject({ takesCards: true });
  },
);
