/**
 * Photos of this visit, by file name: they can be shown before they are stored. Names are unique
 * (see `uploadName`), so a name is enough.
 */
const uploads = new Map<string, string>();

export function rememberUpload(name: string, photo: Blob): void {
  if (!uploads.has(name)) uploads.set(name, URL.createObjectURL(photo));
}

/** An address of an uploaded photo for this page, by the path an entry holds. */
export function uploadUrl(path: string): string | undefined {
  return uploads.get(path.slice(path.lastIndexOf('/') + 1));
}
