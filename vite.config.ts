/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { decksPlugin } from './src/content/vite-plugin-decks';

export default defineConfig({
  // Relative addresses: the built folder runs from any place on any static host.
  base: './',
  plugins: [
    react(),
    decksPlugin(),
    VitePWA({
      // The page registers the worker itself (src/app/offline.ts), so that an update waits for the user.
      injectRegister: false,
      registerType: 'prompt',
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2,wasm,webmanifest}'],
        globIgnores: ['screenshot.png'],
        navigateFallback: 'index.html',
        clientsClaim: true,
        cleanupOutdatedCaches: true,
      },
      manifest: {
        screenshots: [
          {
            src: 'screenshot.png',
            sizes: '1920x1200',
            type: 'image/png',
            form_factor: 'wide',
            label: 'A question with its answer and the four grades',
          },
        ],
        name: 'Tell Me More',
        short_name: 'Tell Me More',
        description: 'A rehearsal room for engineering managers who interview at Amazon.',
        lang: 'en-GB',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#fdfaf5',
        theme_color: '#fdfaf5',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    manifest: true,
    // The font is loaded beside the page, never inside it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The ear is large and loaded while an answer is being given; what may not grow is held by .ci/sizes.mjs.
    chunkSizeWarningLimit: 1_600,
    // What the decks say is a file of its own: it changes with the content and not with the code.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'decks-index', test: /virtual:decks$/ },
            // What the first card needs is one file: small shared chunks compress badly and cost a request each.
            {
              name: 'core',
              test: /src\/(domain\/(aim|attention|calendar|card-log|pace|question|queue|review-session|review-summary|scheduler|seeded|settings|stored-plan)\.ts|runtime\/(?!card-actions|devices|day-plan|plan-)|storage\/(?!backup|interview|plan-)|ui\/(Button|Key|time)|parts\/(Answer|CardFront|card-words|dates)|content\/(catalogue|answer-layers))|node_modules\/(dexie|ts-fsrs|ulid|zustand|wouter|@date-fns|date-fns)/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
    // A slow machine is no failure; a test that hangs is.
    testTimeout: 30_000,
  },
});
