import type { HTMLAttributes, InputHTMLAttributes } from 'react';
import type { FieldKind } from '../../src/schema/meta.ts';
import { asText } from '../rules/as-text.ts';
import { loadTwins } from '../rules/twins.ts';
import { setting } from './control-props.ts';
import { Counter } from './counter.tsx';
import { FieldControl } from './field-control.tsx';
import { PhoneReading } from './phone-reading.tsx';
import type { PhoneKind } from './phone-reading.tsx';

type Look = Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'placeholder'> &
  Pick<HTMLAttributes<HTMLInputElement>, 'inputMode' | 'spellCheck'>;

// `type` stays text for addresses: the browser's own check would speak its own language.
const LOOKS: Partial<Record<FieldKind, Look>> = {
  phone: { type: 'tel', inputMode: 'tel', placeholder: '0285-123456' },
  mobile: { type: 'tel', inputMode: 'tel', placeholder: '0812-3456-7890' },
  email: { inputMode: 'email', spellCheck: false, placeholder: 'nama@contoh.id' },
  url: { inputMode: 'url', spellCheck: false, placeholder: 'https://' },
  slug: { spellCheck: false },
};

/** The fields that are shown in another form than they are typed in. */
const PHONES: Partial<Record<FieldKind, PhoneKind>> = { phone: 'any', mobile: 'mobile' };

/** One line of text. */
export class TextLineControl extends FieldControl {
  override componentDidMount() {
    if (this.path.join('.') === 'name') void loadTwins();
  }

  override render() {
    const { field, value, forID, classNameWrapper, onChange, setActiveStyle } = this.props;
    const text = asText(value);
    const kind = setting(field, 'kind') as FieldKind;
    const look = LOOKS[kind];
    const phone = PHONES[kind];
    return (
      <>
        <input
          type="text"
          id={forID}
          className={classNameWrapper}
          value={text}
          lang={field.get('english') === true ? 'en' : 'id'}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
          onFocus={setActiveStyle}
          onBlur={this.leave}
          {...look}
        />
        {phone && <PhoneReading text={text} kind={phone} />}
        {!look && <Counter text={text} max={field.get('max') as number | undefined} />}
      </>
    );
  }
}
