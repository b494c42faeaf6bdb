import { deliverMail } from "#actions/integrations/deliver-mail";
import { deliverPlatformMail } from "#actions/integrations/deliver-platform-mail";
import { eraseFile } from "#actions/integrations/erase-file";
import { runJob } from "#actions/integrations/run-job";
import { tidy } from "#actions/integrations/tidy";
import { perform, performPublic } from "#actions/perform";
import type { Handlers } from "#queues/dispatch";

export const integrationsHandlers = {
  "mail.deliver": ({ organisationId, mailId }, call) =>
    organisationId
      ? perform(deliverMail, call, organisationId, { mailId })
      : performPublic(deliverPlatformMail, call, { mailId }),
  "jobs.run": ({ organisationId, jobId }, call) => perform(runJob, call, organisationId ?? "", { jobId }),
  "files.erase": ({ organisationId, fileId }, call) =>
    perform(eraseFile, call, organisationId ?? "", { fileId }),
  "integrations.tidy": (_envelope, call) => performPublic(tidy, call, {}),
} satisfies Partial<Handlers>;
