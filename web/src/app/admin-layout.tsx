import { useSuspenseQuery } from "@tanstack/react-query";
import { Navigate, Outlet, useLocation, useParams } from "@tanstack/react-router";

import { AdminNavigation } from "#app/admin-navigation";
import { OrganisationSwitcher } from "#app/organisation-switcher";
import { PersonMenu } from "#app/person-menu";
import { AdminShell } from "#design/layout/admin-shell";
import { meQuery } from "#identity/queries";
import { organisationQuery } from "#organisations/queries";
import { StateBanner } from "#organisations/state-banner";

export function AdminLayout() {
  const { data: me } = useSuspenseQuery(meQuery);
  const { pathname } = useLocation();
  if (me === null) return <Navigate to="/sign-in" search={{ next: pathname }} replace />;
  return <SignedInAdmin />;
}

function SignedInAdmin() {
  const { slug } = useParams({ from: "/admin/$slug" });
  const { pathname } = useLocation();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: organisation } = useSuspenseQuery(organisationQuery(slug));
  return (
    <AdminShell
      place={organisation.name}
      path={pathname}
      switcher={<OrganisationSwitcher current={organisation} memberships={me?.memberships ?? []} />}
      navigation={<AdminNavigation organisation={organisation} />}
      person={me && <PersonMenu me={me} slug={slug} />}
      banner={<StateBanner organisation={organisation} />}
    >
      <Outlet />
    </AdminShell>
  );
}
