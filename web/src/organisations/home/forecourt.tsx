import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import styles from "./forecourt.module.css";

const arches = [
  { x: 0, height: 190 },
  { x: 96, height: 250 },
  { x: 192, height: 330 },
  { x: 288, height: 250 },
  { x: 384, height: 190 },
] as const;

const arch = (x: number, height: number) => `M${x} 360v-${height - 42}a42 42 0 0 1 84 0v${height - 42}z`;

/** Five arches and two sheets of paper: the product in a picture. Decorative. */
export function Forecourt() {
  const { t } = useTranslation("organisations");
  return (
    <div className={styles["forecourt"]} aria-hidden="true">
      <svg viewBox="0 0 468 361" className={styles["arches"]}>
        {arches.map(({ x, height }, index) => (
          <path key={x} d={arch(x, height)} data-middle={index === 2} />
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
