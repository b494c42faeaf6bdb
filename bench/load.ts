import { connect, type Socket } from "node:net";

/** A whole HTTP/1.1 request, as its bytes. */
export type Shot = string;
export type Target = { port: number; next: () => Shot };
/** Latencies in milliseconds, in increasing order. */
export type Loaded = { done: number; seconds: number; latencies: number[] };

/** Keeps `connections` requests under way for a while: raw sockets, so that the client costs next to nothing. */
export async function load({ port, next }: Target, connections: number, seconds: number): Promise<Loaded> {
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const line = open(port);
      while (performance.now() < end) latencies.push(await line.shoot(next()));
      line.close();
    }),
  );
  const took = (performance.now() - start) / 1000;
  return { done: latencies.length, seconds: took, latencies: latencies.toSorted((a, b) => a - b) };
}

/** Sends at a fixed rate, whatever comes back: the latency counts from the instant a request was due. */
export async function openLoop({ port, next }: Target, rate: number, seconds: number): Promise<number[]> {
  const idle = Array.from({ length: 64 }, () => open(port));
  const lines = [...idle];
  const start = performance.now();
  const shots = Array.from({ length: rate * seconds }, async (_, index) => {
    const due = start + (index * 1000) / rate;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const line = idle.pop() ?? open(port);
    await line.shoot(next());
    idle.push(line);
    return performance.now() - due;
  });
  const latencies = await Promise.all(shots);
  for (const line of lines) line.close();
  return latencies.toSorted((a, b) => a - b);
}

export const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

/** One connection, kept open: a request, then its answer. */
export function open(port: number) {
  const socket: Socket = connect({ port, host: "127.0.0.1", noDelay: true });
  let received = "";
  let answer: ((text: string) => void) | undefined;
  socket.setEncoding("latin1");
  socket.on("data", (chunk: string) => {
    received += chunk;
    if (!isWhole(received)) return;
    const text = received;
    received = "";
    answer?.(text);
  });
  const lost = new Promise<never>((_, reject) => socket.on("error", reject));
  lost.catch(() => {});
  async function exchange(shot: Shot): Promise<string> {
    const text = new Promise<string>((resolve) => (answer = resolve));
    socket.write(shot);
    return Promise.race([text, lost]);
  }
  return {
    exchange,
    async shoot(shot: Shot): Promise<number> {
      const start = performance.now();
      const text = await exchange(shot);
      if (text[9] !== "2") throw new Error(`${shot.split("\r\n")[0]} answered ${text.slice(0, 2000)}`);
      return performance.now() - start;
    },
    close: () => socket.destroy(),
  };
}

function isWhole(text: string): boolean {
  const head = text.indexOf("\r\n\r\n");
  if (head < 0) return false;
  const length = /content-length: (\d+)/i.exec(text.slice(0, head))?.[1];
  return length === undefined ? text.endsWith("\r\n0\r\n\r\n") : text.length >= head + 4 + Number(length);
}
