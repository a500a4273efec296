import type { IncomingMessage, ServerResponse } from 'node:http';
import { PROXY_ADDRESSES } from '../../../admin/config/backend.ts';
import { CONTENT_LAYOUT, MONITORING_LAYOUT } from './cms-paths.ts';
import { startCmsServer } from './cms-server.ts';
import type { CmsServer } from './cms-server.ts';
import { recordRepository } from './record-repository.ts';

/** The stores behind the editors of this computer: the public content and the private records. */
export interface Editors {
  /** Answers a request of an editor. Returns `false`, and does nothing, where it is for others. */
  answer(incoming: IncomingMessage, response: ServerResponse): boolean;
  close(): Promise<void>;
}

export interface EditorFolders {
  readonly contentDir: string;
  readonly monitoringDir: string;
}

/**
 * Starts both stores, each confined to its folder. The folder of the records becomes a git
 * repository of its own when its editor is first opened.
 *
 * @param onTrouble is told where a record was stored but no version of it could be kept.
 */
export async function startEditors(
  { contentDir, monitoringDir }: EditorFolders,
  onTrouble: (reason: string) => void,
): Promise<Editors> {
  const repository = recordRepository(monitoringDir, onTrouble);
  const content = await startCmsServer({ folder: contentDir, layout: CONTENT_LAYOUT });
  const records = await startCmsServer({
    folder: monitoringDir,
    layout: MONITORING_LAYOUT,
    prepare: repository.prepare,
    afterChange: repository.keep,
  });
  const handlers = new Map<string, CmsServer['handler']>([
    [PROXY_ADDRESSES.content, content.handler],
    [PROXY_ADDRESSES.monitoring, records.handler],
  ]);
  return {
    answer(incoming, response) {
      const handler = handlers.get(incoming.url ?? '');
      if (!handler || incoming.method !== 'POST') return false;
      handler(incoming, response);
      return true;
    },
    async close() {
      await Promise.all([content.close(), records.close()]);
    },
  };
}
