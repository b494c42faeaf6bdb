import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Page } from "#design/layout/page";
import { PageTabs } from "#design/layout/tabs";
import { SessionBadge } from "#evaluations/badges";
import { sessionQuery } from "#evaluations/queries";
import { Results } from "#evaluations/results/results";
import { SessionActions } from "#evaluations/session/actions";
import { SessionDossiers } from "#evaluations/session/dossiers";
import { Evaluators } from "#evaluations/session/evaluators";
import { GridEditor } from "#evaluations/session/grid-editor";
import { SessionOverview } from "#evaluations/session/overview";
import { Rules } from "#evaluations/session/rules";

const route = getRouteApi("/admin/$slug/evaluations/$sessionId");
const tabs = ["overview", "grid", "rules", "evaluators", "dossiers", "results"] as const;
type Tab = (typeof tabs)[number];

export function SessionPage() {
  const { t } = useTranslation("evaluations");
  const { slug, sessionId } = route.useParams();
  const { tab: shown, ...search } = route.useSearch();
  const navigate = useNavigate();
  const { data: session } = useSuspenseQuery(sessionQuery(slug, sessionId));
  const shared = { slug, session };
  const panels: Record<Tab, React.ReactNode> = {
    overview: <SessionOverview {...shared} />,
    grid: <GridEditor key={session.state} {...shared} />,
    rules: <Rules key={session.state} {...shared} />,
    evaluators: <Evaluators {...shared} />,
    dossiers: <SessionDossiers {...shared} search={search} />,
    results: <Results {...shared} search={search} />,
  };
  const go = (tab: Tab) =>
    void navigate({
      to: "/admin/$slug/evaluations/$sessionId",
      params: { slug, sessionId },
      search: tab === "overview" ? {} : { tab },
    });
  return (
    <Page
      title={session.title}
      badge={<SessionBadge state={session.state} />}
      lead={session.programmeTitle}
      back={
        <Link to="/admin/$slug/evaluations" params={{ slug }}>
          {t("title")}
        </Link>
      }
      actions={<SessionActions {...shared} />}
    >
      <PageTabs
        value={tabs.find((one) => one === shown) ?? "overview"}
        onChange={go}
        tabs={tabs.map((id) => ({ id, label: t(`tabs.${id}`), panel: panels[id] }))}
      />
    </Page>
  );
}
