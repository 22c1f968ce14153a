using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.TestSupport;

/// <summary>All documents of a catalogue.</summary>
public sealed class ContentDocuments : IItemKindVisitor<IEnumerable<DocumentWrite>>
{
    private readonly CatalogContent content;
    private readonly DocumentMaker maker;
    private readonly long version;

    private ContentDocuments(CatalogContent content, long version) =>
        (this.content, maker, this.version) = (content, new(content.Settings), version);

    /// <summary>Makes them.</summary>
    public static IEnumerable<DocumentWrite> Of(CatalogContent content, long version)
    {
        ArgumentNullException.ThrowIfNull(content);
        var documents = new ContentDocuments(content, version);
        return ItemKinds.Stored.Where(static kind => kind.Owner is null).SelectMany(kind => kind.Accept(documents))
            .Prepend(documents.maker.Of(content.Platform, version));
    }

    /// <inheritdoc/>
    public IEnumerable<DocumentWrite> Visit<T>(ItemKind<T> kind)
        where T : class => content.Of(kind).SelectMany(item => maker.WithParts(kind, item, version));
}
