import { ActionIcon } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

type Props = { name: string; index: number; last: number; onMove: (to: number) => void };

/** Whatever can be dragged can also be moved with buttons. */
export function MoveButtons({ name, index, last, onMove }: Props) {
  const { t } = useTranslation("forms");
  return (
    <>
      <ActionIcon
        size={28}
        aria-label={t("builder.up", { name })}
        disabled={index === 0}
        onClick={() => onMove(index - 1)}
      >
        <IconChevronUp size={17} />
      </ActionIcon>
      <ActionIcon
        size={28}
        aria-label={t("builder.down", { name })}
        disabled={index >= last}
        onClick={() => onMove(index + 1)}
      >
        <IconChevronDown size={17} />
      </ActionIcon>
    </>
  );
}
