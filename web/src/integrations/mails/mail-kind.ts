import { useTranslation } from "react-i18next";

/** What a mail is about, in words. */
export function useMailKind(): (kind: string) => string {
  const { t } = useTranslation("integrations");
  const known = new Map<string, string>(Object.entries(t("mails.kinds", { returnObjects: true })));
  return (kind) => known.get(kind) ?? kind;
}
