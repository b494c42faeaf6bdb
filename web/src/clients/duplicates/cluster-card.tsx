import { useTranslation } from "react-i18next";

import { ClientInLine } from "#clients/duplicates/pair-row";
import type { Cluster } from "#clients/types";
import { Surface } from "#design/display/surface";
import { LinkButton } from "#design/layout/link-button";

import styles from "../clients.module.css";

/** Records that are certainly one client, and why. */
export function ClusterCard({ slug, cluster }: { slug: string; cluster: Cluster }) {
  const { t } = useTranslation("clients");
  const ids = cluster.clients.map(({ id }) => id);
  const reasons = new Set(cluster.pairs.flatMap((pair) => pair.reasons.map(({ text }) => text)));
  return (
    <Surface
      title={t("duplicates.group", { count: ids.length })}
      aside={
        <LinkButton
          variant="default"
          size="sm"
          to="/admin/$slug/duplicates/merge"
          params={{ slug }}
          search={{ ids: ids.slice(0, 50).join(",") }}
        >
          {t("duplicates.mergeGroup")}
        </LinkButton>
      }
    >
      <ul className={styles["list"]}>
        {cluster.clients.map((client) => (
          <li key={client.id} className={styles["row"]}>
            <ClientInLine slug={slug} client={client} />
            {client.siret !== null && <span className="tabular">{client.siret}</span>}
          </li>
        ))}
      </ul>
      <ul className={styles["reasons"]} aria-label={t("pair.why")} style={{ marginTop: 12 }}>
        {[...reasons].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Surface>
  );
}
