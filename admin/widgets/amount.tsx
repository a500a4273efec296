import { asText } from '../rules/as-text.ts';
import { setting } from './control-props.ts';
import { FieldControl } from './field-control.tsx';
import { readNumber, showNumber } from './number-text.ts';

/** A number, written as people here write it: `1.250.000` and `6,5` are understood. */
export class AmountControl extends FieldControl<{ text: string }> {
  override state = { text: asText(this.props.value) };

  override componentDidUpdate(previous: typeof this.props) {
    const { value } = this.props;
    if (previous.value !== value && readNumber(this.state.text, this.isWhole) !== value) {
      this.setState({ text: asText(value) });
    }
  }

  override render() {
    const { field, value, forID, classNameWrapper, setActiveStyle } = this.props;
    return (
      <>
        <input
          type="text"
          id={forID}
          className={classNameWrapper}
          value={this.state.text}
          inputMode={this.isWhole ? 'numeric' : 'decimal'}
          autoComplete="off"
          onChange={(event) => this.change(event.target.value)}
          onFocus={setActiveStyle}
          onBlur={this.leave}
        />
        {typeof value === 'number' && Math.abs(value) >= 10_000 && (
          <p className="k-reading">{showNumber(value, setting(field, 'unit'))}</p>
        )}
      </>
    );
  }

  private get isWhole(): boolean {
    return setting(this.props.field, 'kind') === 'integer';
  }

  private change(text: string) {
    this.setState({ text });
    this.props.onChange(readNumber(text, this.isWhole));
  }
}
