import { useLabelled } from "#i18n/labelled";
import { Plot } from "#design/chart/plot";
import { valueOf, type LinkTo, type Point, type Series } from "#design/chart/types";

import styles from "./chart.module.css";

type Props = { points: readonly Point[]; series: readonly Series[]; linkTo: LinkTo };

/** A line for each series, a mark at each point. */
export function Lines({ points, series, linkTo }: Props) {
  const labelled = useLabelled();
  const highest = Math.max(0, ...points.flatMap((point) => series.map((one) => valueOf(point, one))));
  return (
    <Plot points={points} highest={highest}>
      {({ x, y }) =>
        series.map((one) => (
          <g key={one.id} data-tone={one.tone} className={styles["series"]}>
            <polyline
              className={styles["line"]}
              points={points.map((point, index) => `${x(index)},${y(valueOf(point, one))}`).join(" ")}
            />
            {points.map((point, index) => (
              <g key={point.id}>
                {linkTo(
                  <circle className={styles["mark"]} cx={x(index)} cy={y(valueOf(point, one))} r={4}>
                    <title>{`${point.label} · ${labelled(one.label, valueOf(point, one))}`}</title>
                  </circle>,
                  point,
                  one,
                  true,
                )}
              </g>
            ))}
          </g>
        ))
      }
    </Plot>
  );
}
