export interface Practice {
  port: number;
  origin: 'https://ww5.autotask.net';
  /** "GET https://host/path" of every request so far. */
  requests: string[];
  close(): Promise<void>;
}

export function startPractice(options?: {
  port?: number;
  log?: boolean;
  /** The `cache-control` of every answer; `no-store` without it. */
  caching?: 'no-store' | 'no-cache';
}): Promise<Practice>;
