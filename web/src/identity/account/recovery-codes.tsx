import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { CopyButton } from "#design/form/copy-button";

import styles from "./account.module.css";

type Props = { codes: readonly string[]; onKept: () => void };

/** Shown once: they can be copied, or kept as a file. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const { t } = useTranslation(["account", "common"]);
  const text = codes.join("\n");
  return (
    <div className={styles["stack"]}>
      <Notice tone="waiting" title={t("twoFactor.recoveryTitle")}>
        {t("twoFactor.recovery")}
      </Notice>
      <ul className={styles["codes"]}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={styles["choices"]}>
        <CopyButton text={text} />
        <Button
          component="a"
          variant="default"
          leftSection={<IconDownload size={17} />}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
          download={t("twoFactor.recoveryFile")}
        >
          {t("action.download", { ns: "common" })}
        </Button>
      </div>
      <div>
        <Button onClick={onKept}>{t("twoFactor.kept")}</Button>
      </div>
    </div>
  );
}
