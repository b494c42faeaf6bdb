import { useLabelled } from "#i18n/labelled";
import { Plot } from "#design/chart/plot";
import { totalOf, valueOf, type LinkTo, type Point, type Series } from "#design/chart/types";

import styles from "./chart.module.css";

type Props = { points: readonly Point[]; series: readonly Series[]; linkTo: LinkTo };

/** A bar for each point; several series are stacked, the first at the bottom. */
export function Bars({ points, series, linkTo }: Props) {
  const labelled = useLabelled();
  const highest = Math.max(0, ...points.map((point) => totalOf(point, series)));
  return (
    <Plot points={points} highest={highest}>
      {({ x, y, band, base }) => {
        const width = Math.min(42, band * 0.62);
        return points.map((point, index) => (
          <g key={point.id}>
            {stack(point, series).map(({ one, from, to }) => (
              <g key={one.id}>
                {linkTo(
                  <rect
                    className={styles["bar"]}
                    data-tone={one.tone}
                    x={x(index) - width / 2}
                    width={width}
                    y={y(to)}
                    height={Math.max(0, Math.min(base, y(from)) - y(to))}
                    rx={2}
                  >
                    <title>{`${point.label} · ${labelled(one.label, valueOf(point, one))}`}</title>
                  </rect>,
                  point,
                  one,
                  true,
                )}
              </g>
            ))}
          </g>
        ));
      }}
    </Plot>
  );
}

function stack(point: Point, series: readonly Series[]) {
  let from = 0;
  return series.map((one) => {
    const part = { one, from, to: from + valueOf(point, one) };
    from = part.to;
    return part;
  });
}
