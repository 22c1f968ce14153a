using System.IO.Hashing;
using System.Text;

namespace Kinow.ClientApi.Local.Seeding;

/// <summary>Numbers that follow from a text alone: SplitMix64 from its hash.</summary>
internal sealed class SeededRandom(string text)
{
    private ulong state = XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(text));

    /// <summary>A whole number from 0 to below a limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A number between two others.</summary>
    public double Between(double least, double most) => least + ((most - least) * (Next() >> 11) / (1UL << 53));

    /// <summary>Whether something that happens so often happens now.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of several.</summary>
    public T Pick<T>(ReadOnlySpan<T> values) => values[Below(values.Length)];

    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
