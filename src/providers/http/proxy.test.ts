import { describe, expect, it } from '@jest/globals';
import { proxyConfigured, proxyFor } from './proxy.js';

const target = new URL('https://ssm.eu-west-2.amazonaws.com/');

describe('proxyFor', () => {
  it.each([
    [{ HTTPS_PROXY: 'http://p:3128' }, 'http://p:3128/'],
    [{ https_proxy: 'http://small:1', HTTPS_PROXY: 'http://big:1' }, 'http://small:1/'],
    [{ ALL_PROXY: 'http://p:3128' }, 'http://p:3128/'],
    [{ HTTPS_PROXY: 'p:3128' }, 'http://p:3128/'],
    [{ HTTPS_PROXY: 'http://user:pw@p' }, 'http://user:pw@p/'],
    [{ HTTP_PROXY: 'http://p:3128' }, undefined],
    [{ HTTPS_PROXY: '' }, undefined],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: 'amazonaws.com' }, undefined],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: 'example.com, .amazonaws.com' }, undefined],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: '*.AMAZONAWS.com' }, undefined],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: '*' }, undefined],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: 'amazonaws.com:443' }, undefined],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: 'amazonaws.com:8443' }, 'http://p/'],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: 'zonaws.com' }, 'http://p/'],
  ])('reads %j', (env, proxy) => {
    expect(proxyFor(target, env)?.href).toBe(proxy);
  });

  it.each([
    'http://127.0.0.1:1',
    'http://127.1.2.3/',
    'http://localhost:80',
    'http://[::1]:9',
    'http://169.254.169.254/',
  ])('reaches this machine directly: %s', (url) => {
    expect(proxyFor(new URL(url), { HTTP_PROXY: 'http://p', ALL_PROXY: 'http://p' })).toBeUndefined();
  });

  it('takes HTTP_PROXY for plain HTTP', () => {
    expect(proxyFor(new URL('http://sandbox.test:99/'), { HTTP_PROXY: 'http://p' })?.href).toBe('http://p/');
  });
});

describe('proxyConfigured', () => {
  it.each([
    [{}, false],
    [{ NO_PROXY: '*' }, false],
    [{ https_proxy: ' ' }, false],
    [{ ALL_PROXY: 'p' }, true],
    [{ http_proxy: 'p' }, true],
  ])('of %j is %j', (env, expected) => {
    expect(proxyConfigured(env)).toBe(expected);
  });
});
