/** Whether a file is of Word: a zip by its first bytes, by its name. */
export function isDocx(name: string, bytes: Uint8Array): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  return isZip && /\.docx$|^[^.]*$/i.test(name);
}

export function isMail(name: string): boolean {
  return /\.eml$/i.test(name);
}

export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}
