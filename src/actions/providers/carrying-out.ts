import type { ActionContext } from "#actions/action";
import type { MailOrder } from "#db/commit";
import { tell } from "#actions/plans/telling";
import { foundIn, type Account } from "#actions/providers/account";
import { settle, type Intention } from "#actions/providers/settling";
import { subscriptionView } from "#actions/providers/subscription-view";

/**
 * Carries out what somebody decided while they wait: told, read back, written. What happens over there after our
 * reading is nobody's yet: the message makes sure that somebody reads last.
 */
export async function carryOut(
  context: ActionContext,
  account: Account,
  intention: Intention = {},
  mails: readonly MailOrder[] = [],
) {
  const settled = await settle(context, account, (work) => tell(context, work), intention);
  const { id: providerId } = foundIn(account);
  const again = { kind: "providers.synchronise" as const, providerId, at: context.now };
  const { change } = settled;
  return {
    settled,
    result: subscriptionView(context, account, settled),
    change: {
      ...change,
      mails: [...(change.mails ?? []), ...mails],
      happened: true as const,
      messages: [again],
      audit: { subject: providerId },
    },
  };
}
