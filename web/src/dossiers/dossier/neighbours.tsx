import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { LinkButton } from "#design/layout/link-button";
import type { ListSearch } from "#design/table/list-search";
import { dossiersQuery } from "#dossiers/queries";

import styles from "./neighbours.module.css";

type Props = { slug: string; dossierId: string; search: ListSearch };

/** The dossiers before and after this one, in the list one comes from; the last of a page leads to the next page. */
export function Neighbours({ slug, dossierId, search }: Props) {
  const { t } = useTranslation("dossiers");
  const { data } = useQuery({ ...dossiersQuery(slug, search), staleTime: 60_000 });
  const rows = data?.data ?? [];
  const index = rows.findIndex(({ id }) => id === dossierId);
  const cursor = index === rows.length - 1 ? (data?.nextCursor ?? undefined) : undefined;
  const beyond = useQuery({
    ...dossiersQuery(slug, { ...search, cursor }),
    enabled: index >= 0 && cursor !== undefined,
  });
  if (index < 0) return null;
  const [before, after] = [rows[index - 1], rows[index + 1] ?? (cursor && beyond.data?.data[0])];
  if (!before && !after) return null;
  const to = "/admin/$slug/dossiers/$dossierId";
  return (
    <nav className={styles["neighbours"]} aria-label={t("detail.neighbours")}>
      {before && (
        <LinkButton
          variant="subtle"
          color="gray"
          size="sm"
          leftSection={<IconChevronLeft size={16} />}
          to={to}
          params={{ slug, dossierId: before.id }}
          search={search}
          aria-label={t("detail.previous", { name: before.applicantName })}
        >
          {before.applicantName}
        </LinkButton>
      )}
      {after && (
        <LinkButton
          variant="subtle"
          color="gray"
          size="sm"
          rightSection={<IconChevronRight size={16} />}
          to={to}
          params={{ slug, dossierId: after.id }}
          search={cursor === undefined ? search : { ...search, cursor }}
          aria-label={t("detail.next", { name: after.applicantName })}
        >
          {after.applicantName}
        </LinkButton>
      )}
    </nav>
  );
}
