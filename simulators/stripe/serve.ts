import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { dirname } from "node:path";
import type { WorldState } from "./core/world.ts";
import { createStripeSimulator } from "./simulator.ts";
import type { Endpoints } from "./webhooks/post-office.ts";

/**
 * The offline Stripe on this machine only: `node simulators/stripe/serve.ts [port]`.
 * Environment: STRIPE_SIM_PORT, STRIPE_SIM_STATE (snapshot file), STRIPE_SIM_PLATFORM_WEBHOOK_URL and _SECRET,
 * STRIPE_SIM_CONNECT_WEBHOOK_URL and _SECRET.
 */
const { env } = process;
const host = "127.0.0.1";
const port = Number(process.argv[2] ?? env["STRIPE_SIM_PORT"] ?? 12_111);
const stateFile = env["STRIPE_SIM_STATE"] ?? ".parvis/stripe-simulator.json";
const origin = `http://${host}:${port}`;
const saved = readState(stateFile);

const sim = createStripeSimulator({
  ticking: true,
  origin,
  seed: `S${Date.now().toString(36)}`,
  webhooks: endpoints(),
  ...(saved === null ? {} : { state: saved }),
});

let dirty = false;
let delivering = false;
let patientUntil = 0;

const server = createServer((incoming, outgoing) => {
  answer(incoming, outgoing).catch((error: unknown) => {
    console.error(error);
    outgoing.writeHead(500).end();
  });
});
server.listen(port, host, () =>
  console.log(`Stripe simulator: ${origin} (control desk: ${origin}/_control)`),
);
const pulse = setInterval(() => void beat(), 1000);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    clearInterval(pulse);
    save();
    server.close();
    server.closeAllConnections();
  });
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (!isLocal(incoming.headers.host)) {
    outgoing.writeHead(403).end();
    return;
  }
  const response = await sim.fetch(await toRequest(incoming));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
  dirty ||= incoming.method !== "GET";
}

/** Every second: time goes on, webhooks leave, and what changed is kept. A receiver that is down gets half a minute. */
async function beat(): Promise<void> {
  sim.clock.advanceTo(sim.clock.now());
  const waiting = sim.world.state.outbox.length > 0 && Date.now() >= patientUntil;
  if (delivering || !waiting) return save();
  delivering = true;
  dirty = true;
  try {
    const attempts = await sim.webhooks.deliver();
    if (attempts.some(({ status }) => status >= 300)) patientUntil = Date.now() + 30_000;
  } finally {
    delivering = false;
  }
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const method = incoming.method ?? "GET";
  const body = method === "GET" || method === "HEAD" ? null : Buffer.concat(chunks);
  return new Request(new URL(incoming.url ?? "/", origin), { method, headers, body });
}

/** A page of another site must not reach the simulator through a name that points here. */
function isLocal(name: string | undefined): boolean {
  return name === `${host}:${port}` || name === `localhost:${port}`;
}

function endpoints(): Endpoints {
  const platform = endpoint("PLATFORM");
  const connect = endpoint("CONNECT");
  return { ...(platform === null ? {} : { platform }), ...(connect === null ? {} : { connect }) };
}

function endpoint(name: "PLATFORM" | "CONNECT") {
  const url = env[`STRIPE_SIM_${name}_WEBHOOK_URL`];
  const secret = env[`STRIPE_SIM_${name}_WEBHOOK_SECRET`];
  return url === undefined || secret === undefined ? null : { url, secret };
}

function save(): void {
  if (!dirty) return;
  dirty = false;
  mkdirSync(dirname(stateFile), { recursive: true });
  writeFileSync(`${stateFile}.new`, JSON.stringify(sim.snapshot()));
  renameSync(`${stateFile}.new`, stateFile);
}

function readState(file: string): WorldState | null {
  try {
    return parseState(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** Safe: this file is only ever written by `save`, from a WorldState. */
function parseState(text: string): WorldState {
  return JSON.parse(text) as WorldState;
}
