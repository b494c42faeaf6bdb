import { defineConfig } from "@hey-api/openapi-ts";

/** The typed client of the front end, written by `npm run openapi` from the committed description. */
export default defineConfig({
  input: "../public/v1/openapi.json",
  output: {
    path: process.env["CLIENT_OUTPUT"] ?? "src/api/generated",
    postProcess: [],
    // The client's own insides do not bear exactOptionalPropertyTypes; what it exports is still checked where it is used.
    header: ["// @ts-nocheck"],
  },
  logs: { level: "warn", file: false },
  plugins: [
    { name: "@hey-api/client-fetch", throwOnError: true, baseUrl: false },
    "@hey-api/typescript",
    "@hey-api/sdk",
    "@tanstack/react-query",
  ],
});
