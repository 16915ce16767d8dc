import { expect, inject, test } from 'vitest';

test('the built site is served with its base path, and a page that is not there is a 404', async () => {
  const site = inject('site');
  const home = await fetch(site);
  expect([home.status, home.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await home.text()).toContain('<!DOCTYPE html>');
  expect((await fetch(`${site}no-such-page/`)).status).toBe(404);
  expect((await fetch(`${site}..%2fpackage.json`)).status).toBe(404);
});
