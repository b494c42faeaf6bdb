import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { organisationsChangeStaff, organisationsReactivateSeat } from "#api/generated/sdk.gen";
import type { OrganisationsChangeStaffData, StaffMember } from "#api/generated/types.gen";
import { useAct } from "#design/feedback/use-act";

type Place = OrganisationsChangeStaffData["body"];

export function useSeatActs(slug: string, { id, name, version }: StaffMember) {
  const { t } = useTranslation(["staff", "common"]);
  const path = { organisation: slug, membershipId: id };
  const change = useAct(
    (body: Place) =>
      organisationsChangeStaff({ path, headers: ifMatch(version), body: withoutOrphans(body) }),
    t("action.saved", { ns: "common" }),
  );
  const reactivate = useAct(() => organisationsReactivateSeat({ path }), t("staff.reactivated", { name }));
  return { change, reactivate };
}

/** *Account management* is for admins: a manager is given none along with their role. */
const withoutOrphans = (place: Place): Place =>
  place.role === "manager" ? { ...place, accountManagement: false } : place;
