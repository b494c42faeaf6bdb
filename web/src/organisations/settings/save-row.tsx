import { useTranslation } from "react-i18next";

import { SubmitButton } from "#design/form/submit-button";

export const SaveRow = ({ pending }: { pending: boolean }) => (
  <div>
    <SubmitButton pending={pending}>{useTranslation().t("action.save")}</SubmitButton>
  </div>
);
