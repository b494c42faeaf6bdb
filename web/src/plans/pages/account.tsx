import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { PageTabs } from "#design/layout/tabs";
import { Page } from "#design/layout/page";
import { organisationQuery } from "#organisations/queries";
import { Closure } from "#plans/closure/closure";
import { RevokeDeactivation } from "#plans/closure/revoke-deactivation";
import { Documents } from "#plans/documents/documents";
import { Overview } from "#plans/overview/overview";
import { Payment } from "#plans/payment/payment";

const route = getRouteApi("/admin/$slug/account");

/** The account itself: its plan, what pays it, its invoices, and its end. For whoever manages it. */
export function AccountPage() {
  const { t } = useTranslation("plans");
  const { slug } = route.useParams();
  const { tab = "plan" } = route.useSearch();
  const navigate = useNavigate();
  const { data: organisation } = useSuspenseQuery(organisationQuery(slug));
  if (organisation.state === "deactivating") return <RevokeDeactivation organisation={organisation} />;
  if (!organisation.accountManagement) {
    return (
      <Page title={t("title")}>
        <EmptyState title={t("title")}>
          <p>{t("home.ask", { name: organisation.name })}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t("title")} lead={t("lead")}>
      <PageTabs
        value={tab}
        onChange={(chosen) =>
          void navigate({ to: "/admin/$slug/account", params: { slug }, search: { tab: chosen } })
        }
        tabs={[
          { id: "plan", label: t("tabs.plan"), panel: <Overview slug={slug} /> },
          { id: "payment", label: t("tabs.payment"), panel: <Payment slug={slug} /> },
          { id: "documents", label: t("tabs.documents"), panel: <Documents slug={slug} /> },
          { id: "end", label: t("tabs.end"), panel: <Closure organisation={organisation} /> },
        ]}
      />
    </Page>
  );
}
