import { List } from 'immutable';
import Select from 'react-select';
import type { GroupBase } from 'react-select';
import { titleOf } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import type { RawEntry } from '../../src/schema/entry.ts';
import { recentEntries } from '../backend/read-entries.ts';
import { setting } from './control-props.ts';
import type { Option } from './control-props.ts';
import { FieldControl } from './field-control.tsx';

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
    recentEntries(collection).then(
      (entries) => this.setState({ options: toOptions(entries) }),
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

const STATES: Readonly<Record<string, string>> = { draft: ' (draf)', archived: ' (diarsipkan)' };

function toOptions(entries: readonly RawEntry[]): Option[] {
  const collator = new Intl.Collator('id');
  return entries
    .map(({ collection, slug, data }) => ({
      value: slug,
      label: titleOf(collection, data, slug) + (STATES[String(data['status'])] ?? ''),
    }))
    .sort((a, b) => collator.compare(a.label, b.label));
}
