import { useTranslation } from "react-i18next";

import type { PlanAccount } from "#api/generated/types.gen";
import { LinkButton } from "#design/layout/link-button";

import styles from "../plans.module.css";

type Obstacle = PlanAccount["cancellation"]["obstacles"][number];
const known = ["too_many_seats", "too_many_licences", "outstanding_invoice", "nothing_to_cancel"] as const;

/** What stands in the way of cancelling, each with the screen that lifts it. */
export function Obstacles({ slug, obstacles }: { slug: string; obstacles: readonly Obstacle[] }) {
  const { t } = useTranslation("plans");
  return (
    <>
      <p className={styles["about"]}>{t("cancel.obstacles")}</p>
      <ul className={styles["rows"]}>
        {obstacles.map((obstacle) => (
          <Row key={`${obstacle.code}:${obstacle.fix?.id}`} slug={slug} obstacle={obstacle} />
        ))}
      </ul>
    </>
  );
}

function Row({ slug, obstacle: { code, parameters, fix } }: { slug: string; obstacle: Obstacle }) {
  const { t } = useTranslation("plans");
  const words = known.find((one) => one === code);
  return (
    <li className={styles["row"]}>
      <span className={styles["rowWords"]}>{words && t(`cancel.obstacle.${words}`, parameters)}</span>
      {fix?.screen === "team" && (
        <LinkButton to="/admin/$slug/staff" params={{ slug }} variant="default" size="compact-md">
          {t("cancel.fix.team")}
        </LinkButton>
      )}
      {fix?.screen === "licences" && (
        <LinkButton to="/admin/$slug/account" params={{ slug }} variant="default" size="compact-md">
          {t("cancel.fix.licences")}
        </LinkButton>
      )}
      {fix?.screen === "invoices" && (
        <LinkButton
          to="/admin/$slug/account"
          params={{ slug }}
          search={{ tab: "documents" }}
          variant="default"
          size="compact-md"
        >
          {t("cancel.fix.invoices")}
        </LinkButton>
      )}
    </li>
  );
}
