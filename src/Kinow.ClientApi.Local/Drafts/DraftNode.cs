using System.Collections.Immutable;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>An object that exists because somebody asks for it.</summary>
internal sealed class DraftNode(string typeName, string key) : DraftSource(typeName, key)
{
    /// <summary>What its field <c>id</c> says; null when it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The window of a list that it is, or tells of; null for none.</summary>
    public DraftPage? Page { get; init; }

    /// <summary>Its place in the list that it stands in with a cursor; null when it stands in none.</summary>
    public int? Index { get; init; }

    /// <summary>The list that it stands in with a cursor.</summary>
    public string ListKey { get; init; } = "";

    /// <summary>Fields that are known, because a caller said them.</summary>
    public ImmutableDictionary<string, DraftValue> Given { get; init; } = ImmutableDictionary<string, DraftValue>.Empty;
}
