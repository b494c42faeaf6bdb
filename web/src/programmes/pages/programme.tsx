import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Page } from "#design/layout/page";
import { PageTabs } from "#design/layout/tabs";
import { FormTab } from "#forms/builder/form-tab";
import { ProgrammeActions } from "#programmes/programme/actions";
import { Overview } from "#programmes/programme/overview";
import { Publication } from "#programmes/programme/publication";
import { ProgrammeSettings } from "#programmes/programme/settings";
import { ProgrammeStateBadge } from "#programmes/programme-state";
import { programmeQuery } from "#programmes/queries";

const route = getRouteApi("/admin/$slug/programmes/$programmeId");

export function ProgrammePage() {
  const { t } = useTranslation("programmes");
  const { slug, programmeId } = route.useParams();
  const { tab = "overview" } = route.useSearch();
  const navigate = useNavigate();
  const { data: programme } = useSuspenseQuery(programmeQuery(slug, programmeId));
  const go = (chosen: "overview" | "settings" | "form" | "publish") =>
    void navigate({
      to: "/admin/$slug/programmes/$programmeId",
      params: { slug, programmeId },
      search: chosen === "overview" ? {} : { tab: chosen },
    });
  const shared = { slug, programme };
  return (
    <Page
      title={programme.title}
      badge={<ProgrammeStateBadge state={programme.state} />}
      back={
        <Link to="/admin/$slug/programmes" params={{ slug }}>
          {t("title")}
        </Link>
      }
      actions={<ProgrammeActions {...shared} />}
    >
      <PageTabs
        value={tab}
        onChange={go}
        tabs={[
          { id: "overview", label: t("tabs.overview"), panel: <Overview {...shared} /> },
          { id: "settings", label: t("tabs.settings"), panel: <ProgrammeSettings {...shared} /> },
          {
            id: "form",
            label: t("tabs.form"),
            panel: (
              <FormTab key={programmeId} slug={slug} programmeId={programmeId} title={programme.title} />
            ),
          },
          { id: "publish", label: t("tabs.publish"), panel: <Publication {...shared} /> },
        ]}
      />
    </Page>
  );
}
