using System.Collections.Immutable;
using Kinow.ClientApi.Core.AppStores;

namespace Kinow.ClientApi.Payments.Receipts;

/// <summary>Those whose receipts are taken.</summary>
public sealed class ReceiptReaders(ImmutableArray<IReceiptReader> all)
{
    /// <summary>None.</summary>
    public static ReceiptReaders None { get; } = new([]);

    /// <summary>The reader of a store; null when the platform sells nothing there.</summary>
    public IReceiptReader? Find(AppStore store) => all.FirstOrDefault(reader => reader.Store == store);
}
