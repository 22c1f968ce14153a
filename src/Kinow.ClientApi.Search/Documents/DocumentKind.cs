using Kinow.ClientApi.Search.Documents.Mappings;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>One kind of document of the read model.</summary>
public abstract class DocumentKind
{
    private protected DocumentKind(string name) => (Name, Layout) = (name, DocumentLayout.Of(name));

    /// <summary>Its name in aliases, such as <c>video-group</c>.</summary>
    public string Name { get; }

    /// <summary>The layout that this code writes and reads.</summary>
    internal int Layout { get; }

    /// <summary>
    /// Whether a write is on the disk before it is acknowledged. Where it is not, a node that crashes alone may lose the last seconds.
    /// </summary>
    internal bool IsDurable { get; init; } = true;

    /// <summary>Whether containers are told of its changes, because they remember what they have read of it.</summary>
    internal bool IsAnnounced { get; init; }

    /// <summary>Whether bodies are packed where that makes them shorter: many are read at once, and nobody changes a part of one.</summary>
    internal virtual bool IsPacked => false;

    /// <summary>Whether its documents are ever searched: of some each is read by its id alone, which needs no refresh.</summary>
    internal virtual bool IsSearched => true;

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Adds what this kind has beyond what all have.</summary>
    internal abstract void Map(MappingWriter mapping);
}
