import { useQuery } from "@tanstack/react-query";
import { Link, getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { NotFound } from "#app/not-found";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { Page } from "#design/layout/page";
import { ChooseFile } from "#integrations/imports/choose-file";
import { type ImportScreen, isImportScreen } from "#integrations/imports/kinds";
import { MatchColumns } from "#integrations/imports/match-columns";
import { importQuery } from "#integrations/imports/queries";
import { RecentImports } from "#integrations/imports/recent-imports";
import { RunReport } from "#integrations/imports/run-report";

const route = getRouteApi("/admin/$slug/imports/$screen");

/** The one screen of every import: choose a file, match its columns, try it dry, import it, read the report. */
export function ImportPage() {
  const { slug, screen } = route.useParams();
  const { file } = route.useSearch();
  const navigate = useNavigate();
  const { t } = useTranslation("imports");
  if (!isImportScreen(screen)) return <NotFound />;
  const open = (importId: string | undefined) =>
    void navigate({ to: ".", search: importId === undefined ? {} : { file: importId } });
  return (
    <Page
      title={t(`titles.${screen}`)}
      lead={t("lead")}
      back={<Link {...backOf(screen, slug)}>{t(`back.${screen}`)}</Link>}
    >
      {file === undefined ? (
        <>
          <ChooseFile slug={slug} screen={screen} onReady={open} />
          <RecentImports slug={slug} screen={screen} />
        </>
      ) : (
        <Prepared slug={slug} importId={file} onRestart={() => open(undefined)} />
      )}
    </Page>
  );
}

/** Where each import comes from. */
const origins = {
  "members-import": "/admin/$slug/members",
  "members-import-dues": "/admin/$slug/members/seasons",
  "clients-import": "/admin/$slug/clients",
  "invitations-import": "/admin/$slug/invitations",
  "providers-import": "/admin/$slug/provider-follow-up",
} as const satisfies Record<ImportScreen, string>;

const backOf = (screen: ImportScreen, slug: string) => ({ to: origins[screen], params: { slug } });

type PreparedProps = { slug: string; importId: string; onRestart: () => void };

function Prepared({ slug, importId, onRestart }: PreparedProps) {
  const { data, error, refetch } = useQuery(importQuery(slug, importId));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const [latest] = data.runs;
  const done = latest !== undefined && !latest.dryRun;
  return (
    <>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!done && <MatchColumns slug={slug} prepared={data} onRestart={onRestart} />}
      {latest && (
        <RunReport key={latest.id} slug={slug} importId={data.id} run={latest} onRestart={onRestart} />
      )}
    </>
  );
}
