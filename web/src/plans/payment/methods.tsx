import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { plansChooseMethod, plansRemoveMethod } from "#api/generated/sdk.gen";
import type { Billing } from "#api/generated/types.gen";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { MethodLine } from "#plans/payment/method-line";
import { useOpenMethodPage } from "#plans/payment/use-open-method-page";

import styles from "../plans.module.css";

type Method = Billing["methods"][number];
type Props = { slug: string; billing: Billing; returnTo: string };

export function Methods({ slug, billing, returnTo }: Props) {
  const { t } = useTranslation("plans");
  return (
    <Surface title={t("methods.title")} description={t("methods.text")}>
      <div className={styles["stack"]}>
        {billing.methods.length === 0 && <p className={styles["none"]}>{t("methods.empty")}</p>}
        <ul className={styles["rows"]}>
          {billing.methods.map((method) => (
            <li key={method.id} className={styles["row"]}>
              <MethodLine method={method} />
              <MethodActs slug={slug} method={method} />
            </li>
          ))}
        </ul>
        <AddMethod slug={slug} hasAddress={billing.identity !== null} returnTo={returnTo} />
      </div>
    </Surface>
  );
}

function MethodActs({ slug, method: { id: methodId, chosen, usable } }: { slug: string; method: Method }) {
  const { t } = useTranslation("plans");
  const path = { organisation: slug, methodId };
  const use = useAct(() => plansChooseMethod({ path }), t("methods.used"));
  const remove = useAct(() => plansRemoveMethod({ path }), t("methods.removed"));
  return (
    <div className={styles["rowEnd"]}>
      {!chosen && usable && (
        <Button variant="default" size="compact-md" loading={use.isPending} onClick={() => use.mutate()}>
          {t("methods.use")}
        </Button>
      )}
      <Button variant="subtle" size="compact-md" loading={remove.isPending} onClick={() => remove.mutate()}>
        {t("methods.remove")}
      </Button>
    </div>
  );
}

/** Both "+": a hosted page opens, and comes back here. */
export function AddMethod({ slug, hasAddress, returnTo }: Omit<Props, "billing"> & { hasAddress: boolean }) {
  const { t } = useTranslation("plans");
  const open = useOpenMethodPage(slug, returnTo);
  const whyNot = hasAddress ? undefined : t("methods.addressFirst");
  const plus = <IconPlus size={16} stroke={2} />;
  return (
    <div className={styles["adds"]}>
      <GatedButton
        variant="default"
        leftSection={plus}
        loading={open.isPending}
        whyNot={whyNot}
        onClick={() => open.mutate("card")}
      >
        {t("methods.addCard")}
      </GatedButton>
      <GatedButton
        variant="default"
        leftSection={plus}
        loading={open.isPending}
        whyNot={whyNot}
        onClick={() => open.mutate("sepa_debit")}
      >
        {t("methods.addSepa")}
      </GatedButton>
    </div>
  );
}
