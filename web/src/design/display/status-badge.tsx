import styles from "./status-badge.module.css";

export type Tone = "neutral" | "info" | "waiting" | "good" | "bad";
type Props = { tone: Tone; children: string };

/** A status is always words; the colour and the dot only help the eye. */
export const StatusBadge = ({ tone, children }: Props) => (
  <span className={styles["badge"]} data-tone={tone}>
    {children}
  </span>
);
