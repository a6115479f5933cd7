// The built trainer on a port of its own, with the headers that `penline serve` sends.
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { trainer } from '../../server/trainer.ts';

export interface TrainerServer {
  /** Ends in a slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export function startTrainer(folder = 'dist/app'): Promise<TrainerServer> {
  return new Promise((resolve) => {
    const server = serve({ fetch: trainer(folder).fetch, hostname: '127.0.0.1', port: 0 }, (info: AddressInfo) =>
      resolve({
        address: `http://127.0.0.1:${info.port}/`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
  });
}
