import { List } from 'immutable';
import Select from 'react-select';
import type { GroupBase } from 'react-select';
import type { CollectionKey } from '../../src/schema/collections.ts';
import { setting } from './control-props.ts';
import type { Option } from './control-props.ts';
import { FieldControl } from './field-control.tsx';
import { linkOptions } from './link-options.ts';

interface State {
  /** `undefined` while they are read. */
  readonly options: readonly Option[] | undefined;
  readonly failed: boolean;
}

/** One entry of another collection, or several, chosen by name. */
export class EntryLinkControl extends FieldControl<State> {
  override state: State = { options: undefined, failed: false };

  override componentDidMount() {
    const collection = setting(this.props.field, 'collection') as CollectionKey;
    linkOptions(collection).then(
      (options) => this.setState({ options }),
      () => this.setState({ options: [], failed: true }),
    );
  }

  override shouldComponentUpdate() {
    return true;
  }

  override render() {
    const { field, forID, classNameWrapper, onChange, setActiveStyle } = this.props;
    const { options, failed } = this.state;
    const isMultiple = field.get('multiple') === true;
    return (
      <Select<Option, boolean>
        inputId={forID}
        className={`${classNameWrapper} k-entry-link`}
        classNamePrefix="k-entry"
        unstyled
        isMulti={isMultiple}
        isClearable
        options={options ?? []}
        isLoading={options === undefined}
        value={this.chosen.map((slug) => this.optionOf(slug))}
        placeholder={
          isMultiple ? 'Ketik nama untuk mencari, boleh beberapa' : 'Ketik nama untuk mencari'
        }
        noOptionsMessage={() => (failed ? 'Daftar tidak dapat dibaca.' : 'Tidak ada yang cocok.')}
        loadingMessage={() => 'Memuat…'}
        ariaLiveMessages={MESSAGES}
        screenReaderStatus={({ count }) => `${count} pilihan.`}
        onChange={(chosen) => onChange(toValue(chosen, isMultiple))}
        onFocus={setActiveStyle}
        onBlur={this.leave}
      />
    );
  }

  private get chosen(): string[] {
    const { value } = this.props;
    if (List.isList(value)) return value.map(String).toArray();
    return typeof value === 'string' && value !== '' ? [value] : [];
  }

  private optionOf(slug: string): Option {
    const { options } = this.state;
    const missing = options === undefined ? slug : `${slug} (tidak ditemukan)`;
    return options?.find(({ value }) => value === slug) ?? { value: slug, label: missing };
  }
}

const MESSAGES = {
  guidance: () => 'Pilih dengan panah atas dan bawah, lalu tekan Enter.',
  onChange: ({ label = '' }: { label?: string }) => `${label} dipilih.`,
  onFilter: () => '',
  onFocus: ({ focused }: { focused: Option | GroupBase<Option> }) => focused.label ?? '',
};

function toValue(chosen: Option | readonly Option[] | null, isMultiple: boolean) {
  const options = chosen === null ? [] : [chosen].flat();
  return isMultiple ? List(options.map(({ value }) => value)) : options[0]?.value;
}
