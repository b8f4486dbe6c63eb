import type { AdminSettings, UpdateAdminSettingsRequest } from '@easel/shared';
import { Alert, Button, Group, NativeSelect, NumberInput, Radio, Stack, Textarea } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import '@mantine/core/styles/Radio.css';
import { IconLock } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useNotify } from '../../../components/use-notify';
import type { ModelOption } from '../../../lib/text/model-options';
import { useUpdateAdminSettings } from '../api/update-admin-settings';

/** Who may come in, and what everybody starts with. Nothing counts before it is saved. */
export const InstanceSettings = ({ settings, models }: InstanceSettingsProps) => {
  const { t } = useTranslation();
  const { notify } = useNotify();
  const update = useUpdateAdminSettings();
  const [registration, setRegistration] = useState(settings.registration);
  const [defaultModel, setDefaultModel] = useState(settings.defaultModel);
  const [notice, setNotice] = useState(settings.notice ?? '');
  const [trashDays, setTrashDays] = useState<number | string>(settings.trashDays);
  const fromEnvironment = settings.registrationSource === 'environment';
  const daysFault = typeof trashDays !== 'number' || trashDays < 1 || trashDays > MAX_DAYS;

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (daysFault) return;
    const wanted = { registration, defaultModel, notice: notice.trim() || null, trashDays };
    update.mutate(differences(settings, wanted), {
      onSuccess: () => notify({ message: t('admin.instance.saved') }),
    });
  };

  return (
    <form onSubmit={save} noValidate>
      <Stack gap="lg">
        {fromEnvironment && (
          <Alert role="presentation" icon={<IconLock aria-hidden />}>
            {t('admin.instance.fromEnvironment')}
          </Alert>
        )}
        <Radio.Group
          label={t('admin.instance.registration')}
          value={registration}
          onChange={(value) => setRegistration(value === 'open' ? 'open' : 'closed')}
        >
          <Stack gap="xs" mt="xs">
            {(['open', 'closed'] as const).map((each) => (
              <Radio
                key={each}
                value={each}
                disabled={fromEnvironment}
                label={t(`admin.instance.${each}`)}
                description={t(`admin.instance.${each}Hint`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <NativeSelect
          label={t('admin.instance.model')}
          description={t('admin.instance.modelHint')}
          maw={420}
          value={defaultModel}
          onChange={(event) => setDefaultModel(event.currentTarget.value)}
          data={models}
        />
        <Textarea
          label={t('admin.instance.notice')}
          description={t('admin.instance.noticeHint')}
          autosize
          minRows={2}
          maxRows={5}
          maxLength={300}
          dir="auto"
          value={notice}
          onChange={(event) => setNotice(event.currentTarget.value)}
        />
        <NumberInput
          label={t('admin.instance.trashDays')}
          description={t('admin.instance.trashDaysHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maw={320}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          value={trashDays}
          onChange={setTrashDays}
          error={daysFault ? t('admin.instance.trashDaysFault', { max: MAX_DAYS }) : null}
        />
        <ProblemAlert error={update.error} />
        <Group>
          <Button type="submit" loading={update.isPending}>
            {t('admin.instance.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** As AdminSettings limits it. */
const MAX_DAYS = 3650;

/** Only what is other than before: what comes from the environment must not be sent back. */
const differences = (
  before: AdminSettings,
  { registration, defaultModel, notice, trashDays }: Wanted,
): UpdateAdminSettingsRequest => ({
  ...(registration === before.registration ? {} : { registration }),
  ...(defaultModel === before.defaultModel ? {} : { defaultModel }),
  ...(notice === before.notice ? {} : { notice }),
  ...(trashDays === before.trashDays ? {} : { trashDays }),
});

type Wanted = Omit<AdminSettings, 'registrationSource'>;

interface InstanceSettingsProps {
  settings: AdminSettings;
  models: ModelOption[];
}
