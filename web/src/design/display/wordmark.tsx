import { BrandMark } from "#design/display/brand-mark";

import styles from "./wordmark.module.css";

export const Wordmark = () => (
  <span className={styles["wordmark"]}>
    <BrandMark />
    Parvis
  </span>
);
