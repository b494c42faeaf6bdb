import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { organisationsDeactivateSeat } from "#api/generated/sdk.gen";
import type { StaffMember } from "#api/generated/types.gen";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { toast } from "#design/feedback/toasts";

type Props = { slug: string; member: StaffMember; opened: boolean; onClose: () => void };

export function DeactivateStaff({ slug, member: { id, name }, opened, onClose }: Props) {
  const { t } = useTranslation("staff");
  const queries = useQueryClient();
  const deactivate = useMutation({
    mutationFn: () => organisationsDeactivateSeat({ path: { organisation: slug, membershipId: id } }),
    onSuccess: async () => {
      onClose();
      void toast(t("staff.deactivated", { name }));
      await queries.invalidateQueries();
    },
  });
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      onConfirm={() => deactivate.mutate()}
      title={t("staff.deactivateTitle", { name })}
      confirmLabel={t("staff.deactivate")}
      pending={deactivate.isPending}
      error={deactivate.error?.message}
    >
      {t("staff.deactivateText")}
    </ConfirmDialog>
  );
}
