/**
 * The content of a JSON file; `undefined` where there is no such file.
 *
 * @throws where it cannot be loaded.
 */
export async function fetchJson(address: string): Promise<unknown> {
  const reply = await fetch(address);
  if (reply.status === 404) return undefined;
  if (!reply.ok) throw new Error(`${address}: ${reply.status}`);
  return reply.json();
}
