using System.Collections.Frozen;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.ReadModel.Reading.Documents;

namespace Kinow.ClientApi.ReadModel.Reading.Lists;

/// <summary>Reads items of one kind.</summary>
internal sealed class ItemReader<T>
    where T : class
{
    private readonly ItemKind<T> kind;
    private readonly DocumentList<T>? documents;
    private readonly FrozenDictionary<ScopeKind, IItemList<T>> lists;

    /// <summary>A reader of one kind.</summary>
    /// <param name="documents">Documents by id; null where items have none.</param>
    /// <param name="searched">Lists that are searched; null where items stand in their parents only.</param>
    /// <param name="parents">Makes lists that parents hold or name.</param>
    internal ItemReader(
        ItemKind<T> kind, DocumentList<T>? documents, IItemList<T>? searched, IParentScopeVisitor<T, IItemList<T>> parents)
    {
        (this.kind, this.documents) = (kind, documents);
        var byScope = kind.Scopes.ToDictionary(
            static scope => scope.Kind, scope => scope is ParentScope<T> parent ? parent.Accept(parents) : searched!);
        if (kind.IsListed) byScope.Add(ScopeKind.All, searched!);
        lists = byScope.ToFrozenDictionary();
    }

    /// <summary>Searches. All searches of a call are limited to the same kind of parent: the parents of one field.</summary>
    internal ValueTask<Page<T>[]> SearchAsync(
        ReadOnlyMemory<CatalogSearch> searches, ReadContext context, CancellationToken cancellationToken)
    {
        if (searches.IsEmpty) return new([]);
        var scope = searches.Span[0].Scope.Kind;
        return lists.TryGetValue(scope, out var list)
            ? list.SearchAsync(searches, context, cancellationToken)
            : throw new ArgumentException($"No {kind} belongs to {scope}.", nameof(searches));
    }

    /// <summary>Reads documents, whoever may see them.</summary>
    internal ValueTask<Document<T>[]> ReadAsync(ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken) =>
        documents!.ReadAsync(ids.Span, context.Batch, cancellationToken);

    /// <summary>Reads what an audience sees; null where there is nothing to see.</summary>
    internal ValueTask<T?[]> GetAsync(ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
    {
        var read = ReadAsync(ids, context, cancellationToken);
        return read.IsCompletedSuccessfully ? new(Show(read.Result, context)) : WaitAsync(read, context);
    }

    private async ValueTask<T?[]> WaitAsync(ValueTask<Document<T>[]> read, ReadContext context) => Show(await read, context);

    private T?[] Show(Document<T>[] read, ReadContext context)
    {
        var shown = new T?[read.Length];
        var validity = new Validity(context.Audience.Instant);
        for (var i = 0; i < shown.Length; i++) shown[i] = read[i].Show(kind, context.Audience, ref validity);
        context.Dependencies?.Narrow(validity);
        return shown;
    }
}
