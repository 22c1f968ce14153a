using Kinow.ClientApi.Storage.Reading.Origins;

namespace Kinow.ClientApi.Storage.Reading.Fills;

/// <summary>A document that is to be read by its id.</summary>
internal abstract class DocumentFill : Fill
{
    /// <summary>The kind's name in the read model.</summary>
    internal abstract string Kind { get; }

    /// <summary>The id's text form.</summary>
    internal abstract string Id { get; }

    /// <summary>Whether the read model was asked and does not have it.</summary>
    internal bool IsMissed { get; set; }

    /// <summary>Takes it that there is no such document, although the database could not be asked.</summary>
    internal abstract void AcceptNone();

    /// <summary>Takes a document of the read model.</summary>
    /// <param name="version">Its version.</param>
    /// <param name="source">Its JSON.</param>
    /// <exception cref="FormatException">It is not what the read model holds.</exception>
    internal abstract void Accept(long version, ReadOnlySpan<byte> source);

    /// <summary>Reads documents of one kind from the rows that they are made of.</summary>
    /// <param name="origin">Where the rows are.</param>
    /// <param name="fills">Fills of the same kind as this one, which is one of them.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal abstract Task LoadAsync(ICatalogOrigin origin, IReadOnlyList<DocumentFill> fills, CancellationToken cancellationToken);
}
