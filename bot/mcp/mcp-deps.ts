import type { Service } from '../../src/domain/service.ts';
import type { Texts } from '../locales/load-locales.ts';

/** What the tools work with. */
export interface McpDeps {
  readonly service: Service;
  readonly texts: Texts;
  /** How people reach the web pages; citations then link to them. */
  readonly publicUrl?: string | undefined;
  /** Told of failures that the caller only hears «ours» of. */
  readonly report: (error: unknown) => void;
}
