import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { CopyButton } from "#design/form/copy-button";

import styles from "./keys.module.css";

/** The key, the only time it is shown. `null`: an answer lost and asked again does not show it twice. */
export function KeySecret({ secret }: { secret: string | null }) {
  const { t } = useTranslation("integrations");
  if (secret === null) return <Notice tone="bad">{t("keys.secretLost")}</Notice>;
  return (
    <Stack>
      <Notice tone="waiting">{t("keys.secret")}</Notice>
      <code className={styles["secret"]}>{secret}</code>
      <div>
        <CopyButton text={secret} />
      </div>
    </Stack>
  );
}
