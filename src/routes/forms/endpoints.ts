import type { Endpoint } from "#routes/endpoint";
import { announceMediumEndpoint, receiveMediumEndpoint, serveMediumEndpoint } from "#routes/forms/media";
import { listRevisionsEndpoint } from "#routes/forms/list-revisions";
import { publishFormEndpoint } from "#routes/forms/publish-form";
import { saveFormEndpoint } from "#routes/forms/save-form";
import { seeFormEndpoint } from "#routes/forms/see-form";
import { seeImpactEndpoint } from "#routes/forms/see-impact";
import { seeRevisionEndpoint } from "#routes/forms/see-revision";
import {
  listTemplatesEndpoint,
  removeTemplateEndpoint,
  saveTemplateEndpoint,
  seeTemplateEndpoint,
} from "#routes/forms/templates";

export const formsEndpoints: readonly Endpoint[] = [
  seeFormEndpoint,
  saveFormEndpoint,
  seeImpactEndpoint,
  publishFormEndpoint,
  listRevisionsEndpoint,
  seeRevisionEndpoint,
  announceMediumEndpoint,
  receiveMediumEndpoint,
  serveMediumEndpoint,
  listTemplatesEndpoint,
  seeTemplateEndpoint,
  saveTemplateEndpoint,
  removeTemplateEndpoint,
];
