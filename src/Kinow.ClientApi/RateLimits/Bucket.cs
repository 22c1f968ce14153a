using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Kinow.ClientApi.RateLimits;

/// <summary>
/// Attempts of one subject: a token bucket in which an attempt takes a token and time gives it back. Who goes on with an empty bucket
/// waits, twice as long each time. What a clock says that was put back is not believed: neither a wait longer than there is, nor a count
/// from later.
/// </summary>
/// <param name="Taken">Tokens that are taken.</param>
/// <param name="Counted">When they were counted.</param>
/// <param name="Opens">First instant at which another attempt is let through.</param>
internal readonly record struct Bucket(double Taken, DateTimeOffset Counted, DateTimeOffset Opens)
{
    private const int Length = 3 * sizeof(long);

    /// <summary>How long to wait for the next attempt; zero when there is nothing to wait for.</summary>
    public TimeSpan WaitAt(DateTimeOffset instant, BucketRules rules) =>
        Opens - instant is { Ticks: > 0 } wait && wait <= rules.MaxDelay + SharedWindow.Skew ? wait : TimeSpan.Zero;

    /// <summary>The bucket after an attempt that did not have to wait.</summary>
    public Bucket Take(DateTimeOffset instant, BucketRules rules)
    {
        var since = instant - Counted;
        var taken = (since > TimeSpan.Zero ? Math.Max(0, Taken - (since / rules.Refill)) : Taken) + 1;
        return new(taken, instant, taken >= rules.Capacity ? instant + rules.DelayAfter(taken - rules.Capacity) : default);
    }

    /// <summary>The bucket when an attempt is given back that guessed nothing.</summary>
    public Bucket Return(BucketRules rules)
    {
        var taken = Math.Max(0, Taken - 1);
        return this with { Taken = taken, Opens = taken < rules.Capacity ? default : Opens };
    }

    /// <summary>First instant at which the bucket is as if nothing had been tried.</summary>
    public DateTimeOffset FullAt(BucketRules rules)
    {
        var full = Counted + (rules.Refill * Taken);
        return full > Opens ? full : Opens;
    }

    /// <summary>Reads a bucket.</summary>
    public static Bucket Read(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadDoubleBigEndian(bytes), InstantOf(bytes[sizeof(long)..]), InstantOf(bytes[(2 * sizeof(long))..]));

    /// <summary>Writes the bucket.</summary>
    public ImmutableArray<byte> Write()
    {
        var bytes = new byte[Length];
        BinaryPrimitives.WriteDoubleBigEndian(bytes, Taken);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(sizeof(long)), Counted.UtcTicks);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(2 * sizeof(long)), Opens.UtcTicks);
        return [.. bytes];
    }

    private static DateTimeOffset InstantOf(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadInt64BigEndian(bytes), TimeSpan.Zero);
}
