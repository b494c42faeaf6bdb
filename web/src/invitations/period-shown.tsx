import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import type { List } from "#design/table/use-list";
import { useFormats } from "#i18n/formats";

/** A chart led here: the days that are shown, and the way back to all of them. */
export function PeriodShown({ list }: { list: List }) {
  const { t } = useTranslation("invitations");
  const formats = useFormats();
  const { from, to } = list.search;
  if (from === undefined || to === undefined) return null;
  return (
    <Notice
      tone="info"
      action={
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => list.change({ from: undefined, to: undefined })}
        >
          {t("period.clear")}
        </Button>
      }
    >
      {t("period.shown", { from: formats.day(from), to: formats.day(to) })}
    </Notice>
  );
}
