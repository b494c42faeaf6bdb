import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { SubmitButton } from "#design/form/submit-button";
import type { EditForm } from "#programmes/programme/use-edit-form";

type Props = { edit: EditForm & { pending: boolean }; whyNot: string | undefined };

/** Save; or, when someone changed the programme meanwhile, read it again first: what was typed stays on screen. */
export function SaveRow({ edit, whyNot }: Props) {
  const { t } = useTranslation(["programmes", "common"]);
  if (whyNot !== undefined) return null;
  return (
    <>
      {edit.stale && (
        <Notice
          tone="waiting"
          title={t("stale.title")}
          action={
            <Button variant="default" size="sm" onClick={() => void edit.reread()}>
              {t("stale.reread")}
            </Button>
          }
        >
          {t("stale.text")}
        </Notice>
      )}
      <div>
        <SubmitButton pending={edit.pending}>{t("action.save", { ns: "common" })}</SubmitButton>
      </div>
    </>
  );
}
