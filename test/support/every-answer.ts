import { endpoints } from "#routes/endpoints";
import type { SignedIn } from "./people.ts";

/** What is heard of an answer: its words and its headers, refusals included, and what its cursor hides. */
export type Heard = { operation: string; text: string };

type Visit = {
  organisation: string;
  /** What stands for each id in an address; one that is missing names nothing. */
  ids: Readonly<Record<string, string>>;
  /** Readings change nothing; writings are sent with nothing in them, at the first version. */
  doors: "readings" | "writings";
};

/** What one asks of a list to learn more than it shows. */
const digging = ["?among=all", "?limit=1", "?q=zyxwvut", "?sort=applicantName", "?filter[applicant]=zyxwvut"];

/** Everything that a person can be answered, from every door of the API. */
export async function everyAnswer(who: SignedIn, { organisation, ids, doors }: Visit): Promise<Heard[]> {
  const answers: Heard[] = [];
  for (const { path, method, operationId, capability } of endpoints) {
    const isReading = method === "get";
    // Signing out, or changing the password of one's account, would end the visit.
    if (isReading !== (doors === "readings") || (!isReading && capability === "identity")) continue;
    const address = path
      .replace("{organisation}", organisation)
      .replaceAll(/\{(\w+)\}/g, (_mark, name: string) => ids[name] ?? "xxx_00000000000000000000000000");
    const body = isReading || method === "delete" ? undefined : {};
    const headers = isReading ? {} : { "If-Match": '"1"', "Idempotency-Key": crypto.randomUUID() };
    for (const query of ["", ...(isReading && path.endsWith("/dossiers") ? digging : [])])
      answers.push(
        await heard(
          `${operationId}${query}`,
          who.send(method.toUpperCase(), `/v1${address}${query}`, body, headers),
        ),
      );
  }
  return answers;
}

export async function heard(operation: string, answering: Promise<Response>): Promise<Heard> {
  const answer = await answering;
  const decoder = new TextDecoder();
  const text = decoder.decode(await answer.arrayBuffer());
  const [, sealed = ""] = /"nextCursor":"([\w-]+)\./.exec(text) ?? [];
  const cursor = decoder.decode(Uint8Array.fromBase64(sealed, { alphabet: "base64url" }));
  return { operation, text: [text, cursor, JSON.stringify([...answer.headers])].join("\n") };
}
