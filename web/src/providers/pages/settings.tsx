import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { providersRefreshAccount } from "#api/generated/sdk.gen";
import { Notice } from "#design/display/notice";
import { useAct } from "#design/feedback/use-act";
import { asShown } from "#design/form/as-shown";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { organisationQuery } from "#organisations/queries";
import { PaymentAccount } from "#providers/settings/payment-account";
import { PriceHistory } from "#providers/settings/price-history";
import { Prices } from "#providers/settings/prices";
import { Rules } from "#providers/settings/rules";
import { paymentAccountQuery, providerSettingsQuery } from "#providers/queries";

import styles from "../providers.module.css";

const route = getRouteApi("/admin/$slug/providers/settings");

/** The payment account first; once the module is on, prices and rules. */
export function ProviderSettingsPage() {
  const { t } = useTranslation("providers");
  const { slug } = route.useParams();
  const { back } = route.useSearch();
  const { data: organisation } = useSuspenseQuery(organisationQuery(slug));
  const { data: account } = useSuspenseQuery(paymentAccountQuery(slug));
  const on = organisation.settings.modules.includes("providers");
  const { data: settings } = useQuery({ ...providerSettingsQuery(slug), enabled: on });
  useReturn(slug, back === "1" && account.connected && !account.takesCards);
  return (
    <Page title={t("settings.title")} lead={t("settings.lead")} width="reading">
      <div className={styles["stack"]}>
        <PaymentAccount slug={slug} account={account} />
        {!on && (
          <Notice
            action={
              <LinkButton to="/admin/$slug/settings" params={{ slug }} size="sm" variant="default">
                {t("settings.toModules")}
              </LinkButton>
            }
          >
            {t("settings.moduleFirst")}
          </Notice>
        )}
        {settings?.separateNumbering && (
          <Notice tone="waiting" title={t("settings.numbering")}>
            {t("settings.numberingText")}
          </Notice>
        )}
        {settings && (
          <>
            <Prices slug={slug} settings={settings} />
            <Rules key={asShown({ ...settings, version: null })} slug={slug} settings={settings} />
            <PriceHistory slug={slug} />
          </>
        )}
      </div>
    </Page>
  );
}

/** Back from the hosted page: the account is read again, once. */
function useReturn(slug: string, isBack: boolean): void {
  const done = useRef(false);
  const { mutate } = useAct(() => providersRefreshAccount({ path: { organisation: slug } }));
  useEffect(() => {
    if (!isBack || done.current) return;
    done.current = true;
    mutate();
  }, [isBack, mutate]);
}
