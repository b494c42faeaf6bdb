import { createServer } from "node:net";

/** A port of the loopback that nothing uses now: the one that is wished for, when it is free. */
export const freePort = (wished = 0): Promise<number> => listenOnce(wished).catch(() => listenOnce(0));

/** @throws when something already listens there: `setting` is the variable that moves it. */
export async function requireFree(port: number, setting: string): Promise<number> {
  try {
    return await listenOnce(port);
  } catch {
    throw new Error(`Port ${port} is taken. Choose another one: ${setting}=… npm start`);
  }
}

const listenOnce = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const found = typeof address === "object" && address ? address.port : port;
      server.close(() => resolve(found));
    });
  });
