import { Map as ImmutableMap } from 'immutable';
import objectWidget from 'decap-cms-widget-object';
import type { Path } from '../../src/schema/problem.ts';
import { draftProblems } from '../rules/draft.ts';
import { setting } from './control-props.ts';
import type { ControlProps } from './control-props.ts';
import { CHECKED_BY_SCHEMA, checkField } from './field-check.ts';
import type { ObjectControl } from './decap-controls.ts';
import { ConsentNote } from './consent-note.tsx';
import { countFilled, hasErrorBelow } from './group-content.ts';
import { deeper, PathContext } from './path-context.ts';

const Base: typeof ObjectControl = objectWidget.controlComponent;

/** A group of fields: tells them where they stand, and unfolds when one of them is refused. */
export class GroupControl extends Base {
  static override contextType = PathContext;
  declare context: Path;

  constructor(props: ControlProps) {
    super(props);
    const validateFields = this.validate;
    this.validate = () => {
      validateFields();
      if (this.state.collapsed && hasErrorBelow(draftProblems(this.props.getEntry()), this.path)) {
        this.setState({ collapsed: false });
      }
    };
    this.objectLabel = () => {
      const { value } = this.props;
      const count = ImmutableMap.isMap(value) ? countFilled(value.toJS()) : 0;
      return count === 0 ? 'Belum diisi' : `${count} isian`;
    };
  }

  get path(): Path {
    return deeper(this.context, setting(this.props.field, 'name'));
  }

  private get isConsent(): boolean {
    return this.path.join('.') === 'consent';
  }

  isValid = () => checkField(this.props, this.path);

  getValidateValue = () => CHECKED_BY_SCHEMA;

  override render() {
    return (
      <PathContext value={this.path}>
        {super.render()}
        {this.isConsent && <ConsentNote />}
      </PathContext>
    );
  }
}
