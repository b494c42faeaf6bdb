import { renderSVG } from "uqr";

import styles from "./account.module.css";

/** A text for the camera of a phone. Black on white in every theme: cameras expect it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const image = `data:image/svg+xml,${encodeURIComponent(renderSVG(text, { border: 2 }))}`;
  return <img src={image} alt={label} width={176} height={176} className={styles["qr"]} />;
}
