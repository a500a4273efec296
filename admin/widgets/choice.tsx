import { optionsOf } from './control-props.ts';
import { FieldControl } from './field-control.tsx';

/** One term of a closed list. */
export class ChoiceControl extends FieldControl {
  override render() {
    const { field, value, forID, classNameWrapper, onChange, setActiveStyle } = this.props;
    const options = optionsOf(field);
    const chosen = typeof value === 'string' ? value : '';
    const isUnknown = chosen !== '' && !options.some((option) => option.value === chosen);
    return (
      <select
        id={forID}
        className={`${classNameWrapper} k-select`}
        value={chosen}
        onChange={(event) => onChange(event.target.value || undefined)}
        onFocus={setActiveStyle}
        onBlur={this.leave}
      >
        <option value="">— Pilih —</option>
        {isUnknown && <option value={chosen}>{`${chosen} (tidak ada dalam daftar)`}</option>}
        {options.map(({ label, value: slug }) => (
          <option key={slug} value={slug}>
            {label}
          </option>
        ))}
      </select>
    );
  }
}
