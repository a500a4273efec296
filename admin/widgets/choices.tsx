import { List } from 'immutable';
import { optionsOf, setting } from './control-props.ts';
import { FieldControl } from './field-control.tsx';

/** Several terms of a closed list, as ticks. */
export class ChoicesControl extends FieldControl {
  override render() {
    const { field, forID, classNameWrapper } = this.props;
    const options = optionsOf(field);
    const chosen = this.chosen;
    const unknown = chosen.filter((slug) => !options.some(({ value }) => value === slug));
    return (
      <div
        id={forID}
        className={`${classNameWrapper} k-choices`}
        role="group"
        tabIndex={-1}
        aria-label={setting(field, 'label')}
      >
        {[
          ...options,
          ...unknown.map((value) => ({ value, label: `${value} (tidak ada dalam daftar)` })),
        ].map(({ label, value }) => (
          <label key={value} className="k-choice">
            <input
              type="checkbox"
              value={value}
              checked={chosen.includes(value)}
              onChange={(event) => this.toggle(value, event.target.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    );
  }

  private get chosen(): string[] {
    const { value } = this.props;
    return List.isList(value) ? value.map(String).toArray() : [];
  }

  // Ticks are kept in the order of the vocabulary, whatever order they were made in.
  private toggle(slug: string, isOn: boolean) {
    const chosen = isOn ? [...this.chosen, slug] : this.chosen.filter((value) => value !== slug);
    const order = optionsOf(this.props.field).map(({ value }) => value);
    const rank = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
    this.props.onChange(List(chosen.sort((a, b) => rank(a) - rank(b))));
  }
}
