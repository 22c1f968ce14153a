using System.IO.Hashing;
using System.Text;
using Kinow.ClientApi.Demo;

namespace Kinow.ClientApi.Local.Seeding;

/// <summary>Numbers that follow from a text alone: SplitMix64 from its hash.</summary>
internal sealed class SeededRandom(string text)
{
    private readonly SplitMix64 numbers = new(XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(text)));

    /// <summary>A whole number from 0 to below a limit.</summary>
    public int Below(int limit) => (int)(numbers.Next() % (ulong)limit);

    /// <summary>A number between two others.</summary>
    public double Between(double least, double most) => least + ((most - least) * (numbers.Next() >> 11) / (1UL << 53));

    /// <summary>Whether something that happens so often happens now.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of several.</summary>
    public T Pick<T>(ReadOnlySpan<T> values) => values[Below(values.Length)];
}
