import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { ALLOWED, listReadings, withoutAllowed } from '../fixtures/readings';

const built = inject('extensionPath');
const read = (file: string) => readFileSync(join(built, file), 'utf8');
const scripts = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);

const isFirefox = inject('browserName') === 'firefox';

/** What is injected into any frame of Autotask. */
const inFrames = [
  'boot',
  'agent',
  'look',
  'reach',
  'recall',
  'question',
  'picker',
  'recorder',
  'checker',
].map((name) => `${name}.js`);

/** What React leaves in every bundle that holds it. */
const REACT = /react-stack-bottom-frame|__CLIENT_INTERNALS|react\.element|react\.transitional/;

describe('the built extension', () => {
  const manifest = JSON.parse(read('manifest.json'));

  it('asks for nothing but storage, scripting, the side panel and Autotask', () => {
    // Firefox's sidebar needs no permission.
    const panel = isFirefox ? [] : ['sidePanel'];
    expect(manifest.permissions).toEqual(['storage', 'scripting', ...panel]);
    expect(manifest.host_permissions).toEqual(['https://*.autotask.net/*']);
    expect(manifest.optional_permissions ?? manifest.optional_host_permissions).toBeUndefined();
  });

  it('never runs in private windows, of which nothing may be kept', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('tells each browser what that one asks, and no other', () => {
    const { browser_specific_settings: gecko, minimum_chrome_version: oldestChrome } = manifest;
    if (isFirefox) {
      expect(gecko).toEqual({
        gecko: {
          id: 'signpost@signpost-guides',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      });
      expect(manifest.action.default_area).toBe('navbar');
      expect(manifest.sidebar_action.open_at_install).toBe(false);
      expect(oldestChrome).toBeUndefined();
    } else {
      expect(gecko).toBeUndefined();
      expect(manifest.action.default_area).toBeUndefined();
      expect(oldestChrome).toBe('125');
    }
  });

  it('shows nothing of itself to web pages, and its own pages can talk to nobody', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
  });

  it('leaves out the help and marketing pages', () => {
    const [boot] = manifest.content_scripts;
    expect(boot.matches).toEqual(['https://*.autotask.net/*']);
    expect(boot.exclude_matches).toContain('https://*.autotask.net/help/*');
    expect(boot.exclude_matches).toContain('https://www.autotask.net/*');
    expect(boot.all_frames).toBe(true);
  });

  it.each(inFrames)('carries no React into frames: %s', (file) => {
    expect(read(file)).not.toMatch(REACT);
    expect(read('card.js')).toMatch(REACT);
  });

  it.each([
    { frames: 'every frame, always', files: ['boot.js'], most: 2 },
    { frames: 'a frame with a ring', files: ['agent.js', 'look.js'], most: 26.1 },
    { frames: 'a frame in which what was shown is looked for, besides', files: ['recall.js'], most: 24 },
  ])('costs $frames $most kB at most', ({ files, most }) => {
    const sizes = files.map((file) => gzipSync(read(file), { level: 9 }).length / 1000);
    expect(sizes.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(most);
  });

  it('records without a way to read a field, what is selected, a file or the clipboard, or to stop or make an event', () => {
    const code = read('recorder.js');
    expect(listReadings(withoutAllowed(code))).toEqual([]);
    // One more reading of a form that is allowed would be another one.
    for (const [form, why, times = 1] of ALLOWED)
      expect([why, code.match(form)?.length]).toEqual([why, times]);
  });

  // The search index has a method of that name: what counts is a call of the browser's own.
  const FETCH = /(?<![.\w])fetch\((?![\w$,]*\)\{)|\b(?:window|self|globalThis)\.fetch\b/;

  it.each(scripts)('neither fetches nor evaluates anything: %s', (file) => {
    const text = read(file);
    expect(text).not.toMatch(FETCH);
    expect(text).not.toMatch(/XMLHttpRequest|WebSocket\(|EventSource\(|sendBeacon/);
    expect(text).not.toMatch(/\beval\(|new Function\(|import\(["'`]https?:/);
  });

  // A script of an extension lives in a world of its own, out of which it sees none of what the page's scripts have made. It
  // can only get there by running in the page's world, which nothing of ours does.
  const IN_THE_PAGE =
    /["'`]MAIN["'`]|wrappedJSObject|exportFunction|cloneInto|createElement\(["'`]script["'`]\)/;

  it.each(inFrames)('comes to nothing that scripts of the page have made: %s', (file) => {
    expect(read(file)).not.toMatch(IN_THE_PAGE);
    // By name: what tools for feedback and guidance know of the user (docs/AUTOTASK.md 4.8).
    expect(read(file)).not.toMatch(/dataLayer|walkMeData/);
  });

  it('puts no script into the world of a page', () => {
    const contentScripts: { world?: string }[] = manifest.content_scripts;
    expect(contentScripts.map(({ world }) => world ?? 'ISOLATED')).toEqual(['ISOLATED']);
    expect(read('background.js')).not.toMatch(/["'`]MAIN["'`]/);
  });

  it.each(['popup.html', 'sidepanel.html', 'welcome.html', 'options.html'])(
    'loads the editor only when a guide is written: %s',
    (page) => {
      const reached = new Set<string>();
      const visit = (file: string) => {
        if (reached.has(file)) return;
        reached.add(file);
        // What is loaded at once: `import "./x.js"` and `from "./x.js"`, not `import("./x.js")`.
        const wanted = read(file).matchAll(/(?:\bfrom|\bimport)\s*"\.\/([\w.-]+\.js)"/g);
        for (const [, name] of wanted) visit(`chunks/${name}`);
      };
      for (const [, file] of read(page).matchAll(/(?:src|href)="\/(chunks\/[\w.-]+\.js)"/g)) visit(file!);
      expect(reached.size).toBeGreaterThan(2);
      expect([...reached].filter((file) => read(file).includes('editorNotUnderstood'))).toEqual([]);
      expect(scripts.some((file) => read(file).includes('editorNotUnderstood'))).toBe(true);
    },
  );

  it('tells the page nothing: no events or messages of its own', () => {
    for (const file of inFrames) expect(read(file)).not.toMatch(/postMessage\([^)]*["'`]\*|CustomEvent\(/);
  });
});
