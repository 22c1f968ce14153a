using System.Collections.Concurrent;

namespace Kinow.EndToEnd.Tests.Real.Money;

/// <summary>Counts what happened to all buyers.</summary>
internal sealed class MoneyTally
{
    private readonly ConcurrentDictionary<string, int> again = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> refusals = new(StringComparer.Ordinal);
    private int mutations;
    private int checkouts;

    /// <summary>Mutations that were answered for good: done, or refused by a rule.</summary>
    public int Mutations => mutations;

    /// <summary>Those of them that were checkouts.</summary>
    public int Checkouts => checkouts;

    /// <summary>Answers after which the same was sent again.</summary>
    public int Repeated => again.Values.Sum();

    /// <summary>Orders that an answer called paid.</summary>
    public ConcurrentDictionary<string, byte> Paid { get; } = new(StringComparer.Ordinal);

    /// <summary>The codes of repeated ones, and of refusals, with how many of each.</summary>
    public string Codes => $"again {Text(again)}; refused {Text(refusals)}";

    public void Answer(bool isCheckout)
    {
        Interlocked.Increment(ref mutations);
        if (isCheckout) Interlocked.Increment(ref checkouts);
    }

    public void Repeat(string code) => again.AddOrUpdate(code, 1, static (_, count) => count + 1);

    public void Refuse(string code) => refusals.AddOrUpdate(code, 1, static (_, count) => count + 1);

    private static string Text(ConcurrentDictionary<string, int> counts) =>
        string.Join(", ", counts.OrderByDescending(static c => c.Value).Select(static c => $"{c.Value} × {c.Key}"));
}
