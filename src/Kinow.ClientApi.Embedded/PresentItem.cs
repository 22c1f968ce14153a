namespace Kinow.ClientApi.Embedded;

/// <summary>An item as it stands now.</summary>
/// <param name="Item">The item.</param>
/// <param name="Until">The instant at which it stands otherwise by itself; null where time alone does not change it.</param>
public readonly record struct PresentItem<T>(T Item, DateTimeOffset? Until = null)
    where T : class;
