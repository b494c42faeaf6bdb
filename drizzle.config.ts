import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  casing: "snake_case",
  schema: ["./src/db/*/*schema.ts", "./src/db/guards.ts"],
  out: "./migrations",
});
