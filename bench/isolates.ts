/** A Worker of Miniflare, by its name, and what it held at most, in bytes: objects of JavaScript and the buffers they name. */
export type Watched = { highest: () => number; stop: () => void };

/** What V8's inspector answers to `Runtime.getHeapUsage`. */
type Answer = { result?: { usedSize: number; backingStorageSize?: number } };
type Target = { id: string; webSocketDebuggerUrl: string };

/** Every so many milliseconds; a Worker that computes answers once it waits for something. */
const interval = 20;

/**
 * Watches what one Worker holds. The process holds more: Miniflare's D1, R2 and queues run in it too, as other Workers
 * and as files mapped into memory. In production each Worker has 128 MB for itself.
 */
export async function watchMemory(inspector: URL, worker: string): Promise<Watched> {
  const listed = await fetch(`http://${inspector.host}/json`);
  const target = asTargets(await listed.json()).find(({ id }) => id === `core:user:${worker}`);
  if (!target) throw new Error(`No Worker ${worker} is served`);
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  let highest = 0;
  socket.addEventListener("message", ({ data }) => {
    const { result } = asAnswer(JSON.parse(String(data)));
    if (result) highest = Math.max(highest, result.usedSize + (result.backingStorageSize ?? 0));
  });
  await new Promise((opened) => socket.addEventListener("open", opened));
  let id = 0;
  const asking = setInterval(() => {
    socket.send(JSON.stringify({ id: ++id, method: "Runtime.getHeapUsage" }));
  }, interval);
  return {
    highest: () => highest,
    stop: () => {
      clearInterval(asking);
      socket.close();
    },
  };
}

/** The protocol of the inspector says so. */
const asTargets = (value: unknown): Target[] => value as Target[];
const asAnswer = (value: unknown): Answer => value as Answer;
