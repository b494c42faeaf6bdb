import { useTranslation } from "react-i18next";

import type { Trainee, TrainingSession } from "#api/generated/types.gen";
import { Instant } from "#design/display/instant";
import { StatusBadge } from "#design/display/status-badge";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";
import { MailBadge, RegistrationBadge } from "#trainings/badges";
import { TraineeMenu } from "#trainings/session/trainee-menu";

export function useTraineeColumns(slug: string, session: TrainingSession): Column<Trainee>[] {
  const { t } = useTranslation("trainings");
  return [
    {
      id: "name",
      header: t("name"),
      cell: ({ lastName, firstName, city }) => <TwoLines first={`${lastName} ${firstName}`} second={city} />,
    },
    {
      id: "contact",
      header: t("contact"),
      cell: ({ email, phone, lastMail }) => (
        <TwoLines
          first={email}
          second={
            <>
              {phone} <MailBadge lastMail={lastMail} />
            </>
          }
        />
      ),
    },
    {
      id: "registration",
      header: t("registration"),
      cell: ({ state, attendance }) => (
        <span style={{ display: "inline-flex", gap: 8, flexWrap: "wrap" }}>
          <RegistrationBadge state={state} />
          {attendance !== null && (
            <StatusBadge tone={attendance === "present" ? "good" : "bad"}>{t(attendance)}</StatusBadge>
          )}
        </span>
      ),
    },
    {
      id: "registeredAt",
      header: t("rank"),
      cell: ({ rank, registeredAt }) => (
        <TwoLines first={<span className="tabular">{rank}</span>} second={<Instant at={registeredAt} />} />
      ),
    },
    {
      id: "actions",
      header: t("registration"),
      action: "menu",
      align: "end",
      cell: (trainee) => <TraineeMenu slug={slug} session={session} trainee={trainee} />,
    },
  ];
}
