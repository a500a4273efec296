import { describe, expect, test } from 'vitest';
import {
  backendOrigins,
  hasWorkflow,
  PROXY_ADDRESSES,
  readCmsEnv,
  readMonitoringEnv,
  toBackendConfig,
} from '../../admin/config/backend.ts';

const forge = {
  CMS_REPO: 'dinas/katalog',
  CMS_APP_ID: 'klien',
  CMS_BASE_URL: 'https://git.example',
};

describe('where the CMS saves', () => {
  test('on this computer, unless the environment names a forge', () => {
    expect(toBackendConfig(readCmsEnv({}))).toMatchObject({
      name: 'proxy',
      proxy_url: '/api/v1',
      branch: 'main',
    });
    expect(backendOrigins(readCmsEnv({}))).toEqual([]);
  });

  test.each([
    ['gitea', 'https://git.example/api/v1', false],
    ['forgejo', 'https://git.example/api/v1', false],
    ['gitlab', 'https://git.example/api/v4', true],
  ])('on %s, logging in without another server', (name, apiRoot, workflow) => {
    const env = readCmsEnv({ ...forge, CMS_BACKEND: name, CMS_BRANCH: 'utama' });
    expect(toBackendConfig(env)).toMatchObject({
      repo: 'dinas/katalog',
      branch: 'utama',
      app_id: 'klien',
      base_url: 'https://git.example',
      api_root: apiRoot,
    });
    expect(backendOrigins(env)).toEqual(['https://git.example']);
    expect(hasWorkflow(env)).toBe(workflow);
  });

  test('on GitHub, logging in through the office’s own server', () => {
    const env = readCmsEnv({
      CMS_BACKEND: 'github',
      CMS_REPO: 'dinas/katalog',
      CMS_BASE_URL: 'https://masuk.example',
    });
    expect(toBackendConfig(env)).toMatchObject({
      base_url: 'https://masuk.example',
      auth_endpoint: 'auth',
    });
    expect(backendOrigins(env)).toEqual(['https://api.github.com', 'https://masuk.example']);
    expect(hasWorkflow(env)).toBe(true);
  });

  test('nowhere, where something is missing: the sentence says what', () => {
    expect(() => readCmsEnv({ CMS_BACKEND: 'gitea', CMS_REPO: 'a/b' })).toThrow(
      'The CMS backend gitea needs CMS_APP_ID, CMS_BASE_URL as well. Set them.',
    );
    expect(() => readCmsEnv({ CMS_BACKEND: 'toString' })).toThrow(
      'CMS_BACKEND is "toString". Use one of: proxy, test-repo, github, gitlab, gitea, forgejo.',
    );
  });
});

describe('where private records are saved', () => {
  const content = { ...forge, CMS_BACKEND: 'gitea' };
  const records = {
    MONITORING_BACKEND: 'gitea',
    MONITORING_REPO: 'dinas/catatan',
    MONITORING_APP_ID: 'klien',
    MONITORING_BASE_URL: 'https://git.example',
  };

  test('on this computer in a folder of their own, at an address of their own', () => {
    const env = readMonitoringEnv({});
    expect(env && toBackendConfig(env, PROXY_ADDRESSES.monitoring)).toMatchObject({
      name: 'proxy',
      proxy_url: '/api/v1/monitoring',
    });
  });

  test('a published site has no second editor unless it is asked for', () => {
    expect(readMonitoringEnv(content)).toBeUndefined();
    expect(readMonitoringEnv({ ...content, ...records })).toMatchObject({ repo: 'dinas/catatan' });
  });

  test('never in the repository of the public site', () => {
    expect(() =>
      readMonitoringEnv({ ...content, ...records, MONITORING_REPO: 'dinas/katalog' }),
    ).toThrow(/MONITORING_REPO is the repository of the public site/);
    const elsewhere = {
      MONITORING_REPO: 'dinas/katalog',
      MONITORING_BASE_URL: 'https://dalam.example',
    };
    expect(readMonitoringEnv({ ...content, ...records, ...elsewhere })).toBeDefined();
  });

  test('what is missing is named', () => {
    expect(() => readMonitoringEnv({ ...content, MONITORING_BACKEND: 'gitea' })).toThrow(
      'needs MONITORING_REPO, MONITORING_APP_ID, MONITORING_BASE_URL as well',
    );
  });
});
