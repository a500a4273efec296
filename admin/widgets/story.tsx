import markdownWidget from 'decap-cms-widget-markdown';
import type { Path } from '../../src/schema/problem.ts';
import { setting } from './control-props.ts';
import type { MarkdownControl } from './decap-controls.ts';
import { CHECKED_BY_SCHEMA, checkField } from './field-check.ts';
import { deeper, PathContext } from './path-context.ts';

const Base: typeof MarkdownControl = markdownWidget.controlComponent;

/** Decap's Markdown editor, judged by the schema. */
export class StoryControl extends Base {
  static override contextType = PathContext;
  declare context: Path;

  isValid = () => checkField(this.props, deeper(this.context, setting(this.props.field, 'name')));

  getValidateValue = () => CHECKED_BY_SCHEMA;
}

export const StoryPreview = markdownWidget.previewComponent;
