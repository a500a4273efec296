/**
 * The name under which an upload is kept: what it was called, and a mark of what it shows. Two
 * photos of one name never meet, so that an upload cannot replace a photo that is published.
 */
export async function uploadName(original: string, photo: Blob): Promise<string> {
  const stem = original
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const digest = await crypto.subtle.digest('SHA-256', await photo.arrayBuffer());
  const mark = [...new Uint8Array(digest).subarray(0, 5)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return `${stem || 'foto'}-${mark}.${EXTENSIONS[photo.type] ?? 'jpg'}`;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/webp': 'webp',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};
