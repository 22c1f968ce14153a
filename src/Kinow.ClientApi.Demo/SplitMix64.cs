namespace Kinow.ClientApi.Demo;

/// <summary>The SplitMix64 generator: small, and the same on every machine and runtime.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong state = seed;

    /// <summary>An independent sequence for one object, so that objects can be made in any order.</summary>
    internal static SplitMix64 For(ulong seed, ulong kind, long id) => new(Mix(seed ^ Mix(kind ^ Mix((ulong)id))));

    internal ulong Next() => Mix(state += 0x9E3779B97F4A7C15);

    /// <summary>A number from 0 up to but not including a bound.</summary>
    internal int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    internal int Between(int first, int last) => first + Below(last - first + 1);

    internal bool Chance(int percent) => Below(100) < percent;

    internal T Pick<T>(ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
