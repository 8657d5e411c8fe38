/** Whether the server says that nothing lies at this address any more. Where it can't be asked, nothing is said. */
export async function isGone(address: string): Promise<boolean> {
  try {
    const { status } = await fetch(address, { method: 'HEAD', credentials: 'omit' });
    return status === 404 || status === 410;
  } catch {
    return false;
  }
}
