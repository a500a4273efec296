import { readClock } from './day-text.ts';
import { asText } from '../rules/as-text.ts';
import { FieldControl } from './field-control.tsx';

/** A time of day as text, `HH:MM`. */
export class ClockControl extends FieldControl {
  override render() {
    const { forID, classNameWrapper, onChange, setActiveStyle } = this.props;
    return (
      <input
        type="text"
        id={forID}
        className={`${classNameWrapper} k-clock`}
        value={this.text}
        placeholder="08:00"
        inputMode="numeric"
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onFocus={setActiveStyle}
        onBlur={this.settle}
      />
    );
  }

  private get text(): string {
    return asText(this.props.value);
  }

  private settle = () => {
    const time = readClock(this.text);
    if (time !== this.text) this.props.onChange(time);
    this.leave();
  };
}
