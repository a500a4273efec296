import { createRef } from 'react';
import { isDate } from '../../src/schema/formats.ts';
import { setting } from './control-props.ts';
import { readDay, showDay } from './day-text.ts';
import { CertificateNote } from './certificate-note.tsx';
import { asText } from '../rules/as-text.ts';
import { FieldControl } from './field-control.tsx';

/**
 * A day as text, with a calendar to pick it from. The browser's own date field alone would show
 * day and month in the order of the browser's language, and a day that does not exist not at all.
 */
export class DayControl extends FieldControl {
  private picker = createRef<HTMLInputElement>();

  override render() {
    const { field, forID, classNameWrapper, onChange, setActiveStyle } = this.props;
    const text = this.text;
    return (
      <>
        <div className="k-row">
          <input
            type="text"
            id={forID}
            className={classNameWrapper}
            value={text}
            placeholder="TTTT-BB-HH"
            inputMode="numeric"
            autoComplete="off"
            onChange={(event) => onChange(event.target.value)}
            onFocus={setActiveStyle}
            onBlur={this.settle}
          />
          <button
            type="button"
            className="k-button"
            onClick={() => this.picker.current?.showPicker()}
            aria-label={`Pilih dari kalender: ${setting(field, 'label')}`}
          >
            Kalender
          </button>
          <input
            ref={this.picker}
            className="k-picker"
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={isDate(text) ? text : ''}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
        {isDate(text) && <p className="k-reading">{showDay(text)}</p>}
        <CertificateNote path={this.path} />
      </>
    );
  }

  private get text(): string {
    return asText(this.props.value);
  }

  private settle = () => {
    const day = readDay(this.text);
    if (day !== this.text) this.props.onChange(day);
    this.leave();
  };
}
