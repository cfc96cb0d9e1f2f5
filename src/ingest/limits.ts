/** What one file may be at most; beyond it is likelier an accident or an attack than a document. */
export const limits = {
  /** Seconds that reading may take. */
  seconds: 60,
  /** Megabytes of memory that reading may take. */
  memory: 1_024,
  fileBytes: 50 * 1024 * 1024,
  files: 2_000,
  pages: 2_000,
  /** Of a zip, once unpacked. */
  unpackedBytes: 100 * 1024 * 1024,
  zipEntries: 10_000,
  characters: 5_000_000,
} as const;
