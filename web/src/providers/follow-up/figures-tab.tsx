import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { FollowUpFigures } from "#api/generated";
import { Chart } from "#design/chart/chart";
import type { LinkTo } from "#design/chart/types";
import { Figure, Figures } from "#design/display/figure";
import { Surface } from "#design/display/surface";
import { Failure } from "#design/feedback/failure";
import { useFormats } from "#i18n/formats";
import { figuresQuery } from "#providers/follow-up/queries";
import type { FollowUpView } from "#providers/follow-up/views";

import styles from "../services.module.css";

/** Revenue, arrivals and departures, and how prices were received: each leads to the list behind it. */
export function FiguresTab({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(figuresQuery(slug));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={320} radius="lg" />;
  return (
    <div className={styles["stack"]}>
      <Headlines slug={slug} figures={data} />
      <Revenue slug={slug} figures={data} />
      <Moves slug={slug} figures={data} />
      <Churn slug={slug} figures={data} />
      <Prices slug={slug} figures={data} />
    </div>
  );
}

type Props = { slug: string; figures: FollowUpFigures };

const listOf =
  (slug: string, viewOf: (series: string | undefined) => FollowUpView): LinkTo =>
  (content, _point, series, hidden) => (
    <Link
      to="/admin/$slug/provider-follow-up"
      params={{ slug }}
      search={{ view: viewOf(series?.id) }}
      {...(hidden && { tabIndex: -1 })}
    >
      {content}
    </Link>
  );

function Headlines({ slug, figures: { months, prices } }: Props) {
  const { t } = useTranslation("followUp");
  const formats = useFormats();
  const last = months.at(-1);
  const percent = (bp: number | null | undefined) =>
    bp === null || bp === undefined ? t("figures.none") : `${formats.number(bp / 100)} %`;
  const to = (view: FollowUpView) => (content: React.ReactNode) => (
    <Link to="/admin/$slug/provider-follow-up" params={{ slug }} search={{ view }}>
      {content}
    </Link>
  );
  return (
    <Figures>
      <Figure
        label={t("figures.revenue")}
        value={formats.amount(last?.revenueCents ?? 0)}
        link={to("active")}
      />
      <Figure
        label={t("figures.subscriptions")}
        value={formats.number(last?.subscriptions ?? 0)}
        link={to("active")}
      />
      <Figure label={t("figures.churn")} value={percent(last?.churnBp)} link={to("inactive")} />
      <Figure label={t("figures.acceptance")} value={percent(prices[0]?.rateBp)} link={to("rise_pending")} />
    </Figures>
  );
}

/** "2026-11" → "nov. 2026". */
function useMonths({ months }: FollowUpFigures) {
  const { i18n } = useTranslation();
  const tag = i18n.language === "en" ? "en-GB" : "fr-FR";
  const say = (month: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" }).format(new Date(`${month}-15T00:00:00Z`));
  return months.map((row) => ({
    ...row,
    label: say(row.month, { month: "long", year: "numeric" }),
    short: say(row.month, { month: "short" }),
  }));
}

function Revenue({ slug, figures }: Props) {
  const { t } = useTranslation("followUp");
  const formats = useFormats();
  const months = useMonths(figures);
  return (
    <Surface>
      <Chart
        kind="lines"
        title={t("figures.revenueTitle")}
        summary={t("figures.revenueSummary", { amount: formats.amount(months.at(-1)?.revenueCents ?? 0) })}
        axis={t("figures.month")}
        points={months.map(({ month, label, short, revenueCents }) => ({
          id: month,
          label,
          short,
          values: { revenue: revenueCents / 100 },
        }))}
        series={[{ id: "revenue", label: t("figures.revenueSeries"), tone: "accent" }]}
        linkTo={listOf(slug, () => "active")}
      />
    </Surface>
  );
}

function Moves({ slug, figures }: Props) {
  const { t } = useTranslation("followUp");
  const formats = useFormats();
  const months = useMonths(figures);
  const sum = (key: "started" | "ended") => formats.number(months.reduce((all, row) => all + row[key], 0));
  return (
    <Surface>
      <Chart
        kind="bars"
        title={t("figures.movesTitle")}
        summary={t("figures.movesSummary", { started: sum("started"), ended: sum("ended") })}
        axis={t("figures.month")}
        points={months.map(({ month, label, short, started, ended }) => ({
          id: month,
          label,
          short,
          values: { started, ended },
        }))}
        series={[
          { id: "started", label: t("figures.started"), tone: "good" },
          { id: "ended", label: t("figures.ended"), tone: "bad" },
        ]}
        linkTo={listOf(slug, (series) => (series === "ended" ? "inactive" : "active"))}
      />
    </Surface>
  );
}

/** A month that began with nobody lost nobody. */
function Churn({ slug, figures }: Props) {
  const { t } = useTranslation("followUp");
  const formats = useFormats();
  const months = useMonths(figures).map((row) => ({ ...row, percent: (row.churnBp ?? 0) / 100 }));
  return (
    <Surface>
      <Chart
        kind="lines"
        title={t("figures.churnTitle")}
        summary={t("figures.churnSummary", { percent: formats.number(months.at(-1)?.percent ?? 0) })}
        axis={t("figures.month")}
        points={months.map(({ month, label, short, percent }) => ({
          id: month,
          label,
          short,
          values: { churn: percent },
        }))}
        series={[{ id: "churn", label: t("figures.churnSeries"), tone: "bad" }]}
        linkTo={listOf(slug, () => "inactive")}
      />
    </Surface>
  );
}

function Prices({ slug, figures: { prices } }: Props) {
  const { t } = useTranslation("followUp");
  const formats = useFormats();
  if (prices.length === 0)
    return (
      <Surface title={t("figures.prices")}>
        <p className={styles["soft"]}>{t("figures.noPrices")}</p>
      </Surface>
    );
  return (
    <Surface>
      <Chart
        kind="bars"
        title={t("figures.prices")}
        summary={t("figures.pricesSummary")}
        axis={t("plan")}
        points={prices.toReversed().map(({ versionId, interval, htCents, publishedAt, ...counts }) => ({
          id: versionId,
          label: `${t(`intervals.${interval}`)} · ${formats.amount(htCents)} · ${formats.date(publishedAt)}`,
          short: formats.amount(htCents),
          values: {
            accepted: counts.accepted,
            refused: counts.refused,
            silent: counts.silent,
            waiting: counts.waiting,
          },
        }))}
        series={[
          { id: "accepted", label: t("figures.accepted"), tone: "good" },
          { id: "waiting", label: t("figures.waiting"), tone: "waiting" },
          { id: "refused", label: t("figures.refused"), tone: "bad" },
          { id: "silent", label: t("figures.silent"), tone: "neutral" },
        ]}
        linkTo={listOf(slug, (series) =>
          series === "waiting" ? "rise_pending" : series === "accepted" ? "active" : "inactive",
        )}
      />
    </Surface>
  );
}
