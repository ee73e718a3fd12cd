import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** A stretch of our scripts on the page's main thread, in milliseconds. */
export interface Stretch {
  readonly at: number;
  readonly ms: number;
}

/** Every stretch of the extension's scripts in the page while `work` runs: timers, events, answers. What runs inside another counts once. */
export async function ownWork(page: Page, work: () => Promise<void>): Promise<Stretch[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  await work();
  await stopTracing(session);
  await session.detach();
  const calls = events
    .filter(({ name, ph, args }) => ph === 'X' && name === 'FunctionCall' && args.data?.url?.startsWith('chrome-ext'))
    // The background traces into the same list.
    .filter(({ args }) => !args.data?.url?.endsWith('/background.js'))
    .sort((a, b) => a.ts - b.ts);
  const outer: Stretch[] = [];
  let end = 0;
  for (const { ts, dur = 0 } of calls) {
    if (ts < end) continue;
    end = ts + dur;
    outer.push({ at: ts / 1000, ms: dur / 1000 });
  }
  return outer;
}

function stopTracing(session: CDPSession): Promise<void> {
  return new Promise((done) => {
    session.once('Tracing.tracingComplete', () => done());
    void session.send('Tracing.end');
  });
}
