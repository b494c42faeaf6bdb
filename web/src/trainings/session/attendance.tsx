import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { trainingsMarkAttendance } from "#api/generated/sdk.gen";
import { useAct } from "#design/feedback/use-act";

type Props = { slug: string; sessionId: string; ids: readonly string[]; onDone: () => void };

/** Who came and who did not, for the selection. */
export function Attendance({ slug, sessionId, ids, onDone }: Props) {
  const { t } = useTranslation("trainings");
  const mark = useAct(async (attendance: "present" | "absent") => {
    await trainingsMarkAttendance({
      path: { organisation: slug, sessionId },
      body: { registrationIds: [...ids], attendance },
    });
    onDone();
  }, t("marked"));
  return (
    <>
      <Button size="sm" variant="default" loading={mark.isPending} onClick={() => mark.mutate("absent")}>
        {t("absent")}
      </Button>
      <Button size="sm" loading={mark.isPending} onClick={() => mark.mutate("present")}>
        {t("present")}
      </Button>
    </>
  );
}
