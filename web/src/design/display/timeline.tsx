import type { ReactNode } from "react";

import { Instant } from "#design/display/instant";
import type { Tone } from "#design/display/status-badge";

import styles from "./timeline.module.css";

type TimelineEvent = { id: string; at: string; title: ReactNode; detail?: ReactNode; tone?: Tone };

/** What happened, latest first. */
export const Timeline = ({ events }: { events: readonly TimelineEvent[] }) => (
  <ol className={styles["timeline"]}>
    {events.map(({ id, at, title, detail, tone = "neutral" }) => (
      <li key={id} data-tone={tone}>
        <div className={styles["title"]}>{title}</div>
        {detail !== undefined && <div className={styles["detail"]}>{detail}</div>}
        <div className={styles["at"]}>
          <Instant at={at} />
        </div>
      </li>
    ))}
  </ol>
);
