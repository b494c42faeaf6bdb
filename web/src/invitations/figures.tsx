import "@mantine/core/styles/Switch.layer.css";

import { Skeleton, Switch } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Chart } from "#design/chart/chart";
import type { LinkTo } from "#design/chart/types";
import { Surface } from "#design/display/surface";
import { Failure } from "#design/feedback/failure";
import { useFormats } from "#i18n/formats";
import { figuresQuery } from "#invitations/queries";

type Props = { slug: string; mine: boolean; onMine: (mine: boolean) => void };

/** What became of the requests of each week, one's own or everybody's. */
export function FiguresTab({ onMine, ...shown }: Props) {
  const { t } = useTranslation("invitations");
  return (
    <>
      <Switch
        mb="md"
        label={t("mine")}
        checked={shown.mine}
        onChange={(event) => onMine(event.currentTarget.checked)}
      />
      <Weeks {...shown} />
    </>
  );
}

/** Every bar leads to the list behind it. */
function Weeks({ slug, mine }: Omit<Props, "onMine">) {
  const { t } = useTranslation("invitations");
  const formats = useFormats();
  const { data, error, refetch } = useQuery(figuresQuery(slug, mine));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={320} radius="lg" />;
  const points = data.weeks.map(({ from, toComplete, completed, expired }) => ({
    id: from,
    label: t("figures.week", { day: formats.day(from) }),
    short: formats.day(from).replace(/\s\d{4}$/, ""),
    values: { to_complete: toComplete, completed, expired },
  }));
  const sum = (id: "to_complete" | "completed" | "expired") =>
    points.reduce((total, { values }) => total + values[id], 0);
  const endOf = new Map(data.weeks.map(({ from, to }) => [from, to]));
  const linkTo: LinkTo = (content, point, series, hidden) => (
    <Link
      to="/admin/$slug/invitations"
      params={{ slug }}
      search={{
        from: point.id,
        to: endOf.get(point.id),
        ...(series && { status: series.id }),
        ...(!mine && { mine: "false" }),
      }}
      {...(hidden && { tabIndex: -1 })}
    >
      {content}
    </Link>
  );
  const made = sum("to_complete") + sum("completed") + sum("expired");
  return (
    <Surface>
      <Chart
        kind="bars"
        title={t("figures.chart")}
        summary={t("figures.summary", {
          made: formats.number(made),
          completed: formats.number(sum("completed")),
        })}
        axis={t("figures.axis")}
        points={points}
        series={[
          { id: "completed", label: t("figures.completed"), tone: "good" },
          { id: "to_complete", label: t("figures.toComplete"), tone: "waiting" },
          { id: "expired", label: t("figures.expired"), tone: "bad" },
        ]}
        linkTo={linkTo}
      />
    </Surface>
  );
}
