import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { WebConfig } from './web-deps.ts';

/**
 * Nothing inline, nothing from elsewhere, in no frame. The referrer stays on this site: `no-referrer` would also blank
 * Origin on our own forms, and without it we could not tell them from another site's.
 */
export function securityHeaders({ baseUrl }: WebConfig): FastifyHelmetOptions {
  const secure = baseUrl?.startsWith('https:') ?? false;
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: secure ? { maxAge: 15_552_000 } : false,
    xFrameOptions: { action: 'deny' },
  };
}
