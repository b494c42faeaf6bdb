import { useDebouncedValue } from "@mantine/hooks";
import { IconAlertCircle, IconCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ProblemError } from "#api/problem";
import { portalQuery } from "#organisations/queries";
import { isSlug } from "#organisations/slug";

import styles from "./slug-state.module.css";

/** Free or taken, while it is typed: an address is taken when a portal answers there. The API has the last word. */
export function SlugState({ slug }: { slug: string }) {
  const { t } = useTranslation("organisations");
  const [asked] = useDebouncedValue(slug, 400);
  const { data, error } = useQuery({ ...portalQuery(asked), enabled: isSlug(asked), retry: false });
  const free = error instanceof ProblemError && error.status === 404;
  const known = asked === slug && isSlug(asked) && (free || data !== undefined);
  return (
    <output className={styles["state"]} data-free={free}>
      {known && (free ? <IconCheck size={16} /> : <IconAlertCircle size={16} />)}
      {known && t(free ? "create.slugFree" : "create.slugTaken")}
    </output>
  );
}
