using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>The load of a document by its id.</summary>
internal abstract class DocumentLoad : Load
{
    /// <summary>The kind in the read model.</summary>
    internal abstract DocumentKind Kind { get; }

    /// <summary>The document's id.</summary>
    internal abstract string Id { get; }

    /// <summary>Whether the read model was asked and does not have it, or only one of another layout.</summary>
    internal bool IsMissed { get; set; }

    /// <summary>Whether the read model has it in another layout, so that it is known to exist.</summary>
    internal bool IsOutdated { get; set; }

    /// <summary>Whether it ended without a document and without knowing that there is none.</summary>
    internal bool IsFailed { get; private protected set; }

    /// <summary>Takes it that there is no such document, although the database could not be asked.</summary>
    internal abstract void AcceptNone();

    /// <summary>Takes a document of the read model; one of another layout counts as missed.</summary>
    /// <exception cref="FormatException">It is not what the read model holds.</exception>
    internal abstract void Accept(long version, ReadOnlySpan<byte> source);

    /// <summary>Loads documents of one kind from their rows, and writes forward those that the read model misses.</summary>
    internal abstract Task LoadAsync(ICatalogOrigin origin, IReadOnlyList<DocumentLoad> loads, CancellationToken cancellationToken);
}
