namespace Kinow.ClientApi.Payments.Renewals;

/// <summary>How many renewals have come to what. Thread-safe.</summary>
public sealed class RenewalTally
{
    private readonly long[] counts = new long[Enum.GetValues<RenewalOutcome>().Length];

    /// <summary>How many have come to something.</summary>
    public long this[RenewalOutcome outcome] => Interlocked.Read(ref counts[(int)outcome]);

    /// <summary>How many something was done about.</summary>
    public long Total => counts.Sum() - this[RenewalOutcome.None];

    internal void Add(RenewalOutcome outcome) => Interlocked.Increment(ref counts[(int)outcome]);
}
