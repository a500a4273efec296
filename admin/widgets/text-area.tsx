import { asText } from '../rules/as-text.ts';
import { Counter } from './counter.tsx';
import { FieldControl } from './field-control.tsx';

/** Several lines of plain text. */
export class TextAreaControl extends FieldControl {
  override render() {
    const { field, value, forID, classNameWrapper, onChange, setActiveStyle } = this.props;
    const text = asText(value);
    return (
      <>
        <textarea
          id={forID}
          className={`${classNameWrapper} k-area`}
          value={text}
          rows={3}
          lang={field.get('english') === true ? 'en' : 'id'}
          onChange={(event) => onChange(event.target.value)}
          onFocus={setActiveStyle}
          onBlur={this.leave}
        />
        <Counter text={text} max={field.get('max') as number | undefined} />
      </>
    );
  }
}
