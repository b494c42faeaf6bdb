import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { ListedImport } from "#api/generated/types.gen";
import { Instant } from "#design/display/instant";
import { StatusBadge, type Tone } from "#design/display/status-badge";
import { Surface } from "#design/display/surface";
import { TwoLines } from "#design/display/two-lines";
import { LinkButton } from "#design/layout/link-button";
import { DataTable } from "#design/table/data-table";
import type { Column } from "#design/table/types";
import { useList } from "#design/table/use-list";
import { useFormats } from "#i18n/formats";
import { type ImportScreen, importScreens } from "#integrations/imports/kinds";
import { importsQuery, outcomes } from "#integrations/imports/queries";

const route = getRouteApi("/admin/$slug/imports/$screen");

type Props = { slug: string; screen: ImportScreen };
type Standing = "prepared" | "tried" | NonNullable<ListedImport["run"]>["state"];

/** The files chosen before on this screen, once there is one: what was stopped is found again here. */
export function RecentImports({ slug, screen }: Props) {
  const { t } = useTranslation("imports");
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(importsQuery(slug, importScreens[screen], search.cursor));
  const columns = useColumns({ slug, screen });
  const list = useList(search);
  const none = data?.data.length === 0 && search.cursor === undefined;
  if (none || (data === undefined && error === null)) return null;
  return (
    <Surface title={t("recent.title")}>
      <DataTable
        label={t("recent.title")}
        columns={columns}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={list}
        error={error}
        onRetry={() => void refetch()}
        empty={null}
      />
    </Surface>
  );
}

const standingOf = ({ run }: ListedImport): Standing => {
  if (run === null) return "prepared";
  return run.dryRun && run.state === "finished" ? "tried" : run.state;
};

const tones: Record<Standing, Tone> = {
  prepared: "neutral",
  tried: "neutral",
  waiting: "waiting",
  running: "waiting",
  finished: "good",
  failed: "bad",
  cancelled: "bad",
};

/** What is left to do with it: a dry run that stopped is tried again, from its columns. */
const actOf = (file: ListedImport): "goOn" | "takeUp" | "follow" | "see" => {
  const standing = standingOf(file);
  if (standing === "waiting" || standing === "running") return "follow";
  if (file.run === null || file.run.dryRun) return "goOn";
  return standing === "finished" ? "see" : "takeUp";
};

function useColumns({ slug, screen }: Props): Column<ListedImport>[] {
  const { t } = useTranslation("imports");
  const formats = useFormats();
  const counts = ({ run }: ListedImport): string =>
    run === null
      ? ""
      : outcomes
          .filter((outcome) => run[outcome] > 0)
          .map((outcome) => `${t(`report.outcomes.${outcome}`)} ${formats.number(run[outcome])}`)
          .join(" · ");
  return [
    {
      id: "file",
      header: t("recent.file"),
      cell: ({ fileName, total }) => (
        <TwoLines first={fileName} second={t("recent.lines", { count: total })} />
      ),
    },
    {
      id: "state",
      header: t("recent.state"),
      cell: (file) => {
        const standing = standingOf(file);
        return <StatusBadge tone={tones[standing]}>{t(`recent.states.${standing}`)}</StatusBadge>;
      },
    },
    { id: "counts", header: t("report.outcome"), cell: counts },
    {
      id: "asked",
      header: t("recent.asked"),
      cell: ({ createdAt, askedBy }) => <TwoLines first={<Instant at={createdAt} />} second={askedBy} />,
    },
    {
      id: "act",
      header: t("recent.act"),
      action: true,
      cell: (file) => (
        <LinkButton
          variant="default"
          size="xs"
          to="/admin/$slug/imports/$screen"
          params={{ slug, screen }}
          search={{ file: file.id }}
          aria-label={`${t(`recent.acts.${actOf(file)}`)} – ${file.fileName}`}
        >
          {t(`recent.acts.${actOf(file)}`)}
        </LinkButton>
      ),
    },
  ];
}
