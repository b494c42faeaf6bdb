import "@mantine/core/styles/Radio.layer.css";
import "@mantine/core/styles/RadioCard.layer.css";
import "@mantine/core/styles/RadioIndicator.layer.css";

import { Radio } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Surface } from "#design/display/surface";
import { GatedButton } from "#design/form/gated-button";
import { methodOf, type Go, type OrderContext } from "#plans/order/context";
import { MethodLine } from "#plans/payment/method-line";
import { AddMethod } from "#plans/payment/methods";

import styles from "../plans.module.css";

export function ChoosePayment(context: OrderContext & { go: Go }) {
  const { slug, billing, go, choice } = context;
  const { t } = useTranslation("plans");
  const chosen = methodOf(context);
  const query = new URLSearchParams({ ...choice, licences: String(choice?.licences ?? 0), step: "payment" });
  return (
    <Surface title={t("order.chooseMethod")} description={t("methods.secure")}>
      <div className={styles["stack"]}>
        {billing.methods.length > 0 && (
          <Radio.Group
            aria-label={t("order.chooseMethod")}
            value={chosen?.id ?? ""}
            onChange={(method) => go({ method })}
          >
            <div className={styles["stack"]}>
              {billing.methods.map((method) => (
                <Radio.Card
                  key={method.id}
                  value={method.id}
                  disabled={!method.usable}
                  className={styles["methodCard"] ?? ""}
                >
                  <MethodLine method={method} />
                  <Radio.Indicator />
                </Radio.Card>
              ))}
            </div>
          </Radio.Group>
        )}
        <AddMethod
          slug={slug}
          hasAddress={billing.identity !== null}
          returnTo={`/admin/${slug}/account/order?${query}`}
        />
        <div>
          <GatedButton
            whyNot={chosen ? undefined : t("order.addMethod")}
            onClick={() => chosen && go({ method: chosen.id, step: "confirm" })}
          >
            {t("order.next")}
          </GatedButton>
        </div>
      </div>
    </Surface>
  );
}
