import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { organisationsRevokeDeactivation } from "#api/generated/sdk.gen";
import type { Organisation } from "#api/generated/types.gen";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { Page } from "#design/layout/page";
import { useFormats } from "#i18n/formats";
import { useNow } from "#i18n/use-now";

import styles from "../plans.module.css";

const day = 24 * 60 * 60 * 1000;

/** All that a deactivated account shows: when everything goes, and how to take it back. */
export function RevokeDeactivation({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation("plans");
  const formats = useFormats();
  const now = useNow();
  const { slug, name, purgeAt, accountManagement } = organisation;
  const revoke = useAct(
    () => organisationsRevokeDeactivation({ path: { organisation: slug } }),
    t("revoke.done"),
  );
  const left = Math.max(0, Math.ceil((Date.parse(purgeAt ?? "") - now) / day)) || 0;
  return (
    <Page title={t("revoke.title")} width="reading">
      <Surface>
        <div className={styles["stack"]}>
          <p className={styles["large"]}>{t("revoke.left", { count: left })}</p>
          <p className={styles["about"]}>
            {t("revoke.text", { name, date: purgeAt ? formats.dateTime(purgeAt) : "" })}
          </p>
          {accountManagement ? (
            <div>
              <Button loading={revoke.isPending} onClick={() => revoke.mutate()}>
                {t("revoke.act")}
              </Button>
            </div>
          ) : (
            <p className={styles["none"]}>{t("revoke.ask")}</p>
          )}
        </div>
      </Surface>
    </Page>
  );
}
