import { valueOf, type LinkTo, type Point, type Series } from "#design/chart/types";
import { useFormats } from "#i18n/formats";

import styles from "./chart.module.css";

type Props = {
  caption: string;
  axis: string;
  points: readonly Point[];
  series: readonly Series[];
  linkTo: LinkTo;
};

/** What the drawing shows, in words and numbers: each leads to its list too. */
export function ChartTable({ caption, axis, points, series, linkTo }: Props) {
  const formats = useFormats();
  return (
    <table className={styles["table"]}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{axis}</th>
          {series.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.id}>
            <th scope="row">{point.label}</th>
            {series.map((one) => (
              <td key={one.id}>{linkTo(formats.number(valueOf(point, one)), point, one, false)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
