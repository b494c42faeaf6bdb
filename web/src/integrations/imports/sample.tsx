import { useTranslation } from "react-i18next";

import styles from "./imports.module.css";

/** The first lines as the file writes them. */
export function Sample({ headers, lines }: { headers: string[]; lines: string[][] }) {
  const { t } = useTranslation("imports");
  return (
    <figure className={styles["sample"]}>
      <figcaption>{t("columns.sample")}</figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reached by keyboard. */}
      <section className={styles["scroll"]} aria-label={t("columns.sample")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {headers.map((header, place) => (
                <th key={`${place}-${header}`} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((cells, row) => (
              <tr key={`${row}-${cells.join("|")}`}>
                {headers.map((header, place) => (
                  <td key={`${place}-${header}`}>{cells[place]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  );
}
