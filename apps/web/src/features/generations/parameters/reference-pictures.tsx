import { CloseButton, Text } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { thumbnailPath } from '../../../lib/paths';
import { isDataUrl } from '../model/draft';
import classes from './parameters.module.css';
import { PICTURE_TYPES, type PictureFault, readPicture } from './read-picture';

/** Pictures to start from: chosen, dropped on the field or pasted into it. */
export const ReferencePictures = ({
  images,
  most,
  lost,
  onChange,
  error,
  required,
}: ReferencePicturesProps) => {
  const { t } = useTranslation();
  const label = useId();
  const note = useId();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<{ why: PictureFault | 'tooMany'; name: string } | null>(null);
  const [over, setOver] = useState(false);

  const add = async (files: readonly File[]) => {
    setFault(null);
    const urls: string[] = [];
    for (const file of files.slice(0, most)) {
      const read = await readPicture(file);
      if ('url' in read) urls.push(read.url);
      else setFault({ why: read.fault, name: file.name });
    }
    // A model that takes one picture gets the newest.
    const kept = most === 1 && urls.length > 0 ? [] : images;
    if (kept.length + urls.length > most || files.length > most) setFault({ why: 'tooMany', name: '' });
    if (urls.length > 0) onChange([...kept, ...urls].slice(0, most));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void add([...event.dataTransfer.files]);
  };
  const said = fault === null ? error : t(`models.picture.${fault.why}`, { name: fault.name, count: most });

  return (
    // Everything can be done with the file field; dropping and pasting on the whole part is only quicker.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      className={classes.pictures}
      aria-labelledby={label}
      onPaste={(event) => {
        const files = [...event.clipboardData.files];
        if (files.length > 0) event.preventDefault();
        if (files.length > 0) void add(files);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Text size="sm" fw={600} mb={4} id={label}>
        {t('models.picture.label', { count: most })}
      </Text>
      {images.length > 0 && (
        <ul className={classes.given}>
          {images.map((image, index) => (
            <li key={`${index} ${image.slice(-32)}`}>
              <img
                src={isDataUrl(image) ? image : thumbnailPath(image)}
                alt={t('models.picture.given', { number: index + 1 })}
              />
              <CloseButton
                size="sm"
                variant="filled"
                aria-label={t('models.picture.remove', { number: index + 1 })}
                onClick={() => {
                  onChange(images.filter((_, at) => at !== index));
                  setFault(null);
                  input.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <label className={classes.drop} data-over={over || undefined} data-faulty={said !== null || undefined}>
        <input
          ref={input}
          type="file"
          accept={PICTURE_TYPES.join(',')}
          multiple={most > 1}
          required={required}
          aria-describedby={note}
          aria-invalid={said !== null || undefined}
          onChange={(event) => {
            void add([...(event.currentTarget.files ?? [])]);
            // The same file can be chosen again after it was removed.
            event.currentTarget.value = '';
          }}
        />
        <IconPhotoPlus size={20} stroke={1.6} aria-hidden />
        <span>
          <strong>{t('models.picture.choose')}</strong> <span id={note}>{t('models.picture.hint')}</span>
        </span>
      </label>
      {lost > 0 && (
        <Text size="xs" mt={4}>
          {t('models.picture.lost', { count: lost })}
        </Text>
      )}
      {said !== null && (
        <Text size="xs" mt={4} c="var(--mantine-color-error)" role="alert">
          {said}
        </Text>
      )}
    </fieldset>
  );
};

interface ReferencePicturesProps {
  /** Ids of one's own pictures, or data URLs. */
  images: readonly string[];
  /** How many the model takes. */
  most: number;
  /** How many were given before and could not be kept. */
  lost: number;
  onChange: (images: string[]) => void;
  error: string | null;
  required: boolean;
}
