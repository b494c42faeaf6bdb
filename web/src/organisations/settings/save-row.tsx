import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { SubmitButton } from "#design/form/submit-button";
import { useWhyNot } from "#organisations/access";

type Props = { slug: string; pending: boolean; actionClass?: "write" | "write_legal_notices" };

/** The button that saves a section, or why this section cannot be saved now. */
export function SaveRow({ slug, pending, actionClass = "write" }: Props) {
  const { t } = useTranslation();
  const whyNot = useWhyNot(slug)("organisation.edit", actionClass);
  if (whyNot !== undefined) return <Notice>{whyNot}</Notice>;
  return (
    <div>
      <SubmitButton pending={pending}>{t("action.save")}</SubmitButton>
    </div>
  );
}
