/** One file of a zip archive as it lies there, still compressed. */
export interface ZipEntry {
  /** As in the archive, with "/" between folders. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly isUtf8: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time in the low half, DOS date in the high half. */
  readonly time: number;
  readonly crc: number;
  /** Inflated size in bytes. */
  readonly size: number;
  readonly attributes: number;
  readonly data: Uint8Array;
}
