import type { Map as ImmutableMap } from 'immutable';
import { Component } from 'react';
import type { ReactNode } from 'react';
import type { ControlProps } from './control-props.ts';

/** Shapes of Decap's own controls, as far as ours build on them. Only their types are used. */

export declare class ListControl extends Component<ControlProps> {
  override state: { itemsCollapsed: boolean[]; keys: string[]; listCollapsed: boolean };
  renderItem: (item: unknown, index: number) => ReactNode;
  validate: () => void;
  validateSize: () => readonly object[];
  objectLabel(item: ImmutableMap<string, unknown>): string;
}

export declare class ObjectControl extends Component<ControlProps> {
  override state: { collapsed: boolean };
  validate: () => void;
  objectLabel: () => string;
}

export declare class MarkdownControl extends Component<ControlProps> {}
