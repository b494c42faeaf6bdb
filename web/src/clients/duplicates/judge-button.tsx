import { Textarea, type ButtonProps } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { clientsJudgePair } from "#api/generated";
import type { Pair } from "#clients/duplicates/pair";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { useWhyNot } from "#organisations/access";

import styles from "../clients.module.css";

type Props = ButtonProps & {
  slug: string;
  /** All are judged alike: one record against each of the others. */
  pairs: readonly Pair[];
  onJudged?: ((pairs: readonly Pair[]) => void) | undefined;
};

/** Says that records are not one client, and why if one wishes. */
export function JudgeButton({ slug, pairs, onJudged, ...look }: Props) {
  const { t } = useTranslation("clients");
  const whyNot = useWhyNot(slug)("clients.merge", "write");
  const place = useRef<HTMLSpanElement>(null);
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
    place.current?.querySelector("button")?.focus();
  };
  return (
    <span ref={place}>
      <GatedButton
        variant="subtle"
        color="gray"
        size="sm"
        {...look}
        whyNot={whyNot}
        onClick={() => setAsking(true)}
      >
        {t("pair.not")}
      </GatedButton>
      {asking && (
        <JudgeDialog
          slug={slug}
          pairs={pairs}
          onClose={close}
          onJudged={() => {
            setAsking(false);
            onJudged?.(pairs);
          }}
        />
      )}
    </span>
  );
}

type DialogProps = Pick<Props, "slug" | "pairs"> & { onClose: () => void; onJudged: () => void };

function JudgeDialog({ slug, pairs, onClose, onJudged }: DialogProps) {
  const { t } = useTranslation("clients");
  const [note, setNote] = useState("");
  const judge = useAct(async () => {
    for (const { left, right } of pairs)
      await clientsJudgePair({
        path: { organisation: slug, leftId: left.id, rightId: right.id },
        body: { verdict: "not_duplicate", ...(note.trim() && { note }) },
      });
  }, t("pair.judged"));
  const confirm = async () => {
    await judge.mutateAsync();
    onJudged();
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={() => void confirm().catch(() => undefined)}
      title={t("pair.notTitle")}
      confirmLabel={t("pair.not")}
      harmless
      pending={judge.isPending}
    >
      <div className={styles["explain"]}>
        {pairs.map(({ left, right }) => (
          <p key={left.id + right.id}>{t("pair.notText", { left: left.name, right: right.name })}</p>
        ))}
        <Textarea
          label={t("pair.note")}
          description={t("pair.noteHelp")}
          maxLength={1000}
          autosize
          data-autofocus
          minRows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
    </ConfirmDialog>
  );
}
