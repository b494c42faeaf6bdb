import { Button, Skeleton } from "@mantine/core";
import { IconDeviceDesktop, IconDeviceMobile } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { identityListSessionsOptions } from "#api/generated/@tanstack/react-query.gen";
import { identityRevokeOtherSessions, identityRevokeSession } from "#api/generated/sdk.gen";
import type { Sessions as SessionList } from "#api/generated/types.gen";
import { StatusBadge } from "#design/display/status-badge";
import { Failure } from "#design/feedback/failure";
import { useAct } from "#design/feedback/use-act";
import { useFormats } from "#i18n/formats";
import { useNow } from "#i18n/use-now";

import styles from "./account.module.css";

export function Sessions() {
  const { t } = useTranslation("account");
  const { data, error, refetch } = useQuery(identityListSessionsOptions());
  const closeOthers = useAct(() => identityRevokeOtherSessions(), t("sessions.closedOthers"));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={80} radius="md" />;
  return (
    <>
      <ul className={styles["list"]}>
        {data.data.map((session) => (
          <OpenSession key={session.id} session={session} />
        ))}
      </ul>
      {data.data.length > 1 && (
        <Button
          variant="default"
          mt="lg"
          loading={closeOthers.isPending}
          onClick={() => closeOthers.mutate()}
        >
          {t("sessions.closeOthers")}
        </Button>
      )}
    </>
  );
}

function OpenSession({ session }: { session: SessionList["data"][number] }) {
  const { t } = useTranslation("account");
  const formats = useFormats();
  const now = useNow();
  const { id, device, current, createdAt, seenAt } = session;
  const close = useAct(() => identityRevokeSession({ path: { sessionId: id } }), t("sessions.closed"));
  const Icon = /iPhone|iPad|Android/.test(device ?? "") ? IconDeviceMobile : IconDeviceDesktop;
  return (
    <li>
      <Icon size={22} stroke={1.6} />
      <div className={styles["grow"]}>
        {device ?? t("sessions.unknown")}
        <div className={styles["dim"]}>
          {t("sessions.since", { ago: formats.ago(createdAt, now) })} ·{" "}
          {t("sessions.seen", { ago: formats.ago(seenAt, now) })}
        </div>
      </div>
      {current ? (
        <StatusBadge tone="good">{t("sessions.current")}</StatusBadge>
      ) : (
        <Button variant="default" size="sm" loading={close.isPending} onClick={() => close.mutate()}>
          {t("sessions.close")}
        </Button>
      )}
    </li>
  );
}
