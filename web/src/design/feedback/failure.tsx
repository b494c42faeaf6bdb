import { Button } from "@mantine/core";
import { IconCloudOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { ProblemError } from "#api/problem";
import { EmptyState } from "#design/display/empty-state";

type Props = { error: unknown; onRetry?: () => void };

/** What the state of the organisation refuses is refused again: only choosing a plan changes it. */
const ofState = new Set(["plan_standby", "organisation_expired", "organisation_deactivating"]);
const isOfState = (error: unknown) => error instanceof ProblemError && ofState.has(error.problem.code);

/** Why it failed, in the API's own words when it answered, and a way on. */
export function Failure({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const said = error instanceof ProblemError && error.status > 0;
  return (
    <div role="alert">
      <EmptyState
        icon={<IconCloudOff size={26} stroke={1.6} />}
        title={said ? error.problem.title : t("state.failed")}
        action={
          onRetry &&
          !isOfState(error) && (
            <Button variant="default" onClick={onRetry}>
              {t("state.retry")}
            </Button>
          )
        }
      >
        <p>{said ? error.problem.detail : t("state.failedWhy")}</p>
      </EmptyState>
    </div>
  );
}
