import type { List, Map as ImmutableMap } from 'immutable';
import type { DraftMap } from '../rules/draft.ts';

/** A photo of the entry, stored or about to be. */
export type MediaFileMap = ImmutableMap<string, unknown>;

/** What Decap hands to the control of a field. */
export interface ControlProps {
  readonly field: ImmutableMap<string, unknown>;
  readonly value: unknown;
  readonly forID: string;
  readonly onChange: (value: unknown) => void;
  readonly classNameWrapper: string;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
  /** Runs all checks of this field and shows their outcome. */
  readonly validate: () => void;
  readonly onValidateObject: (forID: string, errors: readonly object[]) => void;
  /** The draft as it is now. */
  readonly getEntry: () => DraftMap;
  readonly parentIds: readonly string[];
  readonly getAsset: (
    path: string,
    field?: ImmutableMap<string, unknown>,
  ) => { toString(): string };
  readonly onPersistMedia: (
    file: File,
    options: { field: ImmutableMap<string, unknown> },
  ) => Promise<unknown>;
  readonly collapsed?: boolean;
  readonly forList?: boolean;
}

/** A setting of the field's configuration as text, `''` where it has none. */
export function setting(field: ImmutableMap<string, unknown>, key: string): string {
  const value = field.get(key);
  return typeof value === 'string' ? value : '';
}

export interface Option {
  readonly label: string;
  readonly value: string;
}

/** The choices of a field's configuration. */
export function optionsOf(field: ImmutableMap<string, unknown>): Option[] {
  const options = field.get('options') as List<ImmutableMap<string, string>> | undefined;
  return (options?.toArray() ?? []).map((option) => ({
    label: option.get('label') ?? '',
    value: option.get('value') ?? '',
  }));
}
