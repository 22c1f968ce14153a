using System.Collections.Concurrent;

namespace Kinow.ClientApi.Local.Mock;

/// <summary>The payments that were begun to be declined, whatever the customer does: whoever pays them has no header to send.</summary>
internal sealed class DeclinedPayments
{
    private const int MaxKnown = 10_000;

    private readonly ConcurrentDictionary<string, bool> known = new(StringComparer.Ordinal);

    public void Add(string payment)
    {
        if (known.Count >= MaxKnown) known.Clear();
        known[payment] = true;
    }

    public bool Contains(string payment) => known.ContainsKey(payment);
}
