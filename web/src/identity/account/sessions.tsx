import { Button, Skeleton } from "@mantine/core";
import { IconDeviceDesktop } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { StatusBadge } from "#design/display/status-badge";
import { Failure } from "#design/feedback/failure";
import { toast } from "#design/feedback/toasts";
import { useFormats } from "#i18n/formats";
import { useNow } from "#i18n/use-now";
import { revokeSession, sessionsQuery } from "#identity/queries";

import styles from "./account.module.css";

export function Sessions() {
  const { t } = useTranslation("account");
  const formats = useFormats();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(sessionsQuery);
  const now = useNow();
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={80} radius="md" />;
  const close = async (id: string) => {
    await revokeSession(id);
    await queries.invalidateQueries(sessionsQuery);
    void toast(t("sessions.closed"));
  };
  return (
    <ul className={styles["list"]}>
      {data.data.map((session) => (
        <li key={session.id}>
          <IconDeviceDesktop size={22} stroke={1.6} />
          <div className={styles["grow"]}>
            {session.device}
            <div className={styles["dim"]}>
              {session.place} · {t("sessions.seen", { ago: formats.ago(session.lastSeenAt, now) })}
            </div>
          </div>
          {session.current ? (
            <StatusBadge tone="good">{t("sessions.current")}</StatusBadge>
          ) : (
            <Button variant="default" size="sm" onClick={() => void close(session.id)}>
              {t("sessions.close")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
