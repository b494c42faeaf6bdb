import { useSuspenseQuery } from "@tanstack/react-query";
import { Outlet, useLocation, useParams } from "@tanstack/react-router";

import type { Session } from "#api/generated/types.gen";
import { AdminNavigation } from "#app/admin-navigation";
import { OrganisationSwitcher } from "#app/organisation-switcher";
import { PersonMenu } from "#app/person-menu";
import { AdminShell } from "#design/layout/admin-shell";
import { sessionQuery, staffPlaces } from "#identity/session";
import { ToSignIn } from "#identity/to-sign-in";
import { organisationQuery } from "#organisations/queries";
import { PlanBanner, StateBanner } from "#organisations/state-banner";

export function AdminLayout() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (session === null) return <ToSignIn />;
  return <SignedInAdmin session={session} />;
}

function SignedInAdmin({ session }: { session: Session }) {
  const { slug } = useParams({ from: "/admin/$slug" });
  const { pathname } = useLocation();
  const { data: organisation } = useSuspenseQuery(organisationQuery(slug));
  return (
    <AdminShell
      place={organisation.name}
      path={pathname}
      switcher={<OrganisationSwitcher current={organisation} memberships={staffPlaces(session)} />}
      navigation={<AdminNavigation organisation={organisation} />}
      person={<PersonMenu person={session.person} role={organisation.role} />}
      banner={
        <>
          <StateBanner organisation={organisation} path={pathname} />
          <PlanBanner organisation={organisation} path={pathname} />
        </>
      }
    >
      <Outlet />
    </AdminShell>
  );
}
