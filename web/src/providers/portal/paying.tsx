import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import {
  providersChooseOwnMethod,
  providersEditOwnBilling,
  providersOpenOwnMethodPage,
} from "#api/generated/sdk.gen";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { AddressLines } from "#plans/payment/billing-address";
import { BillingForm } from "#plans/payment/billing-form";
import { MethodLine } from "#plans/payment/method-line";
import type { ViewProps } from "#providers/portal/types";

import styles from "../providers.module.css";

/** Who is billed, and with what. */
export function Paying(props: ViewProps) {
  return (
    <>
      {(props.view.served || props.view.identity !== null) && <Address {...props} />}
      <Methods {...props} />
    </>
  );
}

function Address({ slug, view: { identity, served } }: ViewProps) {
  const { t } = useTranslation("providers");
  const [editing, setEditing] = useState(false);
  const path = { organisation: slug };
  return (
    <Surface title={t("own.address")} description={t("own.addressText")}>
      {editing || identity === null ? (
        <BillingForm
          slug={slug}
          identity={identity}
          save={(body) => providersEditOwnBilling({ path, body })}
          onDone={() => setEditing(false)}
        />
      ) : (
        <div className={styles["inner"]}>
          <AddressLines identity={identity} />
          {served && (
            <div>
              <Button variant="default" onClick={() => setEditing(true)}>
                {t("own.editAddress")}
              </Button>
            </div>
          )}
        </div>
      )}
    </Surface>
  );
}

function Methods({ slug, view: { identity, methods } }: ViewProps) {
  const { t } = useTranslation("providers");
  const path = { organisation: slug };
  const use = useAct((methodId: string) => providersChooseOwnMethod({ path: { ...path, methodId } }));
  const open = useAct(async (kind: "card" | "sepa_debit") => {
    const body = { kind, returnTo: `/${slug}/provider/subscription` };
    const { url } = await bodyOf(providersOpenOwnMethodPage({ path, body }));
    window.location.assign(url);
  });
  const whyNot = identity === null ? t("own.addressFirst") : undefined;
  return (
    <Surface title={t("own.methods")} description={t("own.methodsText")}>
      <div className={styles["inner"]}>
        {methods.length === 0 && <p className={styles["soft"]}>{t("own.noMethod")}</p>}
        <ul className={styles["rows"]}>
          {methods.map((method) => (
            <li key={method.id} className={styles["row"]}>
              <MethodLine method={method} />
              {!method.chosen && method.usable && (
                <Button variant="default" size="compact-md" onClick={() => use.mutate(method.id)}>
                  {t("own.use")}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <div className={styles["acts"]}>
          {(["card", "sepa_debit"] as const).map((kind) => (
            <GatedButton
              key={kind}
              variant="default"
              whyNot={whyNot}
              loading={open.isPending}
              onClick={() => open.mutate(kind)}
            >
              {t(kind === "card" ? "own.addCard" : "own.addSepa")}
            </GatedButton>
          ))}
        </div>
      </div>
    </Surface>
  );
}
