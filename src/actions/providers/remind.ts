import { inArray, sql } from "drizzle-orm";
import { z } from "zod";

import { id, longText } from "#domain/input";
import { remindableViews, reminderGap, reminderOf } from "#domain/providers/follow-up-views";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import type { JobRow } from "#actions/integrations/jobs";
import type { Advance } from "#actions/integrations/steppers";
import type { OrganisationMails } from "#actions/mails";
import { brandOf, replyTo } from "#actions/organisations/mails";
import { settingsOf } from "#db/providers/account";
import { mustHaveChanged } from "#db/guards";
import { jobs } from "#db/integrations/schema";
import { followedAfter, followedAmong, followedById, remindableCount } from "#db/providers/follow-up";
import { providers } from "#db/providers/schema";
import { one, readTogether } from "#db/statement";

const whom = {
  view: z.enum(remindableViews),
  /** Of the view, those who were ticked; all of it otherwise. */
  providerIds: z.array(id("prv")).min(1).max(500).optional(),
};
const parametersSchema = z.strictObject({ ...whom, message: longText(2000).default("") });

/** How many a reminder would reach, and how many were reminded too recently. Writes nothing. */
export const previewReminder = action({
  name: "providers.preview-reminder",
  requires: "providers.read",
  access: "read_other",
  input: z.strictObject(whom),
  reads: (scope, { view, providerIds }, now) => ({
    settings: one(settingsOf(scope)),
    found: remindableCount(scope, view, providerIds ?? null, now, now - reminderGap),
  }),
  run(_context, _input, { settings, found: [found] }) {
    const { remind = 0, recent = 0 } = (settings?.subscriptionsOn && found) || {};
    return { result: { remind, recent } };
  },
});

/** Reminds the providers of a view, or some of them; a job writes it, a chunk at a time. */
export const remindProviders = action({
  name: "providers.remind",
  requires: "providers.remind",
  access: "outreach",
  input: parametersSchema,
  refuses: ["provider_subscriptions_off"],
  reads: (scope) => ({ settings: one(settingsOf(scope)) }),
  run({ tenant, actor, now, newId }, parameters, { settings }) {
    if (!settings?.subscriptionsOn) throw new Refusal("provider_subscriptions_off");
    const jobId = newId("job");
    const job = {
      id: jobId,
      kind: "providers.remind" as const,
      parameters,
      createdBy: actorId(actor) ?? "system",
      createdAt: now,
      failures: [],
    };
    return {
      result: { id: jobId },
      change: {
        steps: [tenant.insert(jobs, job)],
        messages: [{ kind: "jobs.advance", jobId, done: 0 }],
        audit: { subject: jobId, details: { view: parameters.view } },
      },
    };
  },
});

const chunk = 100;

/** The next of those to remind: who was reminded lately is left alone, and each mail checks again as it leaves. */
export async function remindStep(context: ActionContext, job: JobRow): Promise<Advance> {
  const { tenant, services, now } = context;
  const { view, providerIds } = parametersSchema.parse(job.parameters);
  const after = job.cursor ?? "";
  const page =
    providerIds === undefined
      ? followedAfter(tenant, view, now, after, chunk)
      : followedAmong(tenant, view, providerIds, now, after, chunk);
  const { read } = await readTogether(services.d1, [], { page });
  const due = read.page.filter(({ remindedAt }) => remindedAt === null || remindedAt <= now - reminderGap);
  const ids = JSON.stringify(due.map((row) => row.id));
  return {
    steps: [
      tenant.update(
        providers,
        { remindedAt: now },
        inArray(providers.id, sql`(select value from json_each(${ids}))`),
        sql`coalesce(${providers.remindedAt}, 0) <= ${now - reminderGap}`,
      ),
      mustHaveChanged("conflict", due.length),
    ],
    mails: due.map((row) => ({
      kind: "provider-reminder",
      cause: `provider-reminder:${job.id}:${row.id}`,
      subjectId: `${job.id}:${row.id}`,
      recipient: row.email,
      locale: row.locale,
    })),
    done: job.done + due.length,
    cursor: read.page.at(-1)?.id ?? job.cursor,
    finished: read.page.length < chunk,
  };
}

export const reminderMails: Pick<OrganisationMails, "provider-reminder"> = {
  /** Not owed any more to whoever subscribed, paid or answered meanwhile, nor once nothing is sold. */
  async "provider-reminder"(context, { subjectId, recipient }) {
    const [jobId = "", providerId = ""] = subjectId.split(":");
    const { tenant, services, organisation, now } = context;
    const { read } = await readTogether(services.d1, [], {
      settings: one(settingsOf(tenant)),
      found: followedById(tenant, providerId),
    });
    const [provider] = read.found;
    if (!provider || !read.settings?.subscriptionsOn) return null;
    const facts = { ...provider, exempt: provider.exempt === 1, risePending: provider.riseOpen === 1 };
    const missing = reminderOf(facts, now);
    if (missing === null) return null;
    return {
      mail: {
        kind: "provider-reminder",
        brand: brandOf(context),
        providerName: provider.name,
        missing,
        ongoing: provider.ongoingEngagements,
        message: await messageOf(context, jobId),
        url: `${services.origin}/${organisation.slug}/provider/subscription`,
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },
};

async function messageOf({ tenant }: ActionContext, jobId: string): Promise<string> {
  const [job] = await tenant.db
    .select({ parameters: jobs.parameters })
    .from(jobs)
    .where(tenant.owns(jobs, sql`${jobs.id} = ${jobId}`));
  return job ? parametersSchema.parse(job.parameters).message : "";
}
