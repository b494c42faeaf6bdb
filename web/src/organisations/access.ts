import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import type { AccessTable, Organisation } from "#api/generated/types.gen";
import { accessTableQuery, organisationQuery } from "#organisations/queries";

type ActionClass = AccessTable["access"][number]["class"];
type Refused = "state" | "role" | "management";

const isDirection = ({ role }: Organisation) => role === "owner" || role === "admin";

/** The same two tables as the gate of the API: what the state of the organisation opens, then what the role allows. */
function refusedBy(organisation: Organisation, actionClass: ActionClass): Refused | undefined {
  const access = organisation.access.find((row) => row.class === actionClass)?.access;
  if (access === "closed") return "state";
  if (access === "direction" && !isDirection(organisation)) return "role";
  if (access === "management" && !organisation.accountManagement) return "management";
  return undefined;
}

function holds(organisation: Organisation, table: AccessTable | undefined, permission: string): boolean {
  const holders = table?.permissions.find((row) => row.permission === permission)?.holders;
  if (holders === undefined) return true;
  return holders.some((holder) =>
    holder === "management" ? organisation.accountManagement : holder === organisation.role,
  );
}

/**
 * Why a button cannot be pressed, in words; undefined when it can.
 * `useWhyNot(slug)("staff.manage", "outreach")` says it for one permission and one class of actions.
 */
export function useWhyNot(slug: string) {
  const { t } = useTranslation();
  const { data: organisation } = useSuspenseQuery(organisationQuery(slug));
  const { data: table } = useQuery(accessTableQuery);
  return (permission: string, actionClass: ActionClass): string | undefined => {
    const refused =
      refusedBy(organisation, actionClass) ?? (holds(organisation, table, permission) ? undefined : "role");
    return refused && t(`whyNot.${refused}`);
  };
}
