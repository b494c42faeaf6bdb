import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import styles from "./forecourt.module.css";

const arches = [
  { x: 0, width: 132, height: 250 },
  { x: 336, width: 132, height: 250 },
  { x: 144, width: 180, height: 350 },
] as const;

const arch = (x: number, width: number, height: number) =>
  `M${x} 360v-${height - width / 2}a${width / 2} ${width / 2} 0 0 1 ${width} 0v${height - width / 2}z`;

/** Three arches and two sheets of paper: the product in a picture. Decorative. */
export function Forecourt() {
  const { t } = useTranslation("organisations");
  return (
    <div className={styles["forecourt"]} aria-hidden="true">
      <svg viewBox="0 0 468 361" className={styles["arches"]}>
        {arches.map(({ x, width, height }, index) => (
          <g key={x} data-middle={index === 2}>
            <path d={arch(x, width, height)} />
            <path className={styles["door"]} d={arch(x + 26, width - 52, height - 26)} />
          </g>
        ))}
        <path className={styles["ground"]} d="M0 360h468" />
      </svg>
      <div className={styles["programme"]}>
        <strong>{t("home.illustration.programme")}</strong>
        <span>{t("home.illustration.closes")}</span>
        <i />
        <span>{t("home.illustration.dossiers")}</span>
      </div>
      <div className={styles["accepted"]}>
        <IconCheck size={16} stroke={2.5} />
        {t("home.illustration.accepted")}
      </div>
    </div>
  );
}
