using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Sql.Reading;

namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>Reads rows and makes documents of them; tombstones of rows that are gone.</summary>
internal sealed class RefreshLoader(CatalogLoader catalog, PlatformCache platform)
{
    /// <summary>The documents of items; with parts, also of what they own.</summary>
    internal async Task<List<DocumentWrite>> LoadAsync(
        ItemKind kind, IReadOnlyCollection<long> ids, bool withParts, CancellationToken cancellationToken)
    {
        var maker = await platform.MakerAsync(cancellationToken);
        return await kind.Accept(new Loading(catalog, maker, ids, withParts, cancellationToken));
    }

    private sealed class Loading(
        CatalogLoader catalog, DocumentMaker maker, IReadOnlyCollection<long> ids, bool withParts, CancellationToken cancellationToken)
        : IItemKindVisitor<Task<List<DocumentWrite>>>
    {
        public async Task<List<DocumentWrite>> Visit<T>(ItemKind<T> kind)
            where T : class
        {
            var (version, found) = await catalog.LoadAsync(kind, ids, cancellationToken);
            var gone = ids.ToHashSet();
            var documents = new List<DocumentWrite>();
            foreach (var (item, _) in found)
            {
                gone.Remove(kind.IdOf(item));
                if (kind.Owner is null)
                {
                    documents.AddRange(withParts ? maker.WithParts(kind, item, version) : [maker.Of(kind, item, version)]);
                }
            }

            documents.AddRange(gone.Select(id => DocumentWrite.Tombstone(DocumentKinds.Of((ItemKind)kind), DocumentId.Of(id), version)));
            return documents;
        }
    }
}
