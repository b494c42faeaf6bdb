import { expect, test } from "vitest";

import { refusals } from "#domain/refusals";
import { endpoints as all } from "#routes/endpoints";
import { statusOf } from "#routes/problems";

import { describeInFile } from "../../../scripts/write-openapi.ts";

/** The operator's endpoints are not public: the description says nothing of them. */
const endpoints = all.filter(({ internal }) => !internal);

type Schema = { $ref?: string; example?: unknown; properties?: { data?: { items?: Schema } } };
type Response = { description: string; content?: Record<string, { example?: unknown; schema?: Schema }> };
type Operation = { operationId: string; responses: Record<string, Response> };

const description = JSON.parse(await describeInFile()) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};
const operations = Object.values(description.paths).flatMap((path) => Object.values(path));
const operationOf = (id: string) => operations.find(({ operationId }) => operationId === id);
const names = (list: readonly { operationId: string }[]) => list.map(({ operationId }) => operationId);

test("every endpoint is described once", () => {
  expect(names(operations).sort()).toEqual(names(endpoints).sort());
});

test("every endpoint has a summary and a description of its own", () => {
  const bare = endpoints.filter(
    ({ summary, description: text }) => summary.length < 5 || text.length < 10 || summary === text,
  );
  expect(names(bare)).toEqual([]);
  const summaries = endpoints.map(({ summary }) => summary);
  expect(summaries.filter((summary, index) => summaries.indexOf(summary) !== index)).toEqual([]);
});

test("every endpoint says what it answers, by a schema or a type of content, unless it answers nothing", () => {
  const silent = endpoints.filter(
    ({ answer }) => answer.status !== 204 && !answer.schema && !answer.contentType,
  );
  expect(names(silent)).toEqual([]);
});

const resolve = (schema: Schema): Schema =>
  description.components.schemas[schema.$ref?.split("/").at(-1) ?? ""] ?? schema;

/** The example of the whole answer, or of the rows of a list. */
function exampleOf({ operationId, answer }: (typeof endpoints)[number]): unknown {
  const media = operationOf(operationId)?.responses[answer.status]?.content?.["application/json"];
  const schema = resolve(media?.schema ?? {});
  const row = resolve(schema.properties?.data?.items ?? {}).example;
  return (
    media?.example ?? schema.example ?? (row === undefined ? undefined : { data: [row], nextCursor: null })
  );
}

test("every answer comes with an example that its own schema accepts", () => {
  const answering = endpoints.filter(({ answer }) => answer.schema);
  expect(names(answering.filter((endpoint) => exampleOf(endpoint) === undefined))).toEqual([]);
  const refused = answering.filter(
    (endpoint) => !endpoint.answer.schema?.safeParse(exampleOf(endpoint)).success,
  );
  expect(names(refused)).toEqual([]);
});

test("every refusal of an endpoint is documented under its status", () => {
  const missing = endpoints.flatMap(({ operationId, refuses }) =>
    refuses
      .filter((code) => {
        const response = operationOf(operationId)?.responses[String(statusOf[refusals[code].kind])];
        return !response?.description.includes(`\`${code}\``);
      })
      .map((code) => `${operationId} ${code}`),
  );
  expect(missing).toEqual([]);
});

test("an endpoint is named after its capability and stands at one address", () => {
  const stray = endpoints.filter(({ operationId, capability }) => !operationId.startsWith(`${capability}.`));
  expect(names(stray)).toEqual([]);
  const addresses = endpoints.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, "{}")}`);
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
});
