import { useTranslation } from "react-i18next";

import type { Place } from "#clients/duplicates/next-to-treat";
import { pairKey, type Pair } from "#clients/duplicates/pair";
import { PairRow } from "#clients/duplicates/pair-row";

import styles from "../clients.module.css";

type Props = {
  slug: string;
  pairs: readonly Pair[];
  place?: Place | undefined;
  onJudged?: (pairs: readonly Pair[]) => void;
};

/** As many as one reads at once; a large group has hundreds. */
const shown = 5;

/** Two by two, what ties the records of one group. */
export function PairList({ pairs, ...row }: Props) {
  const { t } = useTranslation("clients");
  const list = (some: readonly Pair[]) => (
    <ul className={styles["list"]}>
      {some.map((pair) => (
        <PairRow key={pairKey(pair)} pair={pair} alone={pairs.length === 1} {...row} />
      ))}
    </ul>
  );
  const more = pairs.slice(shown);
  return (
    <>
      {list(pairs.slice(0, shown))}
      {more.length > 0 && (
        <details className={styles["more"]}>
          <summary>{t("pair.more", { count: more.length })}</summary>
          {list(more)}
        </details>
      )}
    </>
  );
}
