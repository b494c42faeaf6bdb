import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { providersConnectAccount, providersRefreshAccount } from "#api/generated/sdk.gen";
import type { PaymentAccount as Account } from "#api/generated/types.gen";
import { StatusBadge } from "#design/display/status-badge";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { useWhyNot } from "#organisations/access";

import styles from "../providers.module.css";

/** The account on which the organisation is paid by its providers, and what it can take. */
export function PaymentAccount({ slug, account }: { slug: string; account: Account }) {
  const { t } = useTranslation("providers");
  const path = { organisation: slug };
  const connect = useAct(async () => {
    const body = { returnTo: `/admin/${slug}/providers/settings?back=1` };
    const { url } = await bodyOf(providersConnectAccount({ path, body }));
    window.location.assign(url);
  });
  const refresh = useAct(() => providersRefreshAccount({ path }), t("settings.refreshed"));
  const whyNot = useWhyNot(slug)("providers.configure", "write");
  return (
    <Surface
      title={t("settings.account")}
      description={t(account.disconnected ? "settings.disconnectedText" : "settings.accountText")}
    >
      <div className={styles["acts"]}>
        {account.takesCards && <StatusBadge tone="good">{t("settings.takesCards")}</StatusBadge>}
        {account.connected && !account.takesCards && (
          <StatusBadge tone="waiting">{t("settings.pending")}</StatusBadge>
        )}
        {account.disconnected && <StatusBadge tone="bad">{t("settings.disconnected")}</StatusBadge>}
        {account.takesDebits && <StatusBadge tone="good">{t("settings.takesDebits")}</StatusBadge>}
        {!account.takesCards && (
          <GatedButton whyNot={whyNot} loading={connect.isPending} onClick={() => connect.mutate()}>
            {t(
              `settings.${account.connected ? "continue" : account.disconnected ? "connectAnother" : "connect"}`,
            )}
          </GatedButton>
        )}
        {account.connected && !account.takesCards && (
          <GatedButton
            variant="default"
            whyNot={whyNot}
            loading={refresh.isPending}
            onClick={() => refresh.mutate()}
          >
            {t("settings.refresh")}
          </GatedButton>
        )}
        {account.accountId !== null && <span className={styles["soft"]}>{account.accountId}</span>}
      </div>
    </Surface>
  );
}
