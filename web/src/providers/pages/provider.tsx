import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { providersSetCoverage } from "#api/generated";
import { providersSeeOptions } from "#api/generated/@tanstack/react-query.gen";
import type { Provider } from "#api/generated";
import { Facts } from "#design/display/facts";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { Page } from "#design/layout/page";
import { PageTabs } from "#design/layout/tabs";
import { CoverageForm } from "#providers/record/coverage-form";
import { EngagementsTab } from "#providers/record/engagements-tab";
import { HistoryTab } from "#providers/record/history-tab";
import { coverageQuery } from "#providers/service-queries";

import styles from "../services.module.css";

const route = getRouteApi("/admin/$slug/providers/$providerId");
const tabs = ["information", "engagements", "history"] as const;

export function ProviderPage() {
  const { t } = useTranslation(["followUp", "services"]);
  const { slug, providerId } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { data: provider } = useSuspenseQuery(
    providersSeeOptions({ path: { organisation: slug, providerId } }),
  );
  const shown = tabs.find((tab) => tab === search["tab"]) ?? "information";
  return (
    <Page
      title={provider.name}
      lead={provider.email}
      back={
        <Link to="/admin/$slug/provider-follow-up" params={{ slug }}>
          ← {t("title")}
        </Link>
      }
    >
      {provider.blockedBy !== null && (
        <Notice tone="waiting" title={t("record.cannot")}>
          {t(`missing.${provider.blockedBy}`)}
        </Notice>
      )}
      <PageTabs
        value={shown}
        onChange={(tab) =>
          void navigate({
            to: "/admin/$slug/providers/$providerId",
            params: { slug, providerId },
            search: { tab },
          })
        }
        tabs={[
          {
            id: "information",
            label: t("record.information"),
            panel: <Information slug={slug} provider={provider} />,
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
        ]}
      />
    </Page>
  );
}

function Information({ slug, provider }: { slug: string; provider: Provider }) {
  const { t } = useTranslation("followUp");
  const { data: coverage } = useQuery(coverageQuery(slug, provider.id));
  const { phone, siret, street, postalCode, city, presentation, doneEngagements } = provider;
  const address = [street, postalCode, city].filter(Boolean).join(", ");
  return (
    <div className={styles["columns"]}>
      <Surface title={t("record.information")}>
        <Facts
          facts={[
            { label: t("record.phone"), value: phone ?? "–" },
            { label: t("record.address"), value: address || "–" },
            { label: "SIRET", value: siret ?? "–" },
            { label: t("record.done"), value: doneEngagements },
            ...(presentation === ""
              ? []
              : [
                  {
                    label: t("record.about"),
                    value: <span className={styles["prewrap"]}>{presentation}</span>,
                  },
                ]),
          ]}
        />
      </Surface>
      {coverage && (
        <CoverageForm
          own={false}
          coverage={coverage}
          save={(body) =>
            providersSetCoverage({ path: { organisation: slug, providerId: provider.id }, body })
          }
        />
      )}
    </div>
  );
}
