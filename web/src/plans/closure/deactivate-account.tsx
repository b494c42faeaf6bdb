import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { organisationsDeactivateAccount } from "#api/generated/sdk.gen";
import { organisationsSeeLossesOptions } from "#api/generated/@tanstack/react-query.gen";
import type { Organisation } from "#api/generated/types.gen";
import { isOpen } from "#api/while-waiting";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { useFormats } from "#i18n/formats";
import { exportsQuery } from "#plans/queries";

import styles from "../plans.module.css";

const keptFor = 14 * 24 * 60 * 60 * 1000;

/** The end: what will be lost is counted and named, and the name of the organisation is typed. */
export function DeactivateAccount({ organisation: { slug, name, state } }: { organisation: Organisation }) {
  const { t } = useTranslation("plans");
  const [asking, setAsking] = useState(false);
  const deactivate = useAct(async () => {
    await organisationsDeactivateAccount({ path: { organisation: slug }, body: { confirmation: name } });
    setAsking(false);
  }, t("deactivate.done"));
  return (
    <Surface title={t("deactivate.title")} description={t("deactivate.text")}>
      <div>
        <GatedButton
          color="red"
          variant="outline"
          whyNot={state === "expired" ? undefined : t("deactivate.notYet")}
          onClick={() => setAsking(true)}
        >
          {t("deactivate.act")}
        </GatedButton>
      </div>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => deactivate.mutate()}
        title={t("deactivate.dialogTitle")}
        confirmLabel={t("deactivate.act")}
        phrase={name}
        pending={deactivate.isPending}
      >
        <Losses slug={slug} />
      </ConfirmDialog>
    </Surface>
  );
}

function Losses({ slug }: { slug: string }) {
  const { t } = useTranslation("plans");
  const formats = useFormats();
  const { data } = useQuery(organisationsSeeLossesOptions({ path: { organisation: slug } }));
  const { data: exports } = useQuery(exportsQuery(slug));
  const [purgeAt] = useState(() => new Date(Date.now() + keptFor).toISOString());
  return (
    <div className={styles["stack"]}>
      <p>{t("deactivate.lost")}</p>
      <dl className={styles["losses"]}>
        {data?.data.map(({ kind, count, isMore }) => (
          <div key={kind}>
            <dt>{t(`deactivate.kinds.${kind}`)}</dt>
            <dd className="tabular">
              {isMore ? t("deactivate.more", { count: formats.number(count) }) : formats.number(count)}
            </dd>
          </div>
        ))}
      </dl>
      <p>{t("deactivate.rest")}</p>
      {exports?.data.some(isOpen) && <Notice tone="bad">{t("deactivate.exporting")}</Notice>}
      <Notice tone="waiting">
        {t("deactivate.until", { date: formats.dateTime(purgeAt) })} {t("deactivate.kept")}
      </Notice>
    </div>
  );
}
