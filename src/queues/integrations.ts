import { advanceJob } from "#actions/integrations/advance-job";
import { deliverMail } from "#actions/integrations/deliver-mail";
import { deliverPlatformMail } from "#actions/integrations/deliver-platform-mail";
import { deliverWebhook } from "#actions/integrations/deliver-webhook";
import { eraseFile } from "#actions/integrations/erase-file";
import { runJob } from "#actions/integrations/run-job";
import { sweepFiles } from "#actions/integrations/sweep-files";
import { tidy } from "#actions/integrations/tidy";
import { perform, performPublic } from "#actions/perform";
import { Refusal } from "#domain/refusals";
import type { Handlers } from "#queues/dispatch";

/** Somebody changed what a chunk was decided on: it is decided again at once rather than at the hourly sweep. */
async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal && error.code === "conflict") return work();
    throw error;
  }
}

export const integrationsHandlers = {
  "mail.deliver": ({ organisationId, mailId }, call) =>
    organisationId
      ? perform(deliverMail, call, organisationId, { mailId })
      : performPublic(deliverPlatformMail, call, { mailId }),
  "jobs.run": ({ organisationId, jobId }, call) => perform(runJob, call, organisationId ?? "", { jobId }),
  "jobs.advance": ({ organisationId, jobId, done }, call) =>
    onceMore(() => perform(advanceJob, call, organisationId ?? "", { jobId, done })),
  "files.erase": ({ organisationId, fileId }, call) =>
    perform(eraseFile, call, organisationId ?? "", { fileId }),
  "integrations.deliver-webhook": ({ organisationId, webhookId, eventId, attempts }, call) =>
    perform(deliverWebhook, call, organisationId ?? "", { webhookId, eventId, attempts }),
  "files.sweep": ({ cursor }, call) =>
    performPublic(sweepFiles, call, cursor === undefined ? {} : { cursor }),
  "integrations.tidy": (_envelope, call) => performPublic(tidy, call, {}),
} satisfies Partial<Handlers>;
