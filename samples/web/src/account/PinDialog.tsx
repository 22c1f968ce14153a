import { Dialog } from '../components/Dialog';
import { Field, valuesOf } from '../components/Field';

/** Asks for the PIN of a profile. */
export const PinDialog = ({ name, onPin, onClose }: { name: string; onPin: (pin: string) => void; onClose: () => void }) => (
  <Dialog title={`The PIN of ${name}`} action="Go on" onSubmit={(form) => onPin(valuesOf(form).pin ?? '')} onClose={onClose}>
    <Field label="PIN" name="pin" type="password" inputMode="numeric" pattern="[0-9]{4,6}" required autoComplete="off" />
  </Dialog>
);
