import type { Platform } from '@/platform/browser-platform';
import type { RequestOf } from '@/guide/requests';

/** What the browser says when the extension, or the browser itself, has been installed or updated. */
export interface Installation {
  reason: string;
  previousVersion?: string | undefined;
}

interface InstallationDeps {
  platform: Pick<Platform, 'readStored' | 'openTab'>;
  /** Keeps settings as the extension's pages do. */
  answer(request: RequestOf<'settings.change'>): Promise<unknown>;
  /** This Signpost's version. */
  version: string;
  /** The address of the welcome page. */
  welcomePage: string;
}

/**
 * After the first installation the welcome page is shown, in a tab of its own; after the first update it is noted which
 * version the person knows, so that the popup can say what is new.
 */
export async function onInstalled(
  { reason, previousVersion }: Installation,
  { platform, answer, version, welcomePage }: InstallationDeps,
): Promise<void> {
  const { settings } = await platform.readStored();
  if (settings.seenVersion !== undefined) return;
  const know = (seenVersion: string) => answer({ type: 'settings.change', settings: { seenVersion } });
  if (reason === 'update' && previousVersion && previousVersion !== version) await know(previousVersion);
  if (reason !== 'install') return;
  await platform.openTab(welcomePage);
  await know(version);
}
