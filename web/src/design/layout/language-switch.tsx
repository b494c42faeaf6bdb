import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { queryClient } from "#api/query-client";
import type { Language } from "#i18n/language";
import { changeLanguage } from "#i18n/setup";

import styles from "./switches.module.css";

/** Two languages: the button names the other one, in that language. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const other = i18n.language === "fr" ? "en" : "fr";
  return (
    <UnstyledButton
      className={styles["switch"]}
      lang={other}
      aria-label={other === "en" ? "EN, English" : "FR, français"}
      onClick={() => void switchTo(other)}
    >
      {other === "en" ? "EN" : "FR"}
    </UnstyledButton>
  );
}

/** What the API said in words is asked again in the new language. */
async function switchTo(language: Language): Promise<void> {
  await changeLanguage(language);
  await queryClient.invalidateQueries();
}
