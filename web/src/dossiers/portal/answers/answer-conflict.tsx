import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Facts } from "#design/display/facts";
import { Notice } from "#design/display/notice";
import { AnswerValue } from "#dossiers/dossier/answer-value";
import type { Theirs } from "#dossiers/portal/answers/keeping";
import { mergeValue } from "#dossiers/portal/answers/merge-value";
import type { Field, Value } from "#forms/types";
import { useFormats } from "#i18n/formats";
import { useNow } from "#i18n/use-now";

/** What the person keeps: an answer over the other one, or the other one. */
export type Choice = { value: Value } | "theirs";

type Props = {
  field: Field;
  /** What both started from. */
  base: Value;
  mine: Value;
  theirs: Theirs;
  onChoose: (choice: Choice) => void;
};

/**
 * The answer changed elsewhere while it was being typed here: what it was, both versions, and the two together when
 * they are not about the same part. The person chooses.
 */
export function AnswerConflict({ field, base, mine, theirs, onChoose }: Props) {
  const { t } = useTranslation("dossiers");
  const formats = useFormats();
  const now = useNow();
  const both = mergeValue(base, mine, theirs.value);
  const said = (value: Value) => <AnswerValue field={field} value={value} documents={[]} />;
  return (
    <div role="alert">
      <Notice tone="waiting" title={t("conflict.title")}>
        <p style={{ margin: "0 0 12px" }}>{t("conflict.text")}</p>
        <Facts
          facts={[
            { label: t("conflict.base"), value: said(base) },
            { label: t("conflict.mine"), value: said(mine) },
            { label: t("conflict.theirs", { ago: formats.ago(theirs.at, now) }), value: said(theirs.value) },
            ...(both === undefined ? [] : [{ label: t("conflict.both"), value: said(both) }]),
          ]}
        />
        <Group gap="xs" mt="sm">
          {both !== undefined && (
            <Button size="sm" onClick={() => onChoose({ value: both })}>
              {t("conflict.keepBoth")}
            </Button>
          )}
          <Button
            size="sm"
            {...(both !== undefined && { variant: "default" })}
            onClick={() => onChoose({ value: mine })}
          >
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
