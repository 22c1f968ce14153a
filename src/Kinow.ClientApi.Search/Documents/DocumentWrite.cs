namespace Kinow.ClientApi.Search.Documents;

/// <summary>A document to write, or to mark as deleted.</summary>
public sealed record DocumentWrite
{
    private readonly Lazy<ReadOnlyMemory<byte>> document;

    /// <summary>A document whose JSON is finished when it is asked for: mostly the same is found to be there already.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="id">Its id.</param>
    /// <param name="version">The database's clock when its rows were read, in microseconds.</param>
    /// <param name="hash">What it says, in short.</param>
    /// <param name="finish">Gives the JSON.</param>
    /// <param name="mostBytes">Bytes that the JSON takes at most, about.</param>
    internal DocumentWrite(DocumentKind kind, string id, long version, string hash, Func<ReadOnlyMemory<byte>> finish, int mostBytes)
        : this(kind, id, version, hash, new Lazy<ReadOnlyMemory<byte>>(finish), mostBytes)
    {
    }

    /// <summary>A document whose JSON is there.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="id">Its id.</param>
    /// <param name="version">The database's clock when its rows were read, in microseconds.</param>
    /// <param name="hash">What it says, in short.</param>
    /// <param name="document">The JSON.</param>
    internal DocumentWrite(DocumentKind kind, string id, long version, string hash, ReadOnlyMemory<byte> document)
        : this(kind, id, version, hash, new Lazy<ReadOnlyMemory<byte>>(document), document.Length)
    {
    }

    private DocumentWrite(DocumentKind kind, string id, long version, string hash, Lazy<ReadOnlyMemory<byte>> document, int mostBytes) =>
        (Kind, Id, Version, Hash, this.document, MostBytes) = (kind, id, version, hash, document, mostBytes);

    /// <summary>Its kind.</summary>
    public DocumentKind Kind { get; }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>The database's clock when its rows were read, in microseconds.</summary>
    public long Version { get; init; }

    /// <summary>What it says, in short: equal for documents that differ in their versions alone.</summary>
    public string Hash { get; }

    /// <summary>The JSON.</summary>
    public ReadOnlyMemory<byte> Document => document.Value;

    /// <summary>
    /// Whether it is written even where the same is there already: who read the rows earlier, when they said something else, and writes
    /// later then loses against it.
    /// </summary>
    public bool Renews { get; init; }

    /// <summary>Bytes that the JSON takes at most, about: known before it is finished.</summary>
    internal int MostBytes { get; }

    /// <summary>A document that says that its aggregate is gone, so that a late writer cannot bring it back.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="id">Its id.</param>
    /// <param name="version">The database's clock when the rows were found missing, in microseconds.</param>
    public static DocumentWrite Tombstone(DocumentKind kind, string id, long version) =>
        new(kind, id, version, DocumentJson.TombstoneHash, DocumentJson.Tombstone(id, version));

    /// <summary>Finishes the JSON now, where nobody waits for it.</summary>
    /// <returns>The document itself.</returns>
    internal DocumentWrite Finish()
    {
        _ = document.Value;
        return this;
    }
}
