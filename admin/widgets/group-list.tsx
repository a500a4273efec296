import listWidget from 'decap-cms-widget-list';
import { List, Map as ImmutableMap } from 'immutable';
import type { ReactNode } from 'react';
import type { Path } from '../../src/schema/problem.ts';
import { asText } from '../rules/as-text.ts';
import { draftProblems } from '../rules/draft.ts';
import { optionsOf, setting } from './control-props.ts';
import type { ControlProps } from './control-props.ts';
import type { ListControl } from './decap-controls.ts';
import { CHECKED_BY_SCHEMA, checkField } from './field-check.ts';
import { hasErrorBelow } from './group-content.ts';
import { deeper, PathContext } from './path-context.ts';

const Base: typeof ListControl = listWidget.controlComponent;

/** A list of groups: tells the fields where they stand, names folded items, unfolds refused ones. */
export class GroupListControl extends Base {
  static override contextType = PathContext;
  declare context: Path;

  constructor(props: ControlProps) {
    super(props);
    const { renderItem, validate } = this;
    this.renderItem = (item, index) => this.placed(index, renderItem(item, index));
    this.validateSize = () => {
      const validity = this.isValid();
      return validity === true ? [] : [validity.error];
    };
    this.validate = () => {
      validate();
      this.unfoldRefused();
    };
  }

  get path(): Path {
    return deeper(this.context, setting(this.props.field, 'name'));
  }

  // The list itself shows only what concerns the list, such as too few items.
  isValid = () =>
    checkField({ ...this.props, field: this.props.field.set('kind', 'group') }, this.path);

  getValidateValue = () => CHECKED_BY_SCHEMA;

  override objectLabel(item: ImmutableMap<string, unknown>): string {
    const { field } = this.props;
    const key = setting(field, 'item_key');
    const fields = field.get('fields') as List<ImmutableMap<string, unknown>>;
    const named = fields.find((child) => child.get('name') === key) ?? fields.first();
    const value = named && ImmutableMap.isMap(item) ? item.get(setting(named, 'name')) : undefined;
    const options = named ? optionsOf(named) : [];
    const words = (slug: unknown) =>
      options.find((option) => option.value === slug)?.label ?? asText(slug);
    const text = List.isList(value) ? value.map(words).join(', ') : words(value);
    return text || `${setting(field, 'label_singular')} tanpa nama`;
  }

  private placed(index: number, item: ReactNode): ReactNode {
    return (
      <PathContext key={this.state.keys[index]} value={deeper(this.path, index)}>
        {item}
      </PathContext>
    );
  }

  private unfoldRefused() {
    const problems = draftProblems(this.props.getEntry());
    const itemsCollapsed = this.state.itemsCollapsed.map(
      (isFolded, index) => isFolded && !hasErrorBelow(problems, deeper(this.path, index)),
    );
    this.setState({ itemsCollapsed, listCollapsed: false });
  }
}
