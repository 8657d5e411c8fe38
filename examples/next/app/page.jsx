import Link from 'next/link';

export default function Page() {
  return (
    <main>
      <h1>Quiet Goods</h1>
      <Link href="/about">About us</Link>
    </main>
  );
}
