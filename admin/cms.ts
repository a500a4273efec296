import { DecapCmsCore } from 'decap-cms-core';
import type { ComponentType } from 'react';
import type { BackendClass } from './backend/backend.ts';
import type { buildConfig } from './config/build-config.ts';
import type { FileFormat } from './formats/entry-format.ts';
import type { Phrases } from './locale/phrases.ts';
import type { DraftMap } from './rules/draft.ts';
import type { ControlProps } from './widgets/control-props.ts';

type EntryEvent = 'preSave' | 'postSave' | 'postPublish' | 'preUnpublish' | 'postUnpublish';

/** What this project uses of Decap. Its own types are older than its code in places. */
export interface Cms {
  registerLocale(name: string, phrases: Phrases): void;
  registerBackend(name: string, backend: BackendClass): void;
  registerWidget(
    name: string,
    control: ComponentType<ControlProps>,
    preview: ComponentType | undefined,
  ): void;
  registerCustomFormat(name: string, extension: string, format: FileFormat): void;
  registerMediaLibrary(library: {
    name: string;
    init: () => { enableStandalone: () => boolean };
  }): void;
  registerEventListener(listener: {
    name: EntryEvent;
    /** Before a save: the data to write instead. A rejection stops the save. */
    handler: (event: { readonly entry: DraftMap }) => unknown;
  }): void;
  registerPreviewTemplate<Props>(collection: string, template: ComponentType<Props>): void;
  init(options: { config: ReturnType<typeof buildConfig> }): void;
}

export const CMS = DecapCmsCore as unknown as Cms;
