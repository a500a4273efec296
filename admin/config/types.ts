import type { FieldKind } from '../../src/schema/meta.ts';

/** One choice of a closed list: `label` is shown, `value` is stored. */
export interface CmsOption {
  readonly label: string;
  readonly value: string;
}

/** A field of Decap's configuration, with the settings our own widgets read. */
export interface CmsField {
  readonly name: string;
  readonly widget: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly default?: unknown;
  readonly collapsed?: boolean;
  readonly label_singular?: string;
  readonly fields?: readonly CmsField[];
  /** The kind in the schema: how the value is written, checked and read. */
  readonly kind?: FieldKind;
  readonly options?: readonly CmsOption[];
  /** Of a relation: the collection it points to, and whether it holds several. */
  readonly collection?: string;
  readonly multiple?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  /** Of a list of groups: the key whose value names a folded item. */
  readonly item_key?: string;
  /** The text is English. */
  readonly english?: boolean;
  readonly modes?: readonly string[];
  readonly buttons?: readonly string[];
  readonly editor_components?: readonly string[];
}

export interface CmsFolderCollection {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly description: string;
  readonly folder: string;
  readonly create: boolean;
  readonly extension: string;
  readonly format: string;
  readonly slug: string;
  readonly identifier_field: string;
  readonly summary: string;
  readonly media_folder: string;
  readonly public_folder: string;
  readonly sortable_fields: readonly {
    readonly field: string;
    readonly label: string;
    readonly default_sort?: 'asc' | 'desc';
  }[];
  readonly view_filters: readonly {
    readonly label: string;
    readonly field: string;
    readonly pattern: string | boolean;
  }[];
  readonly view_groups: readonly { readonly label: string; readonly field: string }[];
  readonly fields: readonly CmsField[];
}

export interface CmsFileCollection {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly format: string;
  readonly extension: string;
  readonly editor: { readonly preview: boolean };
  readonly files: readonly {
    readonly name: string;
    readonly label: string;
    readonly file: string;
    readonly fields: readonly CmsField[];
  }[];
}

export type CmsCollection = CmsFolderCollection | CmsFileCollection;
