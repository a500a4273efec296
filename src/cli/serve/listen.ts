import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { phrases } from '../phrases.ts';
import { UserError } from '../user-error.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Handler } from './static-handler.ts';

export interface Listening {
  /** The port in use: the one asked for, or a free one for 0. */
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers requests on this machine alone.
 *
 * @throws {UserError} when the port is taken or not allowed.
 */
export async function listen(handler: Handler, port: number, locale: Locale): Promise<Listening> {
  const server = createServer((request, response) => {
    handler(request, response).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Content-Type': 'text/plain' }).end('500');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const say = phrases(locale);
      if (error.code === 'EADDRINUSE') reject(new UserError(say.portTaken(port)));
      else if (error.code === 'EACCES') reject(new UserError(say.portForbidden(port)));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
