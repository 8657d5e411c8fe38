import { expect, it } from 'vitest';
import { isPublicAddress } from './public-address.ts';

it.each([
  ['this machine', ['127.0.0.1', '127.8.9.1', '0.0.0.0', '::1', '::', '::ffff:127.0.0.1', '::ffff:8.8.8.8']],
  ['networks of one’s own', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', 'fd00::1']],
  ['the link, and what clouds say of themselves there', ['169.254.169.254', 'fe80::1', 'fd00:ec2::254']],
  ['many at once, and nobody', ['224.0.0.1', '255.255.255.255', 'ff02::1', '192.0.2.1', '2001:db8::1']],
  ['IPv4 inside of IPv6', ['64:ff9b::7f00:1', '2002:7f00:1::', '2001::1']],
  ['no address', ['', 'localhost', '127.1', '8.8.8.8.8']],
])('%s is not public', (_, addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([]);
});

it('the internet is', () => {
  const addresses = ['8.8.8.8', '172.15.0.1', '172.32.0.1', '93.184.215.14', '2606:4700::1111', '2a00:1450:4001::8'];
  expect(addresses.filter(isPublicAddress)).toEqual(addresses);
});
