import { expect, it, vi } from 'vitest';

vi.mock('node:os', async (original) => ({
  ...(await original<typeof import('node:os')>()),
  userInfo: () => {
    throw Object.assign(new Error('A system error occurred: uv_os_get_passwd returned ENOENT'), { code: 'ERR_SYSTEM_ERROR' });
  },
}));

it('whoever runs a command in a container, where the account has no name, is written down by its number', async () => {
  vi.resetModules(); // another test may have loaded it with the true account
  const { accountActor } = await import('#lib/cli/account-actor.ts');
  vi.spyOn(process, 'getuid').mockReturnValue(54_321);

  expect(accountActor()).toBe('account 54321');
});
