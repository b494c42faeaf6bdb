import "#design/feedback/modal-styles";

// The only place that opens one as it is: a test holds the others to this one.
import { Button, Group, Modal as Plain, type ModalProps } from "@mantine/core";
import { type FocusEvent, type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { hasTyped, textField, type TextField } from "#design/feedback/typed";

type Props = ModalProps & {
  /** What is typed there is never sent: it closes without a word. */
  isTrial?: boolean;
};

/** A dialog that is never closed over typed text by Escape, the cross or a click beside it: it asks first. */
export function Modal({ onClose, children, closeOnEscape = true, isTrial = false, ...props }: Props) {
  const { t } = useTranslation();
  const met = useRef(new Map<TextField, string>());
  const typed = useRef(new Map<TextField, string>());
  const [asking, setAsking] = useState(false);
  const remember = ({ target }: FocusEvent<HTMLElement>) => {
    const field = textField(target);
    if (field && !met.current.has(field)) met.current.set(field, field.value);
  };
  const note = ({ target }: FormEvent<HTMLElement>) => {
    const field = textField(target);
    if (field) typed.current.set(field, met.current.get(field) ?? "");
  };
  // Both dialogs listen to Escape: neither opens nor closes before the other has heard the same key.
  const ask = (is: boolean) => setTimeout(() => setAsking(is));
  const close = () => (!isTrial && hasTyped(typed.current) ? ask(true) : onClose());
  const stay = () => ask(false);
  return (
    <Plain {...props} onClose={close} closeOnEscape={closeOnEscape && !asking}>
      <div onFocus={remember} onInput={note}>
        {children}
      </div>
      <Plain opened={asking} onClose={stay} title={t("leave.title")} size={440}>
        <p style={{ marginTop: 0 }}>{t("leave.text")}</p>
        <Group justify="flex-end" gap="xs">
          <Button
            variant="default"
            onClick={() => {
              setAsking(false);
              onClose();
            }}
          >
            {t("leave.drop")}
          </Button>
          <Button data-autofocus onClick={stay}>
            {t("leave.stay")}
          </Button>
        </Group>
      </Plain>
    </Plain>
  );
}
