import { List } from 'immutable';
import type { ChangeEvent } from 'react';
import { Refusal } from '../guards/refusal.ts';
import { uploadName } from '../images/file-name.ts';
import { shrinkPhoto } from '../images/shrink.ts';
import { rememberUpload, uploadUrl } from '../images/uploads.ts';
import { toDraft } from '../rules/draft.ts';
import { setting } from './control-props.ts';
import type { MediaFileMap } from './control-props.ts';
import { FieldControl } from './field-control.tsx';

interface State {
  readonly busy: boolean;
  readonly issue: string | undefined;
}

const KINDS = 'image/jpeg,image/png,image/webp';
// Where HEIC is not asked for, an iPhone hands a JPEG over. Other systems would only grey such
// photos out, and nobody would be told why.
const accepted = () =>
  navigator.vendor.startsWith('Apple') ? KINDS : `${KINDS},image/heic,image/heif,.heic,.heif`;

/** One photo: shrunk and stripped of everything but the picture before it leaves this computer. */
export class PhotoControl extends FieldControl<State> {
  override state: State = { busy: false, issue: undefined };

  override shouldComponentUpdate() {
    return true;
  }

  // A duplicated entry names the photos of the entry it was copied from, which it does not have.
  override extraIssue(): string | undefined {
    const isForeign =
      this.photo !== '' &&
      this.props.getEntry().get('newRecord') === true &&
      !uploadUrl(this.photo);
    return isForeign
      ? 'Foto ini milik entri lain. Unggah fotonya lagi untuk entri ini, atau hapus.'
      : undefined;
  }

  override render() {
    const { field, forID, classNameWrapper, onChange } = this.props;
    const { busy, issue } = this.state;
    const has = this.photo !== '';
    return (
      <div className={`${classNameWrapper} k-photo`}>
        {has && <img src={this.address} alt="" className="k-photo-image" />}
        <div className="k-photo-side">
          {has && <p className="k-photo-name">{this.photo}</p>}
          <div className="k-row">
            <label className="k-button k-button-strong">
              {busy ? 'Mengecilkan foto…' : has ? 'Ganti foto' : 'Pilih foto'}
              <input
                type="file"
                id={forID}
                className="k-file"
                accept={accepted()}
                disabled={busy}
                aria-label={`${has ? 'Ganti' : 'Pilih'} foto: ${setting(field, 'label')}`}
                onChange={this.choose}
              />
            </label>
            {has && !busy && (
              <button type="button" className="k-button" onClick={() => onChange('')}>
                Hapus foto
              </button>
            )}
          </div>
          <p className="k-reading" role="status">
            {issue && <span className="k-issue">{issue}</span>}
          </p>
        </div>
      </div>
    );
  }

  private get photo(): string {
    const { value } = this.props;
    return typeof value === 'string' ? value : '';
  }

  private get address(): string {
    return uploadUrl(this.photo) ?? this.props.getAsset(this.photo, this.props.field).toString();
  }

  private choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file) void this.take(file);
  };

  private async take(file: File): Promise<void> {
    this.setState({ busy: true, issue: undefined });
    try {
      const photo = await shrinkPhoto(file);
      const name = await uploadName(file.name, photo);
      rememberUpload(name, photo);
      if (!this.isStored(name)) {
        const { onPersistMedia, field } = this.props;
        await onPersistMedia(new File([photo], name, { type: photo.type }), { field });
      }
      this.props.onChange(`${this.folder}/${name}`);
      this.setState({ busy: false });
    } catch (error) {
      const issue =
        error instanceof Refusal ? error.message : `Foto gagal diunggah. ${String(error)}`;
      this.setState({ busy: false, issue });
    }
  }

  /** The same picture was uploaded before: keeping it once is enough. */
  private isStored(name: string): boolean {
    const files = this.props.getEntry().get('mediaFiles');
    return List.isList(files) && files.some((file) => nameOf(file as MediaFileMap) === name);
  }

  /** Of a new entry the folder is provisional; saving gives it its name. */
  private get folder(): string {
    return toDraft(this.props.getEntry()).slug;
  }
}

function nameOf(file: MediaFileMap | { name?: unknown }): unknown {
  return 'get' in file ? file.get('name') : file.name;
}
