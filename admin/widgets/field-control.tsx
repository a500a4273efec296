import { Component } from 'react';
import type { Path } from '../../src/schema/problem.ts';
import { setting } from './control-props.ts';
import type { ControlProps } from './control-props.ts';
import { CHECKED_BY_SCHEMA, checkField } from './field-check.ts';
import type { Validity } from './field-check.ts';
import { deeper, PathContext } from './path-context.ts';
import { quietly } from './reveal.ts';

/** A control of one field whose value the schema judges. */
export abstract class FieldControl<State = object> extends Component<ControlProps, State> {
  static override contextType = PathContext;
  declare context: Path;

  get path(): Path {
    return deeper(this.context, setting(this.props.field, 'name'));
  }

  /** Something only the control knows to be wrong. */
  extraIssue(): string | undefined {
    return undefined;
  }

  isValid = (): Validity => checkField(this.props, this.path, this.extraIssue());

  getValidateValue = () => CHECKED_BY_SCHEMA;

  /** Shows what is wrong as soon as the person moves on, not only when saving. */
  protected leave = () => {
    this.props.setInactiveStyle();
    if (this.props.value !== undefined && this.props.value !== '') quietly(this.props.validate);
  };
}
