using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>An item as it was read, with what decides who sees its owner; null where it has none.</summary>
/// <typeparam name="T">The item.</typeparam>
public readonly record struct StoredItem<T>(T Item, ItemVisibility? Owner)
    where T : class;
