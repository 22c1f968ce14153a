using System.Collections.Immutable;
using System.Text;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Indices;

/// <summary>Creates, replaces and removes the indices of a platform's read model.</summary>
/// <param name="gateway">The search engine.</param>
/// <param name="names">The names of the platform's read model.</param>
public sealed class IndexLifecycle(SearchGateway gateway, ReadModelNames names)
{
    /// <summary>
    /// Makes sure that every kind has its alias, and that indices in use take the documents of this code. What is there stays as it is. A
    /// kind that is there in another layout gets no alias before a rebuild has filled its index: an empty one would pass for an empty
    /// catalogue. Two that do this at once agree.
    /// </summary>
    /// <returns>Whether anything was missing.</returns>
    public async Task<bool> EnsureAsync(CancellationToken cancellationToken)
    {
        var present = await FindAsync(cancellationToken);
        var missing = DocumentKinds.All.Where(kind => !IsPresent(kind, present)).ToArray();
        if (missing.Length < DocumentKinds.All.Length) await ExtendAsync(present, cancellationToken);
        await PutTemplatesAsync(missing, cancellationToken);
        foreach (var kind in missing)
        {
            if (HasOtherLayout(kind, present)) continue;
            var aliases = "{\"aliases\":{\"" + names.Alias(kind) + "\":{}}}";
            await gateway.CreateIndexAsync(names.First(kind), Encoding.UTF8.GetBytes(aliases), cancellationToken);
        }

        return missing.Length > 0;
    }

    /// <summary>
    /// Lets indices in use take documents with the properties that this code adds. Documents of earlier code go on fitting.
    /// </summary>
    /// <returns>The indices whose mapping contradicts this code's, so that they have to be rebuilt.</returns>
    public async Task<ImmutableArray<string>> ExtendAsync(CancellationToken cancellationToken) =>
        await ExtendAsync(await FindAsync(cancellationToken), cancellationToken);

    /// <summary>Brings the templates, which new indices follow, up to what this code writes.</summary>
    public async Task PutTemplatesAsync(IEnumerable<DocumentKind> kinds, CancellationToken cancellationToken)
    {
        foreach (var kind in kinds)
        {
            await gateway.PutIndexTemplateAsync(names.Template(kind), IndexTemplate.Write(names, kind), cancellationToken);
        }
    }

    /// <summary>Removes all indices and templates of this code's layouts. There is no way back.</summary>
    public async Task RemoveAllAsync(CancellationToken cancellationToken)
    {
        foreach (var index in await FindAsync(cancellationToken))
        {
            if (DocumentKinds.All.Any(kind => names.IsIndex(kind, index.Index)))
            {
                await gateway.DeleteIndexAsync(index.Index, cancellationToken);
            }
        }

        foreach (var kind in DocumentKinds.All) await gateway.DeleteIndexTemplateAsync(names.Template(kind), cancellationToken);
    }

    /// <summary>
    /// Removes what code of another layout used, once that code runs no more. Kinds that this code keeps in that layout stay.
    /// </summary>
    /// <returns>The indices removed.</returns>
    /// <exception cref="UnfilledLayoutException">A kind has no index in the layout of this code yet. Nothing is removed.</exception>
    public async Task<ImmutableArray<string>> DropLayoutAsync(int layout, CancellationToken cancellationToken)
    {
        var present = await FindAsync(cancellationToken);
        var kinds = DocumentKinds.Derived.Where(kind => names.LayoutOf(kind) != layout).ToArray();
        var unfilled = Array.Find(kinds, kind => HasOtherLayout(kind, present) && !IsPresent(kind, present));
        if (unfilled is not null) throw new UnfilledLayoutException(names.Alias(unfilled));
        var dropped = ImmutableArray.CreateBuilder<string>();
        foreach (var kind in kinds)
        {
            foreach (var index in present.Where(index => names.LayoutOf(kind, index.Index) == layout))
            {
                if (await gateway.DeleteIndexAsync(index.Index, cancellationToken)) dropped.Add(index.Index);
            }

            await gateway.DeleteIndexTemplateAsync(names.Alias(kind, layout), cancellationToken);
        }

        return dropped.DrainToImmutable();
    }

    /// <summary>
    /// Creates an empty index for a rebuild. From here on writers write to it too: they find it by its alias, which it gets only when it
    /// can be read and written. It is not refreshed until it takes over.
    /// </summary>
    internal async Task<string> CreateNextAsync(DocumentKind kind, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var index = names.Index(kind, instant);
        var settings = Encoding.UTF8.GetBytes($$$"""{"settings":{"index.refresh_interval":"{{{IndexTemplate.NoRefresh}}}"}}""");
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

        if (!await gateway.UpdateAliasesAsync(actions, cancellationToken))
        {
            throw new InvalidOperationException("The indices changed during the swap.");
        }
    }

    /// <summary>
    /// Removes the indices of kinds that their alias does not lead to: those of before, and those of rebuilds that never ended.
    /// </summary>
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
    internal async Task<Dictionary<DocumentKind, string>> FindNextAsync(
        IEnumerable<DocumentKind> kinds, CancellationToken cancellationToken)
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

    private bool IsPresent(DocumentKind kind, ImmutableArray<IndexAliases> present) =>
        present.Any(index => index.Aliases.Contains(names.Alias(kind)));

    private bool HasOtherLayout(DocumentKind kind, ImmutableArray<IndexAliases> present) =>
        present.Any(index => names.LayoutOf(kind, index.Index) is { } layout && layout != names.LayoutOf(kind));

    private async Task<ImmutableArray<string>> ExtendAsync(ImmutableArray<IndexAliases> present, CancellationToken cancellationToken)
    {
        var refused = ImmutableArray.CreateBuilder<string>();
        foreach (var kind in DocumentKinds.All)
        {
            var used = present.Where(
                index => index.Aliases.Contains(names.Alias(kind)) || index.Aliases.Contains(names.Next(kind))).ToArray();
            if (used.Length == 0) continue;
            await PutTemplatesAsync([kind], cancellationToken);
            foreach (var index in used)
            {
                try
                {
                    await gateway.PutMappingAsync(index.Index, IndexTemplate.WriteMapping(kind), cancellationToken);
                }
                catch (SearchRequestException contradiction) when (contradiction.Status == 400)
                {
                    refused.Add(index.Index);
                }
            }
        }

        return refused.DrainToImmutable();
    }

    private async Task<ImmutableArray<IndexAliases>> FindAsync(CancellationToken cancellationToken) =>
        await gateway.FindIndicesAsync(names.Root, cancellationToken);
}
