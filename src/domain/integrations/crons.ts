/** The ticks of the clock, as wrangler.toml writes them, in UTC. Each of them has one heartbeat and one lease. */
export const everyMinute = "* * * * *";
export const hourly = "7 * * * *";
export const crons = [everyMinute, hourly] as const;
export type Cron = (typeof crons)[number];
