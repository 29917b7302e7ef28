import { defineConfig, type UserManifest } from 'wxt';
import { catalogues } from './scripts/lib/catalogues.mjs';

/** By it Firefox and its policies know Signpost; it must never change. */
const GECKO_ID = 'signpost@signpost-guides';

/** The oldest Firefox that reads what an extension says about the data it collects. */
const OLDEST_FIREFOX = 140;
const OLDEST_CHROME = 125;

/** What only one family of browsers understands. */
const forFirefox: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: GECKO_ID,
      strict_min_version: `${OLDEST_FIREFOX}.0`,
      data_collection_permissions: { required: ['none'] },
    },
  },
  // Elsewhere the button would be behind the puzzle piece, and its badge with it.
  action: { default_title: 'Signpost', default_area: 'navbar' },
};
const forChromium: UserManifest = {
  // By it Chromium reads a company's policy; Firefox needs none and warns of the key.
  storage: { managed_schema: 'managed-schema.json' },
  minimum_chrome_version: String(OLDEST_CHROME),
  action: { default_title: 'Signpost' },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  imports: false,
  // Firefox takes Manifest 2 by default.
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: ['https://*.autotask.net/*'],
    // Nothing of a private window may be kept, so no guide runs in one.
    incognito: 'not_allowed',
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
    ...(browser === 'firefox' ? forFirefox : forChromium),
  }),
  vite: ({ browser }) => ({
    plugins: [catalogues()],
    build: {
      target: browser === 'firefox' ? `firefox${OLDEST_FIREFOX}` : `chrome${OLDEST_CHROME}`,
      modulePreload: { polyfill: false },
      // Two in a hundred smaller than by the default minifier: every frame pays for the agent's bytes.
      minify: 'terser',
      terserOptions: { ecma: 2022, toplevel: true, compress: { passes: 3 } },
    },
  }),
});
