import qrcode from 'qrcode-generator';
import { useMemo } from 'react';

/** A code to read from a sofa, and the same as a picture for the camera of a phone. */
export function TelevisionCode({ code, address }: { code: string; address: string }) {
  const path = useMemo(() => {
    const qr = qrcode(0, 'M');
    qr.addData(`${address}?code=${code}`);
    qr.make();
    const size = qr.getModuleCount();
    const cells = Array.from({ length: size * size }, (_, at) => [at % size, Math.floor(at / size)] as const);
    return {
      size,
      shape: cells
        .filter(([x, y]) => qr.isDark(y, x))
        .map(([x, y]) => `M${x} ${y}h1v1h-1z`)
        .join(''),
    };
  }, [code, address]);
  return (
    <div className="tv-code">
      <svg viewBox={`-2 -2 ${path.size + 4} ${path.size + 4}`} role="img" aria-label="The address and the code, for a camera">
        <rect x="-2" y="-2" width={path.size + 4} height={path.size + 4} rx="2" fill="#fff" />
        <path d={path.shape} fill="#08090d" />
      </svg>
      <div>
        <p>On your phone or computer, open</p>
        <p className="tv-address">{address.replace(/^https?:\/\//, '')}</p>
        <p>and enter this code:</p>
        <p className="tv-letters" data-code>
          {code}
        </p>
      </div>
    </div>
  );
}
