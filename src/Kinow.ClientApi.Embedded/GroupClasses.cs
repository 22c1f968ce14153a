using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;

namespace Kinow.ClientApi.Embedded;

/// <summary>Groups that no restriction names change nothing, so viewers who differ in these alone share their search results.</summary>
internal sealed class GroupClasses : IItemKindVisitor<IEnumerable<GroupRestriction>>
{
    private readonly CatalogContent content;
    private readonly HashSet<long> named = [];

    internal GroupClasses(CatalogContent content)
    {
        this.content = content;
        foreach (var kind in ItemKinds.Stored)
        {
            foreach (var restriction in kind.Accept(this)) named.UnionWith(restriction.Groups);
        }
    }

    /// <summary>The groups of a viewer that decide what a search of a kind finds.</summary>
    internal GroupSet ClassOf(GroupSet groups, ItemKind kind) =>
        groups.IsNone || !kind.FollowsGroups ? GroupSet.None : groups.Among(named);

    IEnumerable<GroupRestriction> IItemKindVisitor<IEnumerable<GroupRestriction>>.Visit<T>(ItemKind<T> kind) =>
        kind.GroupsOf is { } restrictionOf ? content.Of(kind).Select(restrictionOf) : [];
}
