import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { organisationsCancelAccountExport, organisationsExportAccount } from "#api/generated/sdk.gen";
import type { AccountExport } from "#api/generated/types.gen";
import { isOpen } from "#api/while-waiting";
import { StatusBadge } from "#design/display/status-badge";
import { Surface } from "#design/display/surface";
import { Failure } from "#design/feedback/failure";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { useFormats } from "#i18n/formats";
import { useNow } from "#i18n/use-now";
import { useWhyNot } from "#organisations/access";
import { exportsQuery } from "#plans/queries";

import styles from "../plans.module.css";

const key = () => ({ "Idempotency-Key": crypto.randomUUID() });

/** One archive with everything, asked for here and downloaded here. */
export function ExportAccount({ slug }: { slug: string }) {
  const { t } = useTranslation("plans");
  const whyNot = useWhyNot(slug)("account.manage", "export_account");
  const { data, error, refetch } = useQuery({ ...exportsQuery(slug), enabled: whyNot === undefined });
  const ask = useAct(
    () => organisationsExportAccount({ path: { organisation: slug }, headers: key() }),
    t("export.asked"),
  );
  const under = data?.data.some(isOpen) ?? false;
  return (
    <Surface title={t("export.title")} description={t("export.text")}>
      <div className={styles["stack"]}>
        <ul className={styles["rows"]}>
          {data?.data.map((one) => (
            <Row key={one.id} slug={slug} made={one} />
          ))}
        </ul>
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {!under && !error && (
          <div>
            <GatedButton
              variant="default"
              whyNot={whyNot}
              loading={ask.isPending}
              onClick={() => ask.mutate()}
            >
              {t("export.act")}
            </GatedButton>
          </div>
        )}
      </div>
    </Surface>
  );
}

function Row({ slug, made }: { slug: string; made: AccountExport }) {
  const { t } = useTranslation(["plans", "common"]);
  const cancel = useAct(
    () => organisationsCancelAccountExport({ path: { organisation: slug, jobId: made.id } }),
    t("export.cancelled"),
  );
  const formats = useFormats();
  const now = useNow();
  const { state, done, bytes, expiresAt, missing, url, createdAt } = made;
  const isKept = state === "finished" && url !== null && expiresAt !== null && Date.parse(expiresAt) > now;
  if (state === "cancelled" || (state === "finished" && !isKept)) return null;
  return (
    <li className={styles["row"]}>
      <span className={styles["rowWords"]}>
        <strong>{t("export.askedOn", { date: formats.dateTime(createdAt) })}</strong>
        <span className={styles["dim"]} aria-live="polite">
          {state === "running" && t("export.running", { count: done })}
          {state === "waiting" && t("export.waiting")}
          {state === "failed" && t("export.failed")}
          {isKept &&
            t("export.ready", { size: formats.bytes(bytes ?? 0), date: formats.dateTime(expiresAt) })}
        </span>
        {missing.length > 0 && (
          <StatusBadge tone="waiting">{t("export.missing", { count: missing.length })}</StatusBadge>
        )}
      </span>
      {isOpen(made) && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          loading={cancel.isPending}
          onClick={() => cancel.mutate()}
        >
          {t("action.cancel", { ns: "common" })}
        </Button>
      )}
      {isKept && (
        <Button
          component="a"
          href={url}
          download
          size="compact-md"
          leftSection={<IconDownload size={16} stroke={1.8} />}
        >
          {t("export.download")}
        </Button>
      )}
    </li>
  );
}
