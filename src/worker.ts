import type { Call } from "#actions/perform";
import { lastBeats } from "#db/platform";
import { runSchedule } from "#cron/schedule";
import { crons, everyMinute, hourly, type Cron } from "#domain/integrations/crons";
import { bury } from "#queues/dead-letters";
import { consume } from "#queues/dispatch";
import type { Envelope } from "#queues/messages";
import { relay } from "#queues/outbox";
import { createRouter } from "#routes/router";
import { faultOf, log } from "#platform/log";
import type { Services } from "#platform/services";

type Execution = Pick<ExecutionContext, "waitUntil">;

/** The three doors over one set of services. Tests start here too, with fakes. */
export function createWorker<E>(servicesFor: (env: E) => Services, patience: Patience = defaultPatience) {
  return {
    async fetch(request: Request, env: E, execution: ExecutionContext): Promise<Response> {
      const services = servicesFor(env);
      watch(services, execution, patience);
      return routerOf(services).fetch(request, {}, execution);
    },

    async queue(batch: MessageBatch<Envelope>, env: E, execution: ExecutionContext): Promise<void> {
      const services = servicesFor(env);
      const now = services.clock();
      if (batch.queue.endsWith("-dead"))
        return bury(services.d1, batch, now, (prefix) => services.newId(prefix, now));
      await consume(batch, (envelope) => callOf(services, execution, envelope));
    },

    async scheduled(controller: ScheduledController, env: E, execution: ExecutionContext): Promise<void> {
      await tick(servicesFor(env), execution, controller.cron, controller.scheduledTime);
    },
  };
}

const routers = new WeakMap<Services, ReturnType<typeof createRouter>>();

/** Built once per isolate: its routes cost more than a request. */
function routerOf(services: Services): ReturnType<typeof createRouter> {
  const known = routers.get(services);
  if (known) return known;
  const router = createRouter(services, (execution) => doorway(services, execution));
  routers.set(services, router);
  return router;
}

/** What ran beside an answer and failed: the outbox and the next tick do it again. */
const lost = (error: unknown): void => log("warn", "background work failed", { fault: faultOf(error) });

const doorway = (services: Services, execution: Execution): Pick<Call, "background" | "relay"> => ({
  background: (work) => execution.waitUntil(work.catch(lost)),
  relay: (committed) => relay(services, committed, services.clock()),
});

function callOf(services: Services, execution: Execution, envelope: Envelope): Call {
  const now = services.clock();
  return {
    services,
    now,
    newId: (prefix) => services.newId(prefix, now),
    requestId: envelope.id,
    asker: { address: "", userAgent: "" },
    credentials: { kind: "message", outboxId: envelope.id },
    ...doorway(services, execution),
  };
}

const tick = (services: Services, execution: Execution, cron: string, now: number): Promise<void> =>
  runSchedule(services.d1, cron, now, async (due) => {
    execution.waitUntil(relay(services, { relay: due }, now).catch(lost));
  }).catch(told);

/** Each job that failed is named in the logs; the tick fails too, and is done again by the next one. */
function told(error: unknown): never {
  const failures: unknown[] = error instanceof AggregateError ? error.errors : [error];
  for (const failure of failures) log("error", "job failed", { fault: faultOf(failure) });
  throw error;
}

/** How long each tick may be missing before a request makes it itself. In milliseconds. */
type Patience = Readonly<Record<Cron, number>>;
const minute = 60 * 1000;
const defaultPatience: Patience = { [everyMinute]: 10 * minute, [hourly]: 120 * minute };

/** Requests look at the heartbeats once a minute. In milliseconds. */
const watchEvery = minute;
let watchedAt = 0;

function watch(services: Services, execution: Execution, patience: Patience): void {
  const now = services.clock();
  if (Math.abs(now - watchedAt) < watchEvery) return;
  watchedAt = now;
  execution.waitUntil(tickIfStale(services, execution, patience, now).catch(lost));
}

async function tickIfStale(
  services: Services,
  execution: Execution,
  patience: Patience,
  now: number,
): Promise<void> {
  const beats = await lastBeats(services.d1);
  const stale = crons.filter((cron) => (beats.get(cron) ?? 0) + patience[cron] < now);
  for (const cron of stale) await tick(services, execution, cron, now).catch(lost);
}
