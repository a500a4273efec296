/* eslint-disable @typescript-eslint/consistent-type-imports -- declarations of modules cannot import */
// The parts of Decap that ship no types, and Vite's inlined style sheets.

declare module 'virtual:cms-backend' {
  export const Backend: import('./backend/backend.ts').BackendClass;
  export const env: import('./config/backend.ts').CmsEnv;
  export const siteUrl: string;
}

declare module 'virtual:monitoring-backend' {
  export { Backend, env, siteUrl } from 'virtual:cms-backend';
}

declare module 'decap-cms-core/dist/esm/redux/index.js' {
  type State = import('immutable').Map<string, unknown>;
  export const store: {
    getState(): {
      readonly auth: { readonly user?: unknown };
      readonly collections: import('immutable').Map<string, import('./rules/draft.ts').DraftMap>;
      readonly config: unknown;
      /** Only where drafts are kept apart. */
      readonly editorialWorkflow?: State;
      readonly entryDraft: State;
      readonly entries: State;
    };
    subscribe(listener: () => void): () => void;
    dispatch(action: { readonly type: string; readonly payload: unknown }): void;
  };
}

declare module 'decap-cms-core/dist/esm/backend.js' {
  type DraftMap = import('./rules/draft.ts').DraftMap;
  export function currentBackend(config: unknown): {
    persistLocalDraftBackup(entry: DraftMap, collection: DraftMap): Promise<unknown>;
  };
}

declare module 'decap-cms-lib-util' {
  export const localForage: import('./drafts/backup.ts').BackupStore & { ready(): Promise<void> };
  export const unsentRequest: { performRequest: unknown };
}

declare module 'decap-cms-widget-list' {
  const widget: {
    Widget(): object;
    controlComponent: typeof import('./widgets/decap-controls.ts').ListControl;
  };
  export default widget;
}

declare module 'decap-cms-widget-object' {
  const widget: {
    Widget(): object;
    controlComponent: typeof import('./widgets/decap-controls.ts').ObjectControl;
  };
  export default widget;
}

declare module 'decap-cms-widget-markdown' {
  const widget: {
    controlComponent: typeof import('./widgets/decap-controls.ts').MarkdownControl;
    previewComponent: import('react').ComponentType;
  };
  export default widget;
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}

declare module '*.css' {}

declare module 'decap-cms-locales/dist/esm/en/index.js' {
  const en: import('./locale/phrases.ts').Phrases;
  export default en;
}
