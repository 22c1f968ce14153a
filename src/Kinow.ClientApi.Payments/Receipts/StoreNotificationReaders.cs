using System.Collections.Immutable;
using Kinow.ClientApi.Core.AppStores;

namespace Kinow.ClientApi.Payments.Receipts;

/// <summary>Those whose notifications are taken.</summary>
public sealed class StoreNotificationReaders(ImmutableArray<IStoreNotificationReader> all)
{
    /// <summary>The reader of a store by its name in addresses; null when none of this name is in use.</summary>
    public IStoreNotificationReader? Find(string name) =>
        AppStoreNames.Find(name) is { } store ? all.FirstOrDefault(reader => reader.Store == store) : null;
}
