/** The three doors of the Worker. */
type Doors<E, M> = {
  fetch(request: Request, env: E, execution: ExecutionContext): Promise<Response>;
  queue(batch: MessageBatch<M>, env: E, execution: ExecutionContext): Promise<void>;
  scheduled(controller: ScheduledController, env: E, execution: ExecutionContext): Promise<void>;
};

/** How far ahead of this machine's time it is here. In milliseconds. */
let ahead = 0;

/** The present: that of the machine, unless the offline Stripe is ahead of it. */
export const localNow = (): number => Date.now() + ahead;

/**
 * On one's own machine time is moved at the desk of the offline Stripe, and the product follows: what falls due there
 * falls due here. Where Stripe itself is asked, which is all that production can do (env.ts), time is the machine's.
 */
export function followingTime<E extends object, M>(worker: Doors<E, M>): Doors<E, M> {
  return {
    async fetch(request, env, execution) {
      await follow(env);
      return worker.fetch(request, env, execution);
    },
    async queue(batch, env, execution) {
      await follow(env);
      return worker.queue(batch, env, execution);
    },
    async scheduled(controller, env, execution) {
      await follow(env);
      const scheduledTime = controller.scheduledTime + ahead;
      const { cron } = controller;
      const noRetry = () => controller.noRetry();
      return worker.scheduled({ cron, scheduledTime, noRetry }, env, execution);
    },
  };
}

/** Less than this is the time that asking takes. In milliseconds. */
const tolerance = 5000;

async function follow(env: object): Promise<void> {
  if (!("STRIPE_API_BASE" in env) || typeof env.STRIPE_API_BASE !== "string") return;
  const answer = await fetch(`${env.STRIPE_API_BASE}/_control/clock`).catch(() => undefined);
  if (!answer?.ok) return;
  const { now } = await answer.json<{ now: number }>();
  const found = now * 1000 - Date.now();
  ahead = Math.abs(found) < tolerance ? 0 : found;
}
