namespace Kinow.Conformance.Tests.Fakes;

/// <summary>Arithmetic on 32 bits, the same as the reference's: both sides must draw the same values.</summary>
internal static class Hash
{
    public static uint Mix(uint hash, uint value) => unchecked((hash ^ value) * 0x01000193);

    public static uint Draw(uint hash)
    {
        var h = hash;
        h = unchecked((h ^ (h >> 16)) * 0x85ebca6b);
        h = unchecked((h ^ (h >> 13)) * 0xc2b2ae35);
        return h ^ (h >> 16);
    }

    public static uint Text(uint hash, string value)
    {
        var h = hash;
        foreach (var unit in value)
        {
            h = Mix(h, unit);
        }

        return Mix(h, 0xffff);
    }
}
