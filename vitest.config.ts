import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** Only tests know these values. */
const testSecrets = {
  APP_SECRET: "test-secret-test-secret-test-secret-0",
  OPERATOR_KEY: "test-operator-test-operator-test-oper",
};

export default defineConfig({
  test: {
    silent: "passed-only",
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "domain",
          testTimeout: 60_000,
          environment: "node",
          include: ["src/{domain,mail,files}/**/*.test.ts", "scripts/**/*.test.ts"],
        },
      },
      {
        test: {
          name: "simulators",
          testTimeout: 60_000,
          environment: "node",
          include: ["simulators/**/*.test.ts"],
        },
      },
      "web",
      // What needs the files of the repository, which a Worker cannot read.
      {
        test: {
          name: "sweeps",
          environment: "node",
          include: ["test/sweeps/repository/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/support/serve.ts"],
          setupFiles: ["test/browser/support/witness.ts"],
          fileParallelism: false,
          // After the others: what a person sees is timed on a machine that does nothing else.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: {
              bindings: {
                ...testSecrets,
                ENVIRONMENT: "test",
                CUTS: process.env["CUTS"] ?? "",
                YEAR: process.env["YEAR"] ?? "",
                MIGRATIONS: await readD1Migrations("migrations"),
              },
            },
          }),
        ],
        test: {
          name: "worker",
          // A quarter of it is plenty on a machine at rest.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/sweeps/repository/**"],
          setupFiles: ["test/support/apply-migrations.ts"],
        },
      },
    ],
  },
});
