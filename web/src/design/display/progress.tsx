import { useFormats } from "#i18n/formats";

import styles from "./progress.module.css";

type Props = { label: string; done: number; total: number; hideLabel?: boolean };

/** How far a job, an upload or a path has come. The label is read aloud even when it is hidden. */
export function Progress({ label, done, total, hideLabel = false }: Props) {
  const formats = useFormats();
  const ratio = total === 0 ? 0 : Math.min(1, done / total);
  return (
    <div className={styles["progress"]}>
      {!hideLabel && (
        <div className={styles["words"]}>
          <span>{label}</span>
          <span className="tabular">{formats.percent(ratio)}</span>
        </div>
      )}
      <progress className={styles["track"]} aria-label={label} value={ratio} max={1} />
    </div>
  );
}
