import "@mantine/core/styles/Radio.layer.css";

import { Radio } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { providersSubscribe } from "#api/generated/sdk.gen";
import { Surface } from "#design/display/surface";
import { toast } from "#design/feedback/toasts";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { useFormats } from "#i18n/formats";
import { Paying } from "#providers/portal/paying";
import { PriceSide } from "#providers/portal/price-side";
import type { View, ViewProps } from "#providers/portal/types";

import styles from "../providers.module.css";

type Interval = "monthly" | "annual";

/** Choose, give an address and a means of payment, pay: it can be left at any step and taken up again. */
export function Subscribing({ slug, view }: ViewProps) {
  const { t } = useTranslation("providers");
  const { offers } = view;
  const [chosen, setChosen] = useState<Interval>(() => firstChoice(view));
  return (
    <>
      <Surface title={t("own.choose")} description={t("own.chooseText")}>
        <Radio.Group
          value={chosen}
          onChange={(value) => setChosen(value === "annual" ? "annual" : "monthly")}
          aria-label={t("own.choose")}
        >
          <div className={styles["sides"]}>
            {(["monthly", "annual"] as const).map((interval) => {
              const price = offers[interval];
              if (price === null) return null;
              return (
                <div key={interval} className={styles["inner"]}>
                  <Radio value={interval} label={t(`interval.${interval}`)} />
                  <PriceSide
                    label={t(`per.${interval}`)}
                    price={price}
                    interval={interval}
                    chosen={chosen === interval}
                  />
                </div>
              );
            })}
          </div>
        </Radio.Group>
      </Surface>
      <Paying slug={slug} view={view} />
      <Pay slug={slug} view={view} interval={chosen} />
    </>
  );
}

const firstChoice = ({ subscription, offers }: View): Interval =>
  subscription?.interval ?? (offers.monthly === null ? "annual" : "monthly");

function Pay({ slug, view: { offers, methods }, interval }: ViewProps & { interval: Interval }) {
  const { t } = useTranslation("providers");
  const formats = useFormats();
  const price = offers[interval];
  const method = methods.find(({ chosen, usable }) => chosen && usable);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const pay = useAct(async () => {
    const { subscription, unpaid } = await bodyOf(
      providersSubscribe({
        path: { organisation: slug },
        headers: { "Idempotency-Key": `${key}-${interval}-${method?.id ?? ""}` },
        body: { interval, htCents: price?.htCents ?? 0, methodId: method?.id ?? "" },
      }),
    );
    // What was answered is over: pressed again, after a refusal, it is another payment.
    setKey(crypto.randomUUID());
    const status = subscription?.status;
    if (status === "active" || status === "pending_settlement") void toast(t("own.subscribed"));
    else if (status === "incomplete" && !unpaid?.needsConfirmation) void toast(t("own.declined"), "bad");
  });
  if (price === null) return null;
  const amount = formats.amount(price.ttcCents);
  return (
    <Surface title={t("own.confirm")}>
      <div className={styles["inner"]}>
        <p className={styles["about"]}>{t("own.payHint", { amount, per: t(`per.${interval}`) })}</p>
        <div>
          <GatedButton
            whyNot={method ? undefined : t("own.methodFirst")}
            loading={pay.isPending}
            onClick={() => pay.mutate()}
          >
            {t("own.pay", { amount })}
          </GatedButton>
        </div>
      </div>
    </Surface>
  );
}
