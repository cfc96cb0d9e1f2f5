import { z } from 'zod';
import type { Input } from '../rules/input.ts';

/** The least and the greatest number that an input takes, in one string each; empty where it has no such bounds. */
export function boundsOf({ schema }: Input<unknown>): { readonly min: string; readonly max: string } {
  const own = z.toJSONSchema(schema, { io: 'input' });
  const items = typeof own.items === 'object' && !Array.isArray(own.items) ? own.items : own;
  const { minimum, maximum } = items;
  return { min: String(minimum ?? ''), max: String(maximum ?? '') };
}
