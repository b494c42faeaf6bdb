import "@mantine/core/styles/Checkbox.layer.css";
import "@mantine/core/styles/Radio.layer.css";

import { Checkbox, NativeSelect, Radio } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { JudgeButton } from "#clients/duplicates/judge-button";
import type { Pair } from "#clients/duplicates/pair";
import { ClientInLine } from "#clients/duplicates/pair-row";
import type { MergePreview } from "#clients/types";
import { useLabelled } from "#i18n/labelled";

import styles from "../clients.module.css";

type Props = {
  slug: string;
  preview: MergePreview;
  /** What still ties them, two by two. */
  pairs: readonly Pair[];
  included: readonly string[];
  /** One came here from what was treated before: the focus follows. */
  arrived: boolean;
  onTarget: (id: string) => void;
  onInclude: (id: string, on: boolean) => void;
  onJudged: (pairs: readonly Pair[]) => void;
};

/** A row per record; on each, the target client number, as people know it from their old tool. */
export function MergeTargets({ arrived, preview, ...row }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (arrived) list.current?.querySelector<HTMLElement>("input[type=radio]:checked")?.focus();
  }, [arrived]);
  return (
    <ul ref={list} className={styles["list"]}>
      {preview.clients
        .toSorted((one, other) => one.number - other.number)
        .map((client) => (
          <Target key={client.id} client={client} preview={preview} {...row} />
        ))}
    </ul>
  );
}

type TargetProps = Omit<Props, "arrived"> & { client: MergePreview["clients"][number] };

function Target({ slug, client, preview, pairs, included, onTarget, onInclude, onJudged }: TargetProps) {
  const labelled = useLabelled();
  const { t } = useTranslation("clients");
  const isTarget = client.id === preview.targetId;
  const isIn = included.includes(client.id);
  const numbers = preview.clients.map(({ id, number }) => ({ value: id, label: t("number", { number }) }));
  const own = pairs.filter(({ left, right }) => left.id === client.id || right.id === client.id);
  return (
    <li className={styles["row"]}>
      <div className={styles["ticked"]}>
        <Checkbox
          aria-label={labelled(t("merge.include"), client.name)}
          checked={isIn}
          disabled={isTarget}
          onChange={(event) => onInclude(client.id, event.currentTarget.checked)}
        />
        <ClientInLine slug={slug} client={client} />
      </div>
      <div className={styles["acts"]}>
        {!isIn && <span className={styles["soft"]}>{t("merge.aside")}</span>}
        {!isIn && own.length > 0 && (
          <JudgeButton slug={slug} pairs={own} variant="default" onJudged={onJudged} />
        )}
        {isIn && preview.clients.length > 2 && !isTarget && (
          <NativeSelect
            size="sm"
            aria-label={labelled(t("merge.target"), client.name)}
            data={numbers.filter(({ value }) => value !== client.id)}
            value={preview.targetId}
            onChange={(event) => onTarget(event.currentTarget.value)}
          />
        )}
        <Radio
          name="target"
          label={t("merge.keep")}
          checked={isTarget}
          onChange={() => onTarget(client.id)}
        />
      </div>
    </li>
  );
}
