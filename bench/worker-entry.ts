import type { Envelope } from "#queues/messages";
import { servicesFor } from "#platform/services-for";
import type { Services } from "#platform/services";
import { createWorker } from "../src/worker.ts";
import { countingDatabase, emptyTally, type Tally } from "./counting-database.ts";

type BenchEnv = Env & { COUNTING?: string };

let tally: Tally = emptyTally();
const known = new WeakMap<object, Services>();

/**
 * The product's services, but for two things: the shield answers in the isolate, because Miniflare emulates it by
 * a Durable Object (a round trip that production does not have); and D1 is counted where the binding asks for it.
 */
function benchServices(env: BenchEnv): Services {
  const cached = known.get(env);
  if (cached) return cached;
  const real = servicesFor(env.COUNTING ? { ...env, DB: countingDatabase(env.DB, () => tally) } : env);
  const open = { limit: async () => ({ success: true }) };
  const services = { ...real, shields: { general: open, signIn: open } };
  known.set(env, services);
  return services;
}

const worker = createWorker(benchServices);

/** Requests to the counting Worker come one at a time; its background work is waited for, and counted apart. */
async function count(request: Request, env: BenchEnv): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const background: Promise<unknown>[] = [];
  const execution = { waitUntil: (work: Promise<unknown>) => void background.push(work) };
  tally = emptyTally();
  const response = await answer(request, env, asExecution(execution), pathname, searchParams);
  const body = await response.text();
  const before = structuredClone(tally);
  for (let next = background.shift(); next; next = background.shift()) await next;
  const behind = { trips: tally.trips - before.trips };
  return Response.json({ status: response.status, body, tally: before, background: behind });
}

async function answer(
  request: Request,
  env: BenchEnv,
  execution: ExecutionContext,
  pathname: string,
  query: URLSearchParams,
): Promise<Response> {
  if (pathname === "/bench/tick") {
    const controller = { cron: query.get("cron") ?? "", scheduledTime: Date.now(), noRetry() {} };
    await worker.scheduled(controller, env, execution);
    return new Response();
  }
  if (pathname === "/bench/message") return deliver(await request.json(), env, execution);
  return worker.fetch(request, env, execution);
}

/** Delivers one message as Queues would: a retry is a failure here. */
async function deliver(body: Envelope, env: BenchEnv, execution: ExecutionContext): Promise<Response> {
  const done = { acknowledged: false };
  const message = {
    id: body.id,
    timestamp: new Date(),
    attempts: 1,
    body,
    ack: () => void (done.acknowledged = true),
    retry() {},
  };
  const metadata = { metrics: { backlogCount: 0, backlogBytes: 0 } };
  await worker.queue(
    { queue: "parvis-work", messages: [message], ackAll() {}, retryAll() {}, metadata },
    env,
    execution,
  );
  return new Response(null, { status: done.acknowledged ? 200 : 500 });
}

/** Only `waitUntil` is used behind the door. */
const asExecution = (execution: { waitUntil(work: Promise<unknown>): void }): ExecutionContext =>
  execution as ExecutionContext;

export default {
  fetch: (request: Request, env: BenchEnv, execution: ExecutionContext): Promise<Response> =>
    env.COUNTING ? count(request, env) : worker.fetch(request, env, execution),
};
