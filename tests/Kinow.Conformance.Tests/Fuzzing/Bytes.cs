namespace Kinow.Conformance.Tests.Fuzzing;

/// <summary>Changes single bytes, so that texts are no longer UTF-8 either.</summary>
internal static class Bytes
{
    public static byte[] Mutate(byte[] from, int changes, Random random)
    {
        var bytes = from.ToList();
        for (; changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 9), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 30), bytes.Count - at)));
                    break;
                default:
                    bytes.Insert(at, (byte)"{}[]\",:\\$()u0\0"[random.Next(14)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
