import type { Generation, Image } from '@easel/shared';
import { useTranslation } from 'react-i18next';
import { useStyleLabel } from '../../../lib/i18n/use-style-label';
import { formatBytes, formatMoney, formatTime, localeOf } from '../../../lib/text/format';
import { providerTitle } from '../../../lib/text/provider-title';
import { modelLabel, sketchbookModel } from '../../../lib/text/sketchbook-model';
import { readDrawing } from './read-drawing';
import { useSceneWord } from './use-scene-word';

/** What is told about a picture in one line each; nothing of what is not known. */
export const useFacts = (image: Image, generation: Generation | undefined): Fact[] => {
  const { t, i18n } = useTranslation();
  const styleLabel = useStyleLabel();
  const word = useSceneWord();
  const { style, understood, notUnderstood, scene } = readDrawing(image);
  const builtIn = sketchbookModel(image.model);
  const seconds = secondsOf(generation);
  const number = new Intl.NumberFormat(localeOf(i18n.language), { maximumFractionDigits: 1 });
  const facts: Fact[] = [
    {
      name: t('viewer.model'),
      value: builtIn === null ? modelLabel(image.model) : t('viewer.builtIn', { name: builtIn.name }),
    },
    { name: t('models.used.provider'), value: builtIn === null ? providerTitle(image.provider) : '' },
    { name: t('models.used.cost'), value: builtIn === null ? costText(generation) : '' },
    {
      name: t('viewer.time'),
      value: seconds === null ? '' : t('viewer.seconds', { seconds: number.format(seconds) }),
    },
    { name: t('create.style'), value: style === null ? '' : styleLabel(style) },
    { name: t('report.drawn'), value: understood.join(', ') },
    { name: t('report.notDrawn'), value: notUnderstood.join(', ') },
    ...scene.map(({ fact, choice }) => ({ name: t(`scene.name.${fact}`), value: word(fact, choice) })),
    { name: t('viewer.size'), value: `${image.width} × ${image.height}` },
    {
      name: t('create.seed'),
      value: image.seed === null ? '' : String(image.seed),
      copy: { label: t('viewer.copySeed'), text: String(image.seed) },
    },
    { name: t('viewer.made'), value: formatTime(image.createdAt, i18n.language) },
    {
      name: t('viewer.file'),
      value: `${image.format.toUpperCase()}, ${formatBytes(image.bytes, i18n.language)}`,
    },
    {
      name: t('viewer.checksum'),
      value: `${image.sha256.slice(0, 16)}…`,
      copy: { label: t('viewer.copyChecksum'), text: image.sha256 },
    },
  ];
  return facts.filter(({ value }) => value !== '');

  function costText(of: Generation | undefined): string {
    if (of === undefined) return '';
    if (of.cost === null) return t('models.cost.unknown');
    if (of.cost === 0) return t('models.cost.free');
    return t('models.used.costOf', {
      cost: formatMoney(of.cost, i18n.language),
      count: of.images.length,
    });
  }
};

/** How long the whole request took to draw; null while that is not known. */
const secondsOf = (generation: Generation | undefined): number | null => {
  const { startedAt, finishedAt } = generation ?? {};
  if (startedAt == null || finishedAt == null) return null;
  return Math.max(0, (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000);
};

export interface Fact {
  name: string;
  value: string;
  /** What can be taken along, where the value is worth it or shown short. */
  copy?: { label: string; text: string };
}
