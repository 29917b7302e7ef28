import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';

interface LogoFieldProps {
  id: string;
  /** A data address; blank where there is none. */
  logo: string;
  error: string | undefined;
  onLogo(logo: string): void;
}

/** A picture to be chosen from the disk: it becomes a text, and is loaded from nowhere. */
export function LogoField({ id, logo, error, onLogo }: LogoFieldProps) {
  async function take(file: File | undefined) {
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    onLogo(`data:${file.type};base64,${btoa(binary)}`);
  }

  return (
    <div className="field">
      <label htmlFor={id}>{say('policyCompanyLogo')}</label>
      <input
        id={id}
        type="file"
        accept="image/png,image/jpeg,image/gif,image/webp"
        aria-invalid={error !== undefined}
        aria-describedby={[error && `${id}-error`, `${id}-hint`].filter(Boolean).join(' ')}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      {error && (
        <p id={`${id}-error`} className="field-error">
          <Icon name="caution" />
          {error}
        </p>
      )}
      <p id={`${id}-hint`} className="field-hint">
        {say('rolloutLogoHint')}
      </p>
      {logo && !error && <img className="logo-preview" src={logo} alt={say('rolloutLogoPreview')} />}
    </div>
  );
}
