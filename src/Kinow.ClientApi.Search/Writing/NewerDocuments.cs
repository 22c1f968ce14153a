using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.Search.Writing;

/// <summary>
/// Documents that say something else than the rows, under a version that is higher than that of the rows. Mostly somebody else has read the
/// rows later. But whoever reads the rows again after having seen such a document, and is given a lower version by the database's clock
/// still, has the proof that the document was written while that clock was ahead.
/// </summary>
internal sealed class NewerDocuments
{
    private readonly Dictionary<(DocumentKind Kind, string Id), long> seen = [];

    internal bool Any => seen.Count > 0;

    internal bool Contains(DocumentWrite write) => seen.ContainsKey((write.Kind, write.Id));

    /// <summary>Takes a document out.</summary>
    /// <returns>Whether it was seen, under this version, before the rows of the write were read.</returns>
    internal bool Take(DocumentWrite write, long version) => seen.Remove((write.Kind, write.Id), out var before) && before == version;

    internal void Add(DocumentWrite write, long version) => seen[(write.Kind, write.Id)] = version;
}
