using System.Collections.Frozen;
using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>What a change is about. Which documents it touches follows from it.</summary>
public sealed class RefreshSubject
{
    private static readonly FrozenDictionary<ItemKind, RefreshSubject> Items =
        ItemKinds.Stored.ToFrozenDictionary(static kind => kind, static kind => new RefreshSubject(kind.Name));

    private RefreshSubject(string name) => Name = name;

    /// <summary>What the platform was configured with.</summary>
    public static RefreshSubject Settings { get; } = new("settings");

    /// <summary>An account with its rights, bookmarks and progress.</summary>
    public static RefreshSubject User { get; } = new("user");

    /// <summary>A session of an account or of nobody.</summary>
    public static RefreshSubject Session { get; } = new("session");

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>An item, with every document that holds a part of it.</summary>
    public static RefreshSubject Of(ItemKind kind) => Items[kind];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
