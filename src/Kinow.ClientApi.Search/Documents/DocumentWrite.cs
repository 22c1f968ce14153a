namespace Kinow.ClientApi.Search.Documents;

/// <summary>A document to write, or to mark as deleted.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Version">The database's clock when its rows were read, in microseconds.</param>
/// <param name="Hash">What it says, in short: equal for documents that differ in their versions alone.</param>
/// <param name="Document">The JSON.</param>
public sealed record DocumentWrite(DocumentKind Kind, string Id, long Version, string Hash, ReadOnlyMemory<byte> Document)
{
    /// <summary>
    /// Whether it is written even where the same is there already: who read the rows earlier, when they said something else, and writes
    /// later then loses against it.
    /// </summary>
    public bool Renews { get; init; }

    /// <summary>A document that says that its aggregate is gone, so that a late writer cannot bring it back.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="id">Its id.</param>
    /// <param name="version">The database's clock when the rows were found missing, in microseconds.</param>
    public static DocumentWrite Tombstone(DocumentKind kind, string id, long version) =>
        new(kind, id, version, DocumentJson.TombstoneHash, DocumentJson.Tombstone(id, version));
}
