import { previewProgramme } from "#actions/programmes/preview-programme";
import { endpoint } from "#routes/endpoint";
import { portalProgrammeExample } from "#routes/programmes/examples";
import { portalProgrammeSchema, presentWhole } from "#routes/programmes/portal-schemas";

export const previewProgrammeEndpoint = endpoint(previewProgramme, {
  method: "get",
  path: "/organisations/{organisation}/programmes/{programmeId}/preview",
  capability: "programmes",
  summary: "Preview a programme",
  description:
    "The page that an applicant would see: from the form being written, or with `source=published` from its published revision.",
  answer: { status: 200, schema: portalProgrammeSchema, example: portalProgrammeExample },
  present: (programme, context) => presentWhole(programme, context.get("locale")),
});
