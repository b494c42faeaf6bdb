import { Button, Group, Stack, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { Modal } from "#design/feedback/modal";

type Props = {
  opened: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: string;
  /** What will be lost, and until when it can be undone. */
  children: ReactNode;
  confirmLabel: string;
  /** What closing does, where “Cancel” would be read as the act itself. */
  dismissLabel?: string;
  /** A word to type, for what cannot be undone easily. */
  phrase?: string;
  /** Nothing is lost: the button is not red. */
  harmless?: boolean;
  pending?: boolean;
  error?: string | undefined;
};

export function ConfirmDialog({ opened, onClose, title, ...content }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={520}>
      <ConfirmContent onClose={onClose} {...content} />
    </Modal>
  );
}

function ConfirmContent(props: Omit<Props, "opened" | "title">) {
  const {
    onClose,
    onConfirm,
    children,
    confirmLabel,
    dismissLabel,
    phrase,
    harmless = false,
    pending = false,
    error,
  } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const ready = phrase === undefined || typed.trim() === phrase;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onConfirm();
      }}
    >
      <Stack gap="lg">
        <div>{children}</div>
        {phrase !== undefined && (
          <TextInput
            label={t("confirm.type", { phrase })}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        {error !== undefined && <Notice tone="bad">{error}</Notice>}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {dismissLabel ?? t("action.cancel")}
          </Button>
          <Button type="submit" {...(!harmless && { color: "red" })} disabled={!ready} loading={pending}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
