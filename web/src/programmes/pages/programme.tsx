import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Page } from "#design/layout/page";
import { PageTabs } from "#design/layout/tabs";
import { FormTab } from "#forms/builder/form-tab";
import { ProgrammeStatusBadge } from "#programmes/programme-status";
import { Overview } from "#programmes/programme/overview";
import { Publication } from "#programmes/programme/publication";
import { programmeQuery } from "#programmes/queries";

const route = getRouteApi("/admin/$slug/programmes/$programmeId");

export function ProgrammePage() {
  const { t } = useTranslation("programmes");
  const { slug, programmeId } = route.useParams();
  const { tab = "overview" } = route.useSearch();
  const navigate = useNavigate();
  const { data: programme } = useSuspenseQuery(programmeQuery(slug, programmeId));
  const go = (chosen: "overview" | "form" | "publish") =>
    void navigate({
      to: "/admin/$slug/programmes/$programmeId",
      params: { slug, programmeId },
      search: chosen === "overview" ? {} : { tab: chosen },
    });
  return (
    <Page
      title={programme.title}
      badge={<ProgrammeStatusBadge status={programme.status} />}
      back={
        <Link to="/admin/$slug/programmes" params={{ slug }}>
          ← {t("title")}
        </Link>
      }
    >
      <PageTabs
        value={tab}
        onChange={go}
        tabs={[
          {
            id: "overview",
            label: t("tabs.overview"),
            panel: <Overview slug={slug} programme={programme} />,
          },
          { id: "form", label: t("tabs.form"), panel: <FormTab slug={slug} programmeId={programmeId} /> },
          {
            id: "publish",
            label: t("tabs.publish"),
            panel: <Publication slug={slug} programme={programme} />,
          },
        ]}
      />
    </Page>
  );
}
