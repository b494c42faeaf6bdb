import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { LinkButton } from "#design/layout/link-button";
import { usePageTitle } from "#design/layout/page-title";

export function NotFound() {
  const { t } = useTranslation();
  usePageTitle(t("state.notFound"));
  return (
    <EmptyState title={t("state.notFound")} action={<LinkButton to="/">{t("state.home")}</LinkButton>}>
      <p>{t("state.notFoundWhy")}</p>
    </EmptyState>
  );
}
