import { Button, Group } from "@mantine/core";
import { IconChartBar, IconDownload, IconTable } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { Bars } from "#design/chart/bars";
import { ChartTable } from "#design/chart/chart-table";
import { csvUrlOf } from "#design/chart/csv";
import { Lines } from "#design/chart/lines";
import type { LinkTo, Point, Series } from "#design/chart/types";

import styles from "./chart.module.css";

type Props = {
  kind: "bars" | "lines";
  title: string;
  /** One sentence that says what the drawing shows, for whoever does not see it. */
  summary: string;
  /** What the points are: "Semaine", "Programme". */
  axis: string;
  points: readonly Point[];
  series: readonly Series[];
  linkTo?: LinkTo;
};

const noLink: LinkTo = (content) => content;

/** A drawing and its table: the same numbers, one at a time, both leading to the lists behind them. */
export function Chart({ kind, title, summary, axis, points, series, linkTo = noLink }: Props) {
  const { t } = useTranslation("common");
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  const Drawing = kind === "bars" ? Bars : Lines;
  return (
    <figure className={styles["chart"]} aria-labelledby={heading}>
      <figcaption className={styles["head"]}>
        <div>
          <h3 id={heading} className={styles["title"]}>
            {title}
          </h3>
          <p className={styles["summary"]}>{summary}</p>
        </div>
        <Group gap={4} wrap="nowrap">
          <Button
            variant="subtle"
            size="compact-sm"
            aria-pressed={asTable}
            leftSection={asTable ? <IconChartBar size={16} /> : <IconTable size={16} />}
            onClick={() => setAsTable(!asTable)}
          >
            {t(asTable ? "chart.drawing" : "chart.table")}
          </Button>
          <Button
            component="a"
            variant="subtle"
            size="compact-sm"
            href={csvUrlOf(axis, points, series)}
            download={`${title}.csv`}
            leftSection={<IconDownload size={16} />}
          >
            CSV
          </Button>
        </Group>
      </figcaption>
      {asTable ? (
        <ChartTable caption={title} axis={axis} points={points} series={series} linkTo={linkTo} />
      ) : (
        <>
          <Drawing points={points} series={series} linkTo={linkTo} />
          <ul className={styles["legend"]}>
            {series.map(({ id, label, tone }) => (
              <li key={id} data-tone={tone}>
                {label}
              </li>
            ))}
          </ul>
        </>
      )}
    </figure>
  );
}
