import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import mantine from "postcss-preset-mantine";
import variables from "postcss-simple-vars";
import { defineConfig } from "vite";

const src = fileURLToPath(new URL("./src/", import.meta.url));
const capabilities =
  "identity|organisations|plans|forms|programmes|dossiers|evaluations|members|trainings|clients|providers|invitations|integrations";
const api = { "/v1": "http://127.0.0.1:8787", "/docs": "http://127.0.0.1:8787" };

export default defineConfig({
  cacheDir: "../.wrangler/vite",
  plugins: [react()],
  resolve: {
    alias: [{ find: new RegExp(`^#((?:api|app|design|i18n|${capabilities})/)`), replacement: `${src}$1` }],
  },
  css: {
    postcss: {
      plugins: [
        mantine(),
        variables({
          variables: { phone: "40em", tablet: "64em" },
        }),
      ],
    },
    modules: { generateScopedName: "[hash:base64:6]" },
  },
  server: { port: 5173, proxy: api },
  preview: { port: 4173, proxy: api },
  build: {
    target: "es2022",
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        // Crumbs compress badly and arrive one behind the other: what the first screen needs is one file, and what
        // several screens share comes in pieces worth a request, in bytes before compression.
        codeSplitting: {
          groups: [
            { name: "base", tags: ["$initial"], priority: 2 },
            { name: "shared", minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 20_000 },
          ],
        },
      },
    },
  },
});
