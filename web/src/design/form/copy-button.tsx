import { Button } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

/** Puts a text in the clipboard and says that it did. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <Button
      variant="default"
      leftSection={copied ? <IconCheck size={17} /> : <IconCopy size={17} />}
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      {t(copied ? "action.copied" : "action.copy")}
    </Button>
  );
}
