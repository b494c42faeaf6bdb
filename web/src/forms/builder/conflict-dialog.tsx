import { FailureNotice } from "#design/feedback/failure-notice";

import { Button, Group, Stack } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Modal } from "#design/feedback/modal";
import { withoutBlanks } from "#forms/builder/blanks";
import { keepInCopy } from "#forms/queries";
import type { FormDefinition } from "#forms/types";

type Props = {
  opened: boolean;
  slug: string;
  programmeId: string;
  form: FormDefinition;
  onReload: () => void;
};

/** Someone saved meanwhile. Their version is read again, or mine goes on in a programme of its own: neither is lost. */
export function ConflictDialog({ opened, slug, programmeId, form, onReload }: Props) {
  const { t } = useTranslation("forms");
  const navigate = useNavigate();
  const keep = useMutation({
    mutationFn: () => keepInCopy(slug, programmeId, withoutBlanks(form)),
    onSuccess: async (copyId) => {
      await navigate({
        to: "/admin/$slug/programmes/$programmeId",
        params: { slug, programmeId: copyId },
        search: { tab: "form" },
      });
      onReload();
    },
  });
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t("conflict.title")}
      size={520}
    >
      <Stack gap="lg">
        <div>
          <p>{t("conflict.text")}</p>
          <p>{t("conflict.choice")}</p>
        </div>
        <FailureNotice error={keep.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" loading={keep.isPending} onClick={() => keep.mutate()}>
            {t("conflict.keep")}
          </Button>
          <Button onClick={onReload}>{t("conflict.reload")}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
