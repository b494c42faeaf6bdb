import { apiFetch } from "#api/fetch";
import { client } from "#api/generated/client.gen";

/** The generated client speaks through the front end's only fetch. Imported once, before the first screen. */
client.setConfig({ fetch: apiFetch });

/** What was answered, without its envelope. */
export const bodyOf = async <Body>(answer: Promise<{ data: Body }>): Promise<Body> => (await answer).data;

/** Writes a record only as long as it is the one that was read: 412 when someone changed it since. */
export const ifMatch = (version: number) => ({ "If-Match": `"${version}"` });
