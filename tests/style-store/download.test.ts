import { createHash } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { download } from '../../lib/style-store/download';

let server: Server | undefined;
afterEach(() => {
  vi.restoreAllMocks();
  server?.closeAllConnections();
  server?.close();
});

/** A real server; the address is plain http here, as only the transport is tested. */
async function served(
  answer: RequestListener,
): Promise<{ readonly url: string; readonly origin: string; readonly permission: string }> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `${origin}/style.yaml`, origin, permission: '' };
}

describe('a download', () => {
  it('says nothing about who asks', async () => {
    let seen: Record<string, unknown> = {};
    const address = await served((request, response) => {
      seen = request.headers;
      response.setHeader('etag', '"1"').end('format: 1');
    });
    const hash = createHash('sha256').update('format: 1').digest('hex');
    expect(await download(address, '"0"')).toEqual({ is: 'new', text: 'format: 1', hash, etag: '"1"' });
    expect(seen).toMatchObject({ 'if-none-match': '"0"' });
    for (const name of ['cookie', 'referer', 'authorization', 'origin']) expect(seen).not.toHaveProperty(name);
    expect(await download({ ...address, pin: hash })).toMatchObject({ is: 'new' });
    expect(await download({ ...address, pin: hash.replace(/./g, '0') })).toMatchObject({
      is: 'refused',
      why: expect.stringMatching(/pins/),
    });
  });

  it.each<[string, RequestListener, RegExp]>([
    [
      'a redirect to another origin',
      (_q, r) => void r.writeHead(302, { location: 'https://evil.example/' }).end(),
      /leads on/,
    ],
    ['a redirect to itself', (_q, r) => void r.writeHead(307, { location: '/style.yaml' }).end(), /leads on/],
    ['404', (_q, r) => void r.writeHead(404).end('no'), /answered 404/],
    ['500', (_q, r) => void r.writeHead(500).end('no'), /answered 500/],
    ['304 without having asked', (_q, r) => void r.writeHead(304).end(), /without a file/],
    ['bytes that are no text', (_q, r) => void r.end(Buffer.from([0x48, 0xe9, 0x21])), /not UTF-8/],
    [
      'a connection that breaks',
      (_q, r) => void r.writeHead(200, { 'content-length': '999' }).write('form', () => r.destroy()),
      /broke off/,
    ],
  ])('%s is refused', async (_name, answer, why) => {
    expect(await download(await served(answer))).toEqual({ is: 'refused', why: expect.stringMatching(why) });
  });

  it('reads no more than a style may have of an endless file', async () => {
    let sent = 0;
    const address = await served((_request, response) => {
      const more = () => {
        while (!response.destroyed && sent < 100e6) {
          sent += 65_536;
          if (!response.write('x'.repeat(65_536))) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    });
    expect(await download(address)).toEqual({ is: 'refused', why: expect.stringMatching(/larger than 256 KB/) });
    expect(sent).toBeLessThan(20e6);
  });

  it('does not wait for a server that hangs', async () => {
    const abort = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(abort.signal);
    const address = await served((_request, response) => {
      response.write('form');
      abort.abort();
    });
    expect(await download(address)).toEqual({
      is: 'refused',
      why: expect.stringMatching(/did not answer within 10 seconds/),
    });
    expect(AbortSignal.timeout).toHaveBeenCalledWith(10_000);
  });

  it('304 means that the copy is still good', async () => {
    const address = await served((_request, response) => void response.writeHead(304).end());
    expect(await download(address, '"1"')).toEqual({ is: 'same' });
  });
});
