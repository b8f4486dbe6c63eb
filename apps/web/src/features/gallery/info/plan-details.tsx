import { Button, CopyButton, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { readTexts } from '../../../lib/read-json';
import classes from './image-info.module.css';
import { type PlannedGroup, readPlan } from './read-plan';
import { useSceneWord } from './use-scene-word';

/** The composition of a picture, for the curious: what stands where, and the plan itself to copy. */
export const PlanDetails = ({ plan }: { plan: Record<string, unknown> }) => {
  const { t } = useTranslation();
  const word = useSceneWord();
  const groups = readPlan(plan);
  // Among colour and form nothing is painted as a thing.
  const elements = plan['place'] === 'abstract' ? [] : readTexts(plan['elements']);
  if (groups.length + elements.length === 0) return null;
  return (
    <details className={classes.plan}>
      <summary>{t('viewer.plan')}</summary>
      {groups.length > 0 && (
        <ul className={classes.things}>
          {groups.map((group) => (
            <PlannedThing key={JSON.stringify([group.concept, group.colour, group.pose])} group={group} />
          ))}
        </ul>
      )}
      {elements.length > 0 && (
        <Text size="sm" mt={6}>
          <span className={classes.name}>{t('scene.name.elements')}</span>{' '}
          {elements.map((element) => word('element', element)).join(', ')}
        </Text>
      )}
      {/* A browser gives the clipboard to pages it trusts only: over https or on this computer. */}
      {window.isSecureContext && (
        <CopyButton value={JSON.stringify(plan, null, 2)}>
          {({ copied, copy }) => (
            <Button
              size="xs"
              variant="default"
              mt="sm"
              leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
              onClick={copy}
            >
              {copied ? t('viewer.copied') : t('viewer.copyPlan')}
            </Button>
          )}
        </CopyButton>
      )}
    </details>
  );
};

const PlannedThing = ({ group }: { group: PlannedGroup }) => {
  const word = useSceneWord();
  const { concept, count, colour, pose, size, side, depth } = group;
  const told = [
    pose === null ? null : word('pose', pose),
    size === null ? null : word('size', size),
    side === null ? null : word('side', side),
    depth === null ? null : word('depth', depth),
  ].filter((part) => part !== null);
  return (
    <li>
      {/* The illustrator's own names of things are English. */}
      <span lang="en" className={classes.thing}>
        {count > 1 && `${count} × `}
        {colour !== null && `${colour} `}
        {concept}
      </span>{' '}
      {told.join(', ')}
    </li>
  );
};
