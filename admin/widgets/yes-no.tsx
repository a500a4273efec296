import { setting } from './control-props.ts';
import { FieldControl } from './field-control.tsx';

/** One tick. Untouched it stays absent; taken back it is `false`. */
export class YesNoControl extends FieldControl {
  override render() {
    const { field, value, forID, classNameWrapper, onChange, setActiveStyle } = this.props;
    return (
      <div className={`${classNameWrapper} k-choices`}>
        <label className="k-choice">
          <input
            type="checkbox"
            id={forID}
            checked={value === true}
            onChange={(event) => onChange(event.target.checked)}
            onFocus={setActiveStyle}
            onBlur={this.leave}
          />
          <span>{setting(field, 'label')}</span>
        </label>
      </div>
    );
  }
}
