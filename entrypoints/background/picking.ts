import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { fromPickerSchema, type FromPicker, type ToPicker } from '@/guide/messages';
import { addRecording, removeRecording } from '@/guide/office/recordings';
import type { Conductor } from './conductor';
import type { Ledger } from './ledger';

/** "Show me where it is": the person points at a control, and what was pointed at is kept for the office. */
export interface Picking {
  /** A frame is ready to be pointed at. */
  addPicker(port: Browser.runtime.Port): void;
  /** Takes all pickers down unless the run still asks. */
  follow(): void;
  /** Forgets what was shown and is in view now. */
  forget(): Promise<void>;
}

interface Deps {
  ledger: Ledger;
  conductor: Conductor;
  /** The procedure's targets have changed: plan, badge and stage follow. */
  onRunChanged(): Promise<void>;
}

export function createPicking({ ledger, conductor, onRunChanged }: Deps): Picking {
  const ports = new Set<Browser.runtime.Port>();
  const isAsking = () => {
    const { run } = ledger.current();
    return run?.status === 'running' && run.asking !== undefined;
  };
  const follow = () => {
    if (isAsking()) return;
    for (const port of ports) port.postMessage({ type: 'stop' } satisfies ToPicker);
  };

  async function onPicked(message: FromPicker): Promise<void> {
    const { run, repairs } = ledger.current();
    if (!run?.asking) return;
    if (message.type === 'refused') return conductor.ask(message.fault);
    if (message.type === 'picked') {
      const repair = { step: run.step, at: Date.now(), recorded: message.recorded };
      await ledger.write({ repairs: addRecording(repairs, run.procedure, run.asking.target, repair) });
    }
    await conductor.act('look-again');
    await onRunChanged();
  }

  return {
    follow,
    addPicker(port) {
      ports.add(port);
      port.onDisconnect.addListener(() => ports.delete(port));
      port.onMessage.addListener((raw: unknown) => {
        const message = v.safeParse(fromPickerSchema, raw);
        if (message.success) void onPicked(message.output);
      });
      void ledger.ready.then(follow);
    },
    async forget() {
      const { run, repairs } = ledger.current();
      const target = conductor.queryShown();
      if (!run || target === undefined) return;
      await ledger.write({ repairs: removeRecording(repairs, run.procedure, target) });
      await onRunChanged();
    },
  };
}
