import { unstable_readConfig } from "wrangler";

type WranglerConfig = {
  triggers: { crons: readonly string[] };
  ratelimits: readonly { name: string; simple: { limit: number; period: number } }[];
  queues: {
    producers: readonly { binding: string; queue: string }[];
    consumers: readonly { queue: string; dead_letter_queue?: string; max_retries?: number }[];
  };
};

/** wrangler.toml as wrangler reads it, defaults included. Its own types lead to packages that it bundles away. */
export const readWranglerConfig = (): WranglerConfig =>
  unstable_readConfig({ config: "wrangler.toml" }) as unknown as WranglerConfig;
