import { ApiError } from '@easel/client';
import type { ConnectionTest, KeyScope, ProviderStatus, SaveKeyRequest } from '@easel/shared';
import {
  Anchor,
  Button,
  Group,
  PasswordInput,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useSaveKey } from '../api/save-key';

/** A key, an address, or both. Nothing typed here outlives the form. */
export const ConnectionForm = ({ status, isAdmin, onSaved, onCancel }: ConnectionFormProps) => {
  const { t } = useTranslation();
  const { provider, kind, keyUrl, usualPorts } = status;
  const isLocal = kind === 'local';
  const wantsKey = status.key !== 'none';
  const known = status.instance?.baseUrl ?? status.own?.baseUrl ?? '';
  const [apiKey, setApiKey] = useState('');
  const [baseUrl, setBaseUrl] = useState(known);
  // A server of one's own is usually on a private network, where only everybody's address may lead.
  const [scope, setScope] = useState<KeyScope>(isLocal ? 'instance' : 'own');
  const [missing, setMissing] = useState(false);
  const keyInput = useRef<HTMLInputElement>(null);
  const addressInput = useRef<HTMLInputElement>(null);
  const scopeLabel = useId();
  const request = useRef<SaveKeyRequest | null>(null);
  const save = useSaveKey();
  const faults = faultsOf(save.error);

  // Somebody asked for this form a moment ago: its first field is what they want next.
  useEffect(() => (isLocal ? addressInput : keyInput).current?.focus(), [isLocal]);

  const submit = (event: FormEvent | null, unchecked = false) => {
    event?.preventDefault();
    const isMissing = isLocal ? baseUrl.trim() === '' : apiKey.trim() === '';
    setMissing(isMissing);
    if (isMissing) {
      (isLocal ? addressInput : keyInput).current?.focus();
      return;
    }
    request.current = {
      provider,
      scope,
      ...(apiKey.trim() === '' ? {} : { apiKey: apiKey.trim() }),
      ...(isLocal ? { baseUrl: baseUrl.trim() } : {}),
      ...(unchecked ? { unchecked } : {}),
    };
    save.mutate(() => taken(request.current), {
      onSuccess: ({ test }) => {
        setApiKey('');
        onSaved(test, scope);
      },
      onError: (error) => {
        const { apiKey: keyFault, baseUrl: addressFault } = faultsOf(error);
        if (keyFault || addressFault) (addressFault ? addressInput : keyInput).current?.focus();
      },
      onSettled: () => {
        request.current = null;
      },
    });
  };

  return (
    <form onSubmit={submit} noValidate autoComplete="off">
      <Stack gap="sm">
        {isLocal && (
          <TextInput
            ref={addressInput}
            label={t('providers.address')}
            description={t('providers.addressHint')}
            placeholder={`http://127.0.0.1:${usualPorts[0] ?? 8080}`}
            type="url"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            value={baseUrl}
            onChange={(event) => setBaseUrl(event.currentTarget.value)}
            error={
              missing ? t('providers.addressMissing') : faults.baseUrl ? t('providers.addressInvalid') : null
            }
          />
        )}
        {wantsKey && (
          <PasswordInput
            ref={keyInput}
            label={t(isLocal ? 'providers.keyOptional' : 'providers.key')}
            description={
              keyUrl === null ? undefined : (
                <Anchor href={keyUrl} target="_blank" rel="noreferrer" size="xs" underline="always">
                  {t('providers.makeKey')}
                </Anchor>
              )
            }
            autoComplete="off"
            spellCheck={false}
            data-1p-ignore
            data-lpignore="true"
            value={apiKey}
            onChange={(event) => setApiKey(event.currentTarget.value)}
            error={
              missing && !isLocal
                ? t('providers.keyMissing')
                : faults.apiKey
                  ? t('providers.keyInvalid')
                  : null
            }
            aria-invalid={(missing && !isLocal) || faults.apiKey || undefined}
            visibilityToggleButtonProps={{ 'aria-label': t('providers.showKey'), tabIndex: 0 }}
          />
        )}
        {isAdmin && !isLocal && (
          <div>
            <Text size="sm" fw={600} mb={4} id={scopeLabel}>
              {t('providers.scope')}
            </Text>
            <SegmentedControl
              fullWidth
              aria-labelledby={scopeLabel}
              data={(['own', 'instance'] as const).map((value) => ({
                value,
                label: t(`providers.scopeChoice.${value}`),
              }))}
              value={scope}
              onChange={(value) => setScope(value === 'instance' ? 'instance' : 'own')}
            />
          </div>
        )}
        {!faults.baseUrl && !faults.apiKey && <ProblemAlert error={save.error} />}
        {isUnreachable(save.error) && (
          <Button size="xs" variant="default" loading={save.isPending} onClick={() => submit(null, true)}>
            {t('providers.saveUnchecked')}
          </Button>
        )}
        <Group gap="xs">
          <Button type="submit" size="xs" loading={save.isPending}>
            {t('providers.save')}
          </Button>
          <Button size="xs" variant="default" onClick={onCancel}>
            {t('providers.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

const taken = (request: SaveKeyRequest | null): SaveKeyRequest => {
  if (request === null) throw new Error('The form was sent already.');
  return request;
};

/** Which fields the server could not take, of those that are typed here. */
const faultsOf = (error: unknown) => {
  const paths =
    error instanceof ApiError && error.code === 'validation_failed'
      ? error.errors.map(({ path }) => path)
      : [];
  const names = (field: string) => paths.some((path) => path.split('/').includes(field));
  return { baseUrl: names('baseUrl'), apiKey: names('apiKey') };
};

/** A key that the provider refused stays refused; one that nobody could try may still be right. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof ApiError &&
  ['provider_unreachable', 'provider_unavailable', 'provider_rate_limited', 'timed_out'].includes(error.code);

interface ConnectionFormProps {
  status: ProviderStatus;
  isAdmin: boolean;
  onSaved: (test: ConnectionTest, scope: KeyScope) => void;
  onCancel: () => void;
}
