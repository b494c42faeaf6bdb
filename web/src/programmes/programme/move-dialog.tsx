import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { toast } from "#design/feedback/toasts";
import { useFormats } from "#i18n/formats";
import { useNow } from "#i18n/use-now";
import { moveProgramme, programmeQuery, type ProgrammeMove } from "#programmes/queries";
import type { Programme } from "#programmes/types";

type Props = {
  slug: string;
  programme: Programme;
  move: Exclude<ProgrammeMove, "publish">;
  onClose: () => void;
};

const thirtyDays = 30 * 24 * 60 * 60_000;

/** Says what will happen, to whom and until when it can be undone, then does it. */
export function MoveDialog({ slug, programme, move, onClose }: Props) {
  const { t } = useTranslation("programmes");
  const formats = useFormats();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const now = useNow();
  const act = useMutation({
    mutationFn: () => moveProgramme(slug, programme.id, move),
    onSuccess: async (moved) => {
      queries.setQueryData(programmeQuery(slug, moved.id).queryKey, moved);
      onClose();
      void toast(t(`moves.${move}.done`));
      if (move === "duplicate") {
        await navigate({
          to: "/admin/$slug/programmes/$programmeId",
          params: { slug, programmeId: moved.id },
          search: { tab: "settings" },
        });
      }
      await queries.invalidateQueries();
    },
  });
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={() => act.mutate()}
      title={t(`moves.${move}.title`, { title: programme.title })}
      confirmLabel={t(`moves.${move}.name`)}
      harmless={move !== "trash" && move !== "unpublish"}
      pending={act.isPending}
      error={act.error?.message}
    >
      <p>
        {t(`moves.${move}.text`, {
          count: programme.counts.draft,
          grace: programme.graceMinutes,
          date: formats.dateTime(new Date(now + thirtyDays).toISOString()),
        })}
      </p>
    </ConfirmDialog>
  );
}
