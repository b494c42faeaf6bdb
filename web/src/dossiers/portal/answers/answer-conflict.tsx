import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Facts } from "#design/display/facts";
import { Notice } from "#design/display/notice";
import { AnswerValue } from "#dossiers/dossier/answer-value";
import type { Theirs } from "#dossiers/portal/answers/keeping";
import type { Field, Value } from "#forms/types";
import { useFormats } from "#i18n/formats";
import { useNow } from "#i18n/use-now";

type Props = { field: Field; mine: Value; theirs: Theirs; onChoose: (choice: "mine" | "theirs") => void };

/** The answer changed elsewhere while it was being typed here: both are shown, the person chooses. */
export function AnswerConflict({ field, mine, theirs, onChoose }: Props) {
  const { t } = useTranslation("dossiers");
  const formats = useFormats();
  const now = useNow();
  return (
    <div role="alert">
      <Notice tone="waiting" title={t("conflict.title")}>
        <p style={{ margin: "0 0 12px" }}>{t("conflict.text")}</p>
        <Facts
          facts={[
            { label: t("conflict.mine"), value: <AnswerValue field={field} value={mine} documents={[]} /> },
            {
              label: t("conflict.theirs", { ago: formats.ago(theirs.at, now) }),
              value: <AnswerValue field={field} value={theirs.value} documents={[]} />,
            },
          ]}
        />
        <Group gap="xs" mt="sm">
          <Button size="sm" onClick={() => onChoose("mine")}>
            {t("conflict.keepMine")}
          </Button>
          <Button size="sm" variant="default" onClick={() => onChoose("theirs")}>
            {t("conflict.takeTheirs")}
          </Button>
        </Group>
      </Notice>
    </div>
  );
}
