import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  imports: false,
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    minimum_chrome_version: '125',
    permissions: ['storage', 'scripting'],
    host_permissions: ['https://*.autotask.net/*'],
    // Not a content script of WXT's: its wrapper announces itself to the page, and boot has to stay small.
    content_scripts: [
      {
        matches: ['https://*.autotask.net/*'],
        exclude_matches: [
          'https://autotask.net/*',
          'https://www.autotask.net/*',
          'https://*.autotask.net/help/*',
        ],
        all_frames: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
        js: ['boot.js'],
      } as never,
    ],
    // Chromium reads a company's policy only by a schema; Firefox needs none and warns of the key.
    storage: { managed_schema: 'managed-schema.json' },
    action: { default_title: 'Signpost' },
    commands: {
      'go-to-card': {
        // Without Shift: on Windows, Alt+Shift and Ctrl+Shift switch the keyboard's language. Neither Chrome, Edge nor
        // Firefox does anything by Alt+G itself.
        suggested_key: { default: 'Alt+G' },
        description: '__MSG_commandGoToCard__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
  vite: () => ({
    build: {
      target: 'chrome125',
      modulePreload: { polyfill: false },
      // Two in a hundred smaller than by the default minifier: every frame pays for the agent's bytes.
      minify: 'terser',
      terserOptions: { ecma: 2022, toplevel: true, compress: { passes: 3 } },
    },
  }),
});
