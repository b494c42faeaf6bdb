import { readWranglerConfig } from "./wrangler-config.ts";

/** Whether a cron expression is due at a minute, in UTC: `*`, a number, a list or a step in each field. */
export function isDue(cron: string, date: Date): boolean {
  const fields = cron.split(" ");
  const values = [
    date.getUTCMinutes(),
    date.getUTCHours(),
    date.getUTCDate(),
    date.getUTCMonth() + 1,
    date.getUTCDay(),
  ];
  return values.every((value, index) => (fields[index] ?? "*").split(",").some((part) => fits(part, value)));
}

function fits(part: string, value: number): boolean {
  const [range = "*", step] = part.split("/");
  if (range === "*") return value % Number(step ?? 1) === 0;
  return Number(range) === value;
}

/** `wrangler dev` does not fire cron triggers: this does, each minute, as the platform would. Answers how to stop it. */
export function startClock(apiUrl: string): () => void {
  const { crons } = readWranglerConfig().triggers;
  let timer: NodeJS.Timeout;
  const wait = () => {
    timer = setTimeout(strike, 60_000 - (Date.now() % 60_000));
  };
  const strike = () => {
    const minute = Math.floor(Date.now() / 60_000) * 60_000;
    for (const cron of crons.filter((candidate) => isDue(candidate, new Date(minute)))) {
      void fire(apiUrl, cron, minute);
    }
    wait();
  };
  wait();
  return () => clearTimeout(timer);
}

/** Runs the jobs of one cron expression now, as of `time` (UTC milliseconds). */
export async function fire(apiUrl: string, cron: string, time: number): Promise<void> {
  const query = new URLSearchParams({ cron, time: String(time) });
  const response = await fetch(`${apiUrl}/cdn-cgi/local/scheduled?${query}`).catch(() => undefined);
  if (response && !response.ok) console.error(`The jobs of « ${cron} » failed: see the log of the API.`);
}
