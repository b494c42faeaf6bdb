import { useTranslation } from "react-i18next";

/** "Adresse : confirmée", "Address: confirmed": a colon as the reader's language sets it. */
export function useLabelled(): (label: string, value: string | number) => string {
  const { t } = useTranslation();
  return (label, value) => t("labelled", { label, value });
}
