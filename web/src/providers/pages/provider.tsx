import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { StatusBadge } from "#design/display/status-badge";
import { Page } from "#design/layout/page";
import { PageTabs } from "#design/layout/tabs";
import { EngagementsTab } from "#providers/record/engagements-tab";
import { HistoryTab } from "#providers/record/history-tab";
import { InformationTab } from "#providers/record/information-tab";
import { SubscriptionTab } from "#providers/record/subscription-tab";
import { providerQuery } from "#providers/queries";

import styles from "../providers.module.css";

const route = getRouteApi("/admin/$slug/providers/$providerId");

/** A provider: who they are, what they pay, what they do. */
export function ProviderPage() {
  const { t } = useTranslation(["providers", "services", "followUp"]);
  const { slug, providerId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: provider } = useSuspenseQuery(providerQuery(slug, providerId));
  const { blockedBy, exempt } = provider;
  const tabs = [
    {
      id: "information",
      label: t("record.information"),
      panel: <InformationTab slug={slug} provider={provider} />,
    },
    {
      id: "subscription",
      label: t("record.subscription"),
      panel: <SubscriptionTab slug={slug} provider={provider} />,
    },
    {
      id: "engagements",
      label: t("engagements.title", { ns: "services" }),
      panel: <EngagementsTab slug={slug} providerId={providerId} search={search} />,
    },
    {
      id: "history",
      label: t("history.title", { ns: "services" }),
      panel: <HistoryTab slug={slug} providerId={providerId} />,
    },
  ] as const;
  return (
    <Page
      title={provider.name}
      lead={`${provider.email} · ${t("record.number", { number: provider.number })}`}
      back={
        <Link to="/admin/$slug/provider-follow-up" params={{ slug }}>
          {t("title", { ns: "followUp" })}
        </Link>
      }
      badge={
        <StatusBadge tone={blockedBy === null ? "good" : "waiting"}>
          {exempt
            ? t("record.exempt")
            : blockedBy === null
              ? t("record.canAnswer")
              : t(`missing.${blockedBy}`)}
        </StatusBadge>
      }
    >
      <div className={styles["stack"]}>
        {blockedBy !== null && <Notice tone="waiting">{t(`missingText.${blockedBy}`)}</Notice>}
        {!provider.hasAccount && <Notice>{t("record.noAccount")}</Notice>}
        <PageTabs
          tabs={tabs}
          value={tabs.find(({ id }) => id === search["tab"])?.id ?? "information"}
          onChange={(id) => void navigate({ search: { tab: id }, replace: true })}
        />
      </div>
    </Page>
  );
}
