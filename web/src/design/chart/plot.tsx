import { useElementSize } from "@mantine/hooks";
import type { ReactNode } from "react";

import { labelEvery, ticksTo } from "#design/chart/scale";
import type { Point } from "#design/chart/types";
import { useFormats } from "#i18n/formats";

import styles from "./chart.module.css";

const height = 220;
const margin = { top: 10, right: 8, bottom: 28, left: 44 };

/** Where a value and a point stand, in pixels. */
export type Place = {
  x: (index: number) => number;
  y: (value: number) => number;
  band: number;
  base: number;
};

type Props = { points: readonly Point[]; highest: number; children: (place: Place) => ReactNode };

/** The axes, at the real width of the page so that text keeps its size. The table beside it says the same in words. */
export function Plot({ points, highest, children }: Props) {
  const { ref, width: measured } = useElementSize<HTMLDivElement>();
  const formats = useFormats();
  const width = Math.max(measured, 240);
  const ticks = ticksTo(highest);
  const top = ticks.at(-1) ?? 1;
  const band = (width - margin.left - margin.right) / Math.max(1, points.length);
  const base = height - margin.bottom;
  const y = (value: number) => base - (value / top) * (base - margin.top);
  const x = (index: number) => margin.left + (index + 0.5) * band;
  const every = labelEvery(points.length, width - margin.left);
  return (
    <div ref={ref} className={styles["plot"]} aria-hidden="true">
      <svg width={width} height={height} focusable="false">
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              className={styles["grid"]}
              x1={margin.left}
              x2={width - margin.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className={styles["tick"]} x={margin.left - 10} y={y(tick)} dy="0.35em" textAnchor="end">
              {formats.number(tick)}
            </text>
          </g>
        ))}
        {children({ x, y, band, base })}
        {points.map(({ id, label, short }, index) =>
          index % every === 0 ? (
            <text key={id} className={styles["tick"]} x={x(index)} y={height - 8} textAnchor="middle">
              {short ?? label}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  );
}
