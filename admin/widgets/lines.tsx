import { List } from 'immutable';
import { FieldControl } from './field-control.tsx';

/** A list of short texts, one on each line. */
export class LinesControl extends FieldControl<{ text: string }> {
  override state = { text: toText(this.props.value) };

  override render() {
    const { field, forID, classNameWrapper, setActiveStyle } = this.props;
    return (
      <textarea
        id={forID}
        className={`${classNameWrapper} k-area`}
        value={this.state.text}
        rows={3}
        lang={field.get('english') === true ? 'en' : 'id'}
        placeholder="Satu baris satu isian"
        onChange={(event) => this.change(event.target.value)}
        onFocus={setActiveStyle}
        onBlur={this.leave}
      />
    );
  }

  // The text keeps its empty lines while someone types; the value never has them.
  private change(text: string) {
    this.setState({ text });
    this.props.onChange(
      List(
        text
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      ),
    );
  }
}

function toText(value: unknown): string {
  return List.isList(value) ? value.join('\n') : '';
}
