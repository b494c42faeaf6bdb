import { useTranslation } from "react-i18next";

import type { ProviderSubscription } from "#api/generated/types.gen";
import { Facts } from "#design/display/facts";
import { Instant } from "#design/display/instant";
import { StatusBadge, type Tone } from "#design/display/status-badge";
import { useFormats } from "#i18n/formats";

type Subscription = NonNullable<ProviderSubscription["subscription"]>;

const tones: Readonly<Record<Subscription["status"], Tone>> = {
  incomplete: "waiting",
  incomplete_expired: "neutral",
  pending_settlement: "good",
  active: "good",
  past_due: "waiting",
  unpaid: "bad",
  expired: "neutral",
};

/** State, price and dates of a subscription. */
export function SubscriptionFacts({ subscription }: { subscription: Subscription }) {
  const { t } = useTranslation("providers");
  const formats = useFormats();
  const { status, interval, price, next, endsAt, endsBy, rise } = subscription;
  const waits = endsBy === "price_silence" && rise?.state === "outstanding";
  return (
    <Facts
      facts={[
        {
          label: t("own.status"),
          value: <StatusBadge tone={tones[status]}>{t(`statuses.${status}`)}</StatusBadge>,
        },
        {
          label: t("own.price"),
          value: `${formats.amount(price.htCents)} ${t("ht")}, ${formats.amount(price.ttcCents)} ${t("ttc")} ${t(`per.${interval}`)}`,
        },
        ...(next === null ? [] : [{ label: t("own.renews"), value: <Instant at={next.at} /> }]),
        ...(endsAt === null
          ? []
          : [
              {
                label: t("own.ends"),
                value: (
                  <>
                    <Instant at={endsAt} />
                    {endsBy !== null && ` · ${t(waits ? "own.unlessAccepted" : `endReasons.${endsBy}`)}`}
                  </>
                ),
              },
            ]),
      ]}
    />
  );
}
