/** The general shield of one address; the binding SHIELD of wrangler.toml holds the same figures. */
export const shieldLimit = { requests: 300, seconds: 60 } as const;
