using System.Collections.Immutable;

namespace Kinow.ClientApi.Payments.Receipts;

/// <summary>What a message of an app store is.</summary>
/// <param name="Verdict">Whether it is genuine, and whether it says something.</param>
/// <param name="EventId">The store's id of it, the same when it is sent again; empty unless it says something.</param>
/// <param name="Receipts">The purchases that it is about, as they stand; none unless it says something.</param>
public sealed record StoreMessage(PaymentMessageVerdict Verdict, string EventId, ImmutableArray<StoreReceipt> Receipts)
{
    /// <summary>A message that says nothing.</summary>
    public static StoreMessage Of(PaymentMessageVerdict verdict) => new(verdict, "", []);

    /// <summary>A message about purchases.</summary>
    public static StoreMessage Of(string eventId, params ImmutableArray<StoreReceipt> receipts) =>
        new(PaymentMessageVerdict.Event, eventId, receipts);
}
