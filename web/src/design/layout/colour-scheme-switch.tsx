import { UnstyledButton, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import styles from "./switches.module.css";

export function ColourSchemeSwitch() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  const other = scheme === "light" ? "dark" : "light";
  return (
    <UnstyledButton
      className={styles["switch"]}
      aria-label={t(other === "dark" ? "layout.dark" : "layout.light")}
      onClick={() => setColorScheme(other)}
    >
      {other === "dark" ? <IconMoon size={18} stroke={1.75} /> : <IconSun size={18} stroke={1.75} />}
    </UnstyledButton>
  );
}
