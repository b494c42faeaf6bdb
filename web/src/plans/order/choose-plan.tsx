import "@mantine/core/styles/NumberInput.layer.css";
import "@mantine/core/styles/Radio.layer.css";
import "@mantine/core/styles/RadioCard.layer.css";
import "@mantine/core/styles/RadioIndicator.layer.css";

import { NumberInput, Radio } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { GatedButton } from "#design/form/gated-button";
import { useFormats } from "#i18n/formats";
import { organisationQuery } from "#organisations/queries";
import { leastLicences, type IntervalId, type PlanId } from "#plans/order/choice";
import type { Go, OrderContext } from "#plans/order/context";
import { PlanPrices } from "#plans/order/plan-prices";

import styles from "../plans.module.css";

const order: readonly PlanId[] = ["essentiel", "pro", "premium", "standby"];

/** The plans side by side, both prices of each; then how often, and how many licences. */
export function ChoosePlan({ slug, choice, account, catalogue, go }: OrderContext & { go: Go }) {
  const { t } = useTranslation("plans");
  const select = (plan: PlanId) => go(plan === "standby" ? { plan, interval: "annual" } : { plan });
  return (
    <section className={styles["stack"]} aria-label={t("order.choosePlan")}>
      <h2 className={styles["stepTitle"]}>{t("order.choosePlan")}</h2>
      <Radio.Group
        aria-label={t("order.choosePlan")}
        value={choice?.plan ?? ""}
        onChange={(value) => select(order.find((one) => one === value) ?? "pro")}
      >
        <div className={styles["offers"]}>
          {order.map((plan) => (
            <Radio.Card key={plan} value={plan} className={styles["offer"] ?? ""} data-plan={plan}>
              <span className={styles["offerHead"]}>
                <span className={styles["offerName"]}>{t(`names.${plan}`)}</span>
                {account.plan === plan && account.state !== "trial" && (
                  <span className={styles["yours"]}>{t("order.yours")}</span>
                )}
                <Radio.Indicator />
              </span>
              <span className={styles["dim"]}>{t(`order.texts.${plan}`)}</span>
              <PlanPrices catalogue={catalogue} plan={plan} />
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      {choice && choice.plan !== "standby" && (
        <Terms choice={choice} account={account} catalogue={catalogue} go={go} />
      )}
      {choice && <Closes slug={slug} plan={choice.plan} catalogue={catalogue} />}
      <div>
        <GatedButton
          whyNot={choice ? undefined : t("order.choosePlan")}
          onClick={() => choice && go({ ...choice, step: "address" })}
        >
          {t("order.next")}
        </GatedButton>
      </div>
    </section>
  );
}

/** What the organisation uses and this plan does not cover, said before it is bought. Standby says its own. */
function Closes({
  slug,
  plan,
  catalogue,
}: {
  slug: string;
  plan: PlanId;
  catalogue: OrderContext["catalogue"];
}) {
  const { t } = useTranslation(["plans", "organisations"]);
  const { data: organisation } = useSuspenseQuery(organisationQuery(slug));
  const covered = catalogue.plans.find((one) => one.plan === plan)?.modules ?? [];
  const [module] = organisation.settings.modules.filter((one) => !covered.includes(one));
  if (plan === "standby" || module === undefined) return null;
  const words = { plan: t(`names.${plan}`), module: t(`organisations:modules.${module}.title`) };
  return (
    <Notice tone="waiting" title={t("order.closes", words)}>
      {t("order.closesText")}
    </Notice>
  );
}

type TermsProps = Pick<OrderContext, "account" | "catalogue"> & {
  choice: NonNullable<OrderContext["choice"]>;
  go: Go;
};

function Terms({ choice, account, catalogue, go }: TermsProps) {
  const { t } = useTranslation("plans");
  const formats = useFormats();
  const help = t("order.licencesHelp", { seats: account.seats.active });
  const price = catalogue.plans
    .find(({ plan }) => plan === choice.plan)
    ?.prices.find(({ interval }) => interval === choice.interval);
  return (
    <div className={styles["terms"]}>
      <Radio.Group
        label={t("order.interval")}
        description={t("order.intervalHelp")}
        value={choice.interval}
        onChange={(value) =>
          go({ interval: value === "monthly" ? "monthly" : ("annual" satisfies IntervalId) })
        }
      >
        <div className={styles["inline"]}>
          <Radio value="annual" label={t("billed.annual")} />
          <Radio value="monthly" label={t("billed.monthly")} />
        </div>
      </Radio.Group>
      <NumberInput
        label={t("order.licences")}
        description={
          account.state === "expired" || account.state === "standby"
            ? `${help} ${t("order.licencesClosed")}`
            : help
        }
        min={leastLicences(account, choice)}
        max={10_000}
        allowDecimal={false}
        value={choice.licences}
        onChange={(value) => go({ licences: Number(value) || 1 })}
      />
      {price && (
        <p className={styles["dim"]}>
          {t("order.perLicence", { amount: formats.amount(price.licenceCents) })} {t("exclTax")}{" "}
          {t(`intervals.${choice.interval}`)}
        </p>
      )}
    </div>
  );
}
