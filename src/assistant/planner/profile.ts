/** What a person told, by input id; each value was checked against its input before. */
export type Profile = Readonly<Record<string, unknown>>;

/** A text value of a profile: choices and days. */
export function told(profile: Profile, id: string): string | undefined {
  const value = profile[id];
  return typeof value === 'string' ? value : undefined;
}
