import { type BrowserContext, expect } from '@playwright/test';

/** Stops the service worker as the browser does when it is idle, and waits until it is gone. */
export async function stopBackground(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No browser session.');
  // A worker that has just started is not stopped: the stop is lost, and so is each that follows.
  const worker = context.serviceWorkers().at(-1);
  const age = () => worker?.evaluate(() => performance.now()).catch(() => Number.POSITIVE_INFINITY);
  await expect.poll(age, { timeout: 10_000 }).toBeGreaterThan(2500);
  const stop = async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    const running = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-ext'));
    for (const { targetId } of running) await session.send('Target.closeTarget', { targetId });
    return running.length;
  };
  await stop();
  // A check that was on its way may have woken it again: then it is stopped again.
  await expect.poll(stop, { timeout: 20_000 }).toBe(0);
  await session.detach();
}
