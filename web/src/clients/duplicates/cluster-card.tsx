import { useTranslation } from "react-i18next";

import { clusterIds, type Place } from "#clients/duplicates/next-to-treat";
import { pairsBetween } from "#clients/duplicates/pair";
import { PairList } from "#clients/duplicates/pair-list";
import { ClientInLine } from "#clients/duplicates/pair-row";
import type { Cluster } from "#clients/types";
import { Surface } from "#design/display/surface";
import { LinkButton } from "#design/layout/link-button";

import styles from "../clients.module.css";

/** Records that are certainly one client, and why. */
export function ClusterCard({ slug, cluster, place }: { slug: string; cluster: Cluster; place: Place }) {
  const { t } = useTranslation("clients");
  const { clients } = cluster;
  const pairs = pairsBetween(clients, cluster.pairs);
  return (
    <div data-row>
      <Surface
        title={t("duplicates.group", { count: clients.length })}
        aside={
          <LinkButton
            data-stop
            variant="default"
            size="sm"
            to="/admin/$slug/duplicates/merge"
            params={{ slug }}
            search={{ ids: clusterIds(cluster), ...place }}
          >
            {t("duplicates.mergeGroup")}
          </LinkButton>
        }
      >
        <div className={styles["stack"]}>
          {clients.length > 2 && (
            <ul className={styles["members"]}>
              {clients.map((client) => (
                <li key={client.id}>
                  <ClientInLine slug={slug} client={client} />
                </li>
              ))}
            </ul>
          )}
          <PairList slug={slug} pairs={pairs} place={place} />
        </div>
      </Surface>
    </div>
  );
}
