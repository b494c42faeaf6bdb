import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { plansUndoStandby } from "#api/generated/sdk.gen";
import type { PlanAccount } from "#api/generated/types.gen";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { LinkButton } from "#design/layout/link-button";
import { useFormats } from "#i18n/formats";

import styles from "../plans.module.css";

/** Sleep, ordered now or in advance, undone until it starts. */
export function StandbyCard({ slug, account }: { slug: string; account: PlanAccount }) {
  const { t } = useTranslation("plans");
  const formats = useFormats();
  const undo = useAct(() => plansUndoStandby({ path: { organisation: slug } }), t("standby.undone"));
  if (account.state === "standby") return null;
  return (
    <Surface title={t("standby.title")}>
      <div className={styles["stack"]}>
        <p className={styles["about"]}>{t("standby.text")}</p>
        {account.plannedStandby ? (
          <Notice
            tone="info"
            action={
              <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate()}>
                {t("standby.undo")}
              </Button>
            }
          >
            {t("standby.planned", { date: formats.longDate(account.plannedStandby.at) })}
          </Notice>
        ) : (
          <div>
            <LinkButton
              to="/admin/$slug/account/order"
              params={{ slug }}
              search={{ plan: "standby", interval: "annual" }}
              variant="default"
            >
              {t("standby.act")}
            </LinkButton>
          </div>
        )}
      </div>
    </Surface>
  );
}
