// Opens the port, and says where.
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** Serves until the process ends. Resolves with the address once the port is open; rejects with the system's error if it is not. */
export function listen(app: Hono, hostname: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port }, (info) => {
      const host = info.family === 'IPv6' ? `[${info.address}]` : info.address;
      resolve(`http://${host}:${info.port}/`);
    });
    server.on('error', reject);
  });
}
