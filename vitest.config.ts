import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: "domain", environment: "node", include: ["src/domain/**/*.test.ts"] },
      },
      {
        test: { name: "simulators", environment: "node", include: ["simulators/**/*.test.ts"] },
      },
    ],
  },
});
