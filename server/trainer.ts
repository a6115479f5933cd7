// Serves the built trainer: static files, the right types, and a policy that lets a page reach no host but this one.
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** Workers and pictures made in the page itself are blobs; styles set by script need no exception. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The application that serves the files of `folder`. Files under assets/ carry their hash in the name and may be kept. */
export function trainer(folder: string): Hono {
  const app = new Hono();
  app.use('*', async (context, next) => {
    await next();
    context.header('Content-Security-Policy', POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    const kept = context.req.path.startsWith('/assets/') && context.res.ok;
    context.header('Cache-Control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
  app.use('*', serveStatic({ root: folder }));
  return app;
}
