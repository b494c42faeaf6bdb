import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { organisationsOfferTransfer } from "#api/generated/sdk.gen";
import type { StaffMember } from "#api/generated/types.gen";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { toast } from "#design/feedback/toasts";

type Props = { slug: string; member: StaffMember; opened: boolean; onClose: () => void };

export function OfferTransfer({ slug, member: { id, name }, opened, onClose }: Props) {
  const { t } = useTranslation("staff");
  const queries = useQueryClient();
  const offer = useMutation({
    mutationFn: () =>
      organisationsOfferTransfer({ path: { organisation: slug }, body: { membershipId: id } }),
    onSuccess: async () => {
      onClose();
      void toast(t("transfer.offered", { name }));
      await queries.invalidateQueries();
    },
  });
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      onConfirm={() => offer.mutate()}
      title={t("transfer.offerTitle", { name })}
      confirmLabel={t("transfer.offer")}
      harmless
      pending={offer.isPending}
      error={offer.error?.message}
    >
      {t("transfer.offerText", { name })}
    </ConfirmDialog>
  );
}
