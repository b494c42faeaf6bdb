import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useTranslation } from "react-i18next";

import { ProgrammeCard } from "#programmes/portal/programme-card";
import { callsQuery, type Section } from "#programmes/portal/queries";

import styles from "./portal-home.module.css";

/** The calls of one section, as many as are asked for; nothing at all when it is empty. */
export function CallSection({ slug, section }: { slug: string; section: Section }) {
  const { t } = useTranslation("programmes");
  const id = useId();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    callsQuery(slug, section),
  );
  const calls = data?.pages.flatMap((page) => page.data) ?? [];
  if (calls.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className={styles["heading"]} id={id}>
        {t(`portal.${section}`)}
      </h2>
      <ul className={styles["list"]}>
        {calls.map((programme) => (
          <li key={programme.id}>
            <ProgrammeCard slug={slug} programme={programme} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <div className={styles["more"]}>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("portal.more")}
          </Button>
        </div>
      )}
    </section>
  );
}
