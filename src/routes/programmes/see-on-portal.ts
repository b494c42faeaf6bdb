import { seeOnPortal } from "#actions/programmes/see-on-portal";
import { endpoint } from "#routes/endpoint";
import { portalProgrammeExample } from "#routes/programmes/examples";
import { portalProgrammeSchema, presentWhole } from "#routes/programmes/portal-schemas";

export const seeOnPortalEndpoint = endpoint(seeOnPortal, {
  method: "get",
  path: "/portals/{organisation}/programmes/{programmeId}",
  capability: "programmes",
  summary: "See a call",
  description:
    "Everything that will be asked, before anyone signs in. The organisation may be named by its id, so that a link lasts as long as the call; once closed or archived, `notice` says so.",
  answer: { status: 200, schema: portalProgrammeSchema, example: portalProgrammeExample },
  present: (programme, context) => presentWhole(programme, context.get("locale")),
});
