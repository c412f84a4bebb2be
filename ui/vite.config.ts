import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte()],
  // The texts and the typeface lie with the core.
  server: { strictPort: true, fs: { allow: [".."] } },
  build: {
    target: ["es2023", "safari17"],
    // The window's content security policy knows no `data:`.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
  // The lib is tested as it runs in the window.
  resolve: process.env.VITEST ? { conditions: ["browser"] } : {},
  test: { include: ["src/**/*.test.ts"] },
});
