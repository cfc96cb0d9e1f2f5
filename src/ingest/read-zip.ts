import { type UnzipFileInfo, unzipSync } from 'fflate';
import { DocumentProblem } from './document-problem.ts';
import { limits } from './limits.ts';

/**
 * Unpacks the entries of a zip whose names are wanted. What an entry claims to unpack to is added up before anything is
 * unpacked, and an entry that lies gets no more room than it claimed, so a bomb costs nothing.
 */
export function readZip(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let entries = 0;
  let unpacked = 0;
  const filter = (file: UnzipFileInfo): boolean => {
    entries += 1;
    if (entries > limits.zipEntries) throw new DocumentProblem('zip_files', { most: limits.zipEntries });
    if (!wanted(file.name)) return false;
    unpacked += file.originalSize;
    if (unpacked > limits.unpackedBytes) {
      throw new DocumentProblem('zip_bomb', { most: limits.unpackedBytes / 1024 / 1024 });
    }
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    if (error instanceof DocumentProblem) throw error;
    throw new DocumentProblem('zip_damaged');
  }
}
