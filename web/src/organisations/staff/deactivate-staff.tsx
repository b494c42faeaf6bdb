import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { toast } from "#design/feedback/toasts";
import { deactivateStaff } from "#organisations/queries";
import type { StaffMember } from "#organisations/types";

export function DeactivateStaff({ slug, member }: { slug: string; member: StaffMember }) {
  const { t } = useTranslation("organisations");
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const deactivate = useMutation({
    mutationFn: () => deactivateStaff(slug, member.id),
    onSuccess: async () => {
      setAsking(false);
      void toast(t("staff.deactivated", { name: member.name }));
      await queries.invalidateQueries({ queryKey: ["organisation", slug, "staff"] });
    },
  });
  return (
    <>
      <Button variant="subtle" color="gray" size="sm" onClick={() => setAsking(true)}>
        {t("staff.deactivate")}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => deactivate.mutate()}
        title={t("staff.deactivateTitle", { name: member.name })}
        confirmLabel={t("staff.deactivate")}
        pending={deactivate.isPending}
        error={deactivate.error?.message}
      >
        {t("staff.deactivateText")}
      </ConfirmDialog>
    </>
  );
}
