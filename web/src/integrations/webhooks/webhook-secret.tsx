import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { CopyButton } from "#design/form/copy-button";

import styles from "#integrations/keys/keys.module.css";

/** What signs, the only time it is shown. `null`: an answer lost and asked again does not show it twice. */
export function WebhookSecret({ secret }: { secret: string | null }) {
  const { t } = useTranslation("webhooks");
  if (secret === null) return <Notice tone="bad">{t("secretLost")}</Notice>;
  return (
    <Stack>
      <Notice tone="waiting">{t("secret")}</Notice>
      <code className={styles["secret"]}>{secret}</code>
      <div>
        <CopyButton text={secret} />
      </div>
    </Stack>
  );
}
