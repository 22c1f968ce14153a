namespace Kinow.ClientApi.Storage.Elasticsearch.Documents;

/// <summary>How documents are written.</summary>
public static class DocumentLayout
{
    /// <summary>
    /// The layout that this code writes and reads. A document of another one counts as missing until it is written anew, so that old and new
    /// code can share a read model while one replaces the other.
    /// </summary>
    public const int Number = 3;
}
