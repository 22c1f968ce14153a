using System.Collections.Immutable;
using System.Text;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Documents.Mappings;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Bodies;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;

namespace Kinow.ClientApi.Storage.Elasticsearch.Rebuilding;

/// <summary>Creates, replaces and removes the indices of a platform's read model.</summary>
/// <param name="gateway">The search engine.</param>
/// <param name="names">The names of the platform's read model.</param>
public sealed class IndexLifecycle(SearchGateway gateway, ReadModelNames names)
{
    /// <summary>Makes sure that every kind has its alias; what is there stays as it is. Two that do this at once agree.</summary>
    /// <param name="cancellationToken">The caller's deadline.</param>
    /// <returns>Whether anything was missing.</returns>
    public async Task<bool> EnsureAsync(CancellationToken cancellationToken)
    {
        var present = (await FindAsync(cancellationToken)).SelectMany(static index => index.Aliases).ToHashSet(StringComparer.Ordinal);
        var missing = DocumentKinds.All.Where(kind => !present.Contains(names.Alias(kind))).ToArray();
        if (missing.Length == 0) return false;
        await PutTemplatesAsync(DocumentKinds.All, cancellationToken);
        foreach (var kind in missing)
        {
            var aliases = "{\"aliases\":{\"" + names.Alias(kind) + "\":{}}}";
            await gateway.CreateIndexAsync(names.First(kind), Encoding.UTF8.GetBytes(aliases), cancellationToken);
        }

        return true;
    }

    /// <summary>Brings the templates, which new indices follow, up to what this code writes.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <param name="cancellationToken">The caller's deadline.</param>
    public async Task PutTemplatesAsync(IEnumerable<DocumentKind> kinds, CancellationToken cancellationToken)
    {
        foreach (var kind in kinds)
        {
            await gateway.PutIndexTemplateAsync(names.Template(kind), IndexTemplate.Write(names, kind), cancellationToken);
        }
    }

    /// <summary>Removes all indices and templates of the platform. There is no way back.</summary>
    /// <param name="cancellationToken">The caller's deadline.</param>
    public async Task RemoveAllAsync(CancellationToken cancellationToken)
    {
        foreach (var index in await FindAsync(cancellationToken)) await gateway.DeleteIndexAsync(index.Index, cancellationToken);
        foreach (var kind in DocumentKinds.All) await gateway.DeleteIndexTemplateAsync(names.Template(kind), cancellationToken);
    }

    /// <summary>
    /// Creates an empty index for a rebuild. From here on writers write to it too: they find it by its alias, which it gets only when it can be
    /// read and written. It is not refreshed until it takes over.
    /// </summary>
    internal async Task<string> CreateNextAsync(DocumentKind kind, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var index = names.Index(kind, instant);
        var settings = """{"settings":{"index.refresh_interval":"-1"}}"""u8.ToArray();
        if (await gateway.CreateIndexAsync(index, settings, cancellationToken)
            && await gateway.UpdateAliasesAsync([AliasAction.Add(index, names.Next(kind))], cancellationToken)) return index;
        throw new InvalidOperationException($"The index {index} is not the rebuild's own.");
    }

    /// <summary>Lets the aliases of all kinds lead to the new indices, in one step.</summary>
    internal async Task SwapAsync(IReadOnlyDictionary<DocumentKind, string> next, CancellationToken cancellationToken)
    {
        var actions = new List<AliasAction>();
        foreach (var (kind, index) in next)
        {
            var settings = Encoding.UTF8.GetBytes($$$"""{"index":{"refresh_interval":"{{{IndexTemplate.RefreshInterval}}}"}}""");
            await gateway.PutIndexSettingsAsync(index, settings, cancellationToken);
            await gateway.RefreshAsync(index, cancellationToken);
            foreach (var old in await gateway.ListIndicesAsync(names.Alias(kind), cancellationToken))
            {
                if (old != index) actions.Add(AliasAction.Remove(old, names.Alias(kind)));
            }

            actions.Add(AliasAction.Add(index, names.Alias(kind)));
            actions.Add(AliasAction.Remove(index, names.Next(kind)));
        }

        if (!await gateway.UpdateAliasesAsync(actions, cancellationToken)) throw new InvalidOperationException("The indices changed during the swap.");
    }

    /// <summary>Removes the indices of kinds that their alias does not lead to: those of before, and those of rebuilds that never ended.</summary>
    /// <returns>The indices removed.</returns>
    internal async Task<ImmutableArray<string>> DropOthersAsync(IEnumerable<DocumentKind> kinds, CancellationToken cancellationToken)
    {
        var all = await FindAsync(cancellationToken);
        var dropped = ImmutableArray.CreateBuilder<string>();
        foreach (var kind in kinds)
        {
            foreach (var index in all)
            {
                if (!names.IsIndex(kind, index.Index) || index.Aliases.Contains(names.Alias(kind))) continue;
                if (await gateway.DeleteIndexAsync(index.Index, cancellationToken)) dropped.Add(index.Index);
            }
        }

        return dropped.DrainToImmutable();
    }

    /// <summary>The indices that a rebuild is filling, by kind.</summary>
    internal async Task<Dictionary<DocumentKind, string>> FindNextAsync(IEnumerable<DocumentKind> kinds, CancellationToken cancellationToken)
    {
        var all = await FindAsync(cancellationToken);
        var next = new Dictionary<DocumentKind, string>();
        foreach (var kind in kinds)
        {
            var index = all.FirstOrDefault(index => names.IsIndex(kind, index.Index) && index.Aliases.Contains(names.Next(kind)));
            if (index is not null) next.Add(kind, index.Index);
        }

        return next;
    }

    private async Task<ImmutableArray<IndexAliases>> FindAsync(CancellationToken cancellationToken) =>
        await gateway.FindIndicesAsync(names.Root, cancellationToken);
}
