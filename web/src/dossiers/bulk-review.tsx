import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { toast } from "#design/feedback/toasts";
import { decide } from "#dossiers/queries";

type Props = { slug: string; ids: readonly string[]; onDone: () => void };

export function BulkReview({ slug, ids, onDone }: Props) {
  const { t } = useTranslation("dossiers");
  const queries = useQueryClient();
  const review = useMutation({
    mutationFn: () => Promise.all(ids.map((id) => decide(slug, id, "take_under_review"))),
    onSuccess: () => {
      onDone();
      void toast(t("bulk.done"));
    },
    onError: (error) => void toast(error.message, "bad"),
    onSettled: () => queries.invalidateQueries({ queryKey: ["organisation", slug, "dossiers"] }),
  });
  return (
    <Button size="sm" variant="light" loading={review.isPending} onClick={() => review.mutate()}>
      {t("bulk.review")}
    </Button>
  );
}
